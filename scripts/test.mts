/**
 * `npm test`: every check and test. Content and code first, then Jest: the domain, the components, the built site, and what a
 * reader does in Chromium. Ends with one line that counts the tests.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {buildIfChanged} from './lib/build.mts';
import {ROOT} from './lib/manual.mts';

const RESULTS = path.join(ROOT, '.cache', 'jest.json');

// npm names itself here; without a name, Node would run nothing and call that a success.
const npm = process.env.npm_execpath;
if (!npm) {
  console.error('The checks are npm scripts → run this as npm test');
  process.exit(1);
}
// Beside the build, which leaves a core idle half of the time.
const checks = once(spawn(process.execPath, [npm, 'run', 'check'], {cwd: ROOT, stdio: 'inherit'}), 'exit');
await buildIfChanged();
const [checked] = await checks;

rmSync(RESULTS, {force: true});
const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const args = [jest, '--config', 'jest.config.mjs', '--json', `--outputFile=${RESULTS}`, ...process.argv.slice(2)];
const tests = spawnSync(process.execPath, args, {cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit']});

const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : undefined;
const passed: number = results?.numPassedTests ?? 0;
// A file that could not be run, or checks that failed, count as one each.
const failed: number = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0) + (checked === 0 ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = tests.status === 0 && checked === 0 && passed > 0 ? 0 : 1;
