/** The real nginx, as Debian packages it. Where there is none, it is installed on Debian by root; elsewhere a sentence says what is missing. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {canInstallPackages, installPackages} from './debian-packages.ts';

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
  if (canInstallPackages() && (installed() === undefined || findBrotliModule() === undefined)) {
    installPackages(PACKAGES);
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
