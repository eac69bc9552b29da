/** The real nginx, as Debian packages it. Where there is none, it is installed on Debian by root; elsewhere a sentence says what is missing. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Path of the program. */
export function findNginx(): string {
  const chosen = process.env.NGINX_PATH;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new Error(`NGINX_PATH is "${chosen}", where there is nothing → correct it, or leave it out`);
    }
    return chosen;
  }
  // Where Debian's nginx is, its Brotli module should be, too; without it, readers get gzip, and that is what is tested.
  if (isDebian() && process.getuid?.() === 0 && (installed() === undefined || findBrotliModule() === undefined)) {
    installByApt();
  }
  const found = installed();
  if (found === undefined) {
    throw new Error(
      `There is no nginx here → apt-get install ${PACKAGES.join(' ')} (Debian), or say where one is, in NGINX_PATH; the other tests run by npm test -- --ignoreProjects deploy`,
    );
  }
  return found;
}

/** Module for files that Brotli compressed; undefined where the package is not installed. */
export function findBrotliModule(): string | undefined {
  const file = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  return existsSync(file) ? file : undefined;
}

function installed(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Nothing of it is started, and no question asked. A machine without a network gives up soon. */
function installByApt(): void {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'};
  const quietly = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  const run = (...args: string[]) => spawnSync('apt-get', [...quietly, ...args], {env, stdio: 'ignore', timeout: 120_000});
  run('update');
  run('--yes', '--no-install-recommends', 'install', ...PACKAGES);
}
