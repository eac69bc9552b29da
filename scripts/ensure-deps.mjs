/**
 * Installs what package-lock.json names, when it is not installed yet. Runs before every command that needs it, so that a fresh
 * clone needs no step of its own. Node's built-in modules only: nothing else is there yet.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, 'node_modules', '.installed-from');
const lock = readFileSync(path.join(root, 'package-lock.json'));
const stamp = `${createHash('sha256').update(lock).digest('hex')} node ${process.versions.modules}`;

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  // On standard error: what a command prints stays its own, as the JSON of `npm run score`.
  console.error('Installing what the manual is built with. This takes a few minutes, once.');
  // npm names itself in npm_execpath; on Windows the command "npm" alone cannot be spawned.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const {status} = npm
    ? spawnSync(process.execPath, [npm, ...args], {cwd: root, stdio: ['inherit', 2, 'inherit']})
    : spawnSync('npm', args, {cwd: root, stdio: ['inherit', 2, 'inherit'], shell: true});
  if (status !== 0) {
    console.error('Installing failed. Check the connection to the package registry, then run the same command again.');
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
