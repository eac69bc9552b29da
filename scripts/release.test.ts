import {spawnSync} from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** None of these gets as far as looking at the draft. */
function said(args: readonly string[], env: Record<string, string> = {}): string {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const {npm_execpath: _, ...rest} = process.env;
  const {status, stderr} = spawnSync(process.execPath, [tsx, path.join(__dirname, 'release.mts'), ...args], {
    cwd: ROOT,
    env: {...rest, ...env},
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  return stderr;
}

test('what is said when npm kept the options for itself, or an option does not exist', () => {
  expect(said(['2026.2', '2027-03-01', 'program-director'])).toMatchInlineSnapshot(`
"Not released:
  "2026.2 2027-03-01 program-director" is more than the name of an edition → write -- before the options: npm run release -- 2026.2 --effective 2027-03-01 --approved-by program-director
"
`);
  expect(said(['2026.2', '--efective', '2027-03-01'])).toMatchInlineSnapshot(`
"Not released:
  Unknown option '--efective' → write npm run release -- 2026.2 --effective 2027-03-01 --approved-by program-director
"
`);
});

test('without npm nothing could be checked: it refuses', () => {
  expect(said(['no edition'])).toMatchInlineSnapshot(`
"Not released:
  It was not started by npm, whose checks it needs → run it as npm run release -- 2026.2 --effective 2027-03-01 --approved-by program-director
"
`);
  expect(said(['no edition'], {npm_execpath: ''})).toContain('It was not started by npm');
});
