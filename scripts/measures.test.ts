/** `npm run score` and `npm run formula` as programs call them: one JSON object on standard output, and an exit code. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

function run(command: 'score' | 'formula', ...args: string[]) {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const {stdout, stderr, status} = spawnSync(process.execPath, [tsx, path.join(ROOT, `scripts/${command}.mts`), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return {answer: JSON.parse(stdout), lines: stdout.trimEnd().split('\n').length, stderr, status};
}

test('a score, by the name of the published cases', () => {
  expect(run('score', 'PHQ-9', '[1,null,null,1,null,1,0,0,1]')).toMatchObject({
    answer: {total: null, band: null, flags: ['incomplete', 'item9_positive'], obliges: [{section: 'ASM-02'}]},
    lines: 1,
    stderr: '',
    status: 0,
  });
}, 60_000);

test('a formula', () => {
  expect(run('formula', 'wilson95', '{"k": 6, "n": 8}')).toMatchObject({
    answer: {p: 0.75, lower: 0.409275, upper: 0.928521},
    status: 0,
  });
}, 60_000);

test('what cannot be answered is an error', () => {
  const told = [run('score', 'audit', '[2,1,1,0,0,0,0,0,1,0]'), run('formula', 'rci', '{"x1": 1')];
  expect(told.map(({status}) => status)).toEqual([1, 1]);
  expect(told.map(({answer}) => answer.error.slice(0, 60))).toEqual([
    '1 is no answer to item 9 of AUDIT, which takes 0, 2 or 4',
    expect.stringMatching(/^this is not JSON: /),
  ]);
}, 60_000);
