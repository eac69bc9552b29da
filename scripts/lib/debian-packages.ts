/** Programs that tests and benchmarks start and npm cannot bring: on Debian, root may install them; elsewhere the caller says what is missing. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

export function canInstallPackages(): boolean {
  const isDebian = existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

/** Nothing of them is started, and no question asked. A machine without a network gives up soon. */
export function installPackages(names: readonly string[]): void {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'};
  const quietly = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  const run = (...args: string[]) => spawnSync('apt-get', [...quietly, ...args], {env, stdio: 'ignore', timeout: 120_000});
  run('update');
  run('--yes', '--no-install-recommends', 'install', ...names);
}
