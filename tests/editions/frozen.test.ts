/** A released edition stays what it was, to the byte, whatever happens to the draft, its data, the lexicon and the components. */
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {filesBelow} from '../../scripts/lib/archive.mts';
import {ROOT} from '../../scripts/lib/manual.mts';
import {EDITIONS, FIXTURE, FIXTURE_BUILD} from './fixture.ts';

jest.setTimeout(300_000);

const later = path.join(ROOT, '.cache/fixture-later');
const build = path.join(later, 'build');

/** Everything that a later hand may change. */
const EDITS: Record<string, [from: RegExp, to: string]> = {
  'docs/assessment/asm-02.mdx': [/Everyone is screened\./, 'Nobody is screened.'],
  'docs/_data/lexicon.yml': [/definition: A screener\./, 'definition: Something else.'],
  'docs/_data/roles.yml': [/name: Primary therapist/, 'name: Another name'],
  'src/components/PageHead/index.tsx': [/<Heading as="h1">/, '<p>Another head</p><Heading as="h1">'],
  'src/components/Redline/index.tsx': [/return \(/, 'return false ? null : ('],
  'src/pages/edition/changes.tsx': [/title="[^"]*"|title=\{[^}]*\}/, 'title="Another title"'],
  'src/css/manual.css': [/--manual-accent: #0b5a73/, '--manual-accent: #123456'],
};

beforeAll(() => {
  rmSync(later, {recursive: true, force: true});
  cpSync(FIXTURE, later, {recursive: true, verbatimSymlinks: true});
  rmSync(build, {recursive: true});
  for (const [file, [from, to]] of Object.entries(EDITS)) {
    const full = path.join(later, file);
    const before = readFileSync(full, 'utf8');
    const after = before.replace(from, to);
    if (after === before) {
      throw new Error(`${file} has nothing like ${from}: the test would change nothing`);
    }
    writeFileSync(full, after);
  }
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const {status, stderr} = spawnSync(process.execPath, [tsx, 'scripts/build.mts'], {cwd: later, encoding: 'utf8'});
  if (status !== 0) {
    throw new Error(stderr);
  }
});

afterAll(() => rmSync(later, {recursive: true, force: true}));

test('the draft has changed, in its text, its terms and its components', () => {
  const page = readFileSync(path.join(build, 'next/asm-02/index.html'), 'utf8');
  expect(page).toContain('Nobody is screened.');
  expect(page).toContain('Another head');
  expect(readFileSync(path.join(build, 'next/saf-01/index.html'), 'utf8')).toContain('Something else.');
});

test.each(EDITIONS)('%s has not: pages, redlines, scripts, styles and data', (edition) => {
  const files = filesBelow(path.join(FIXTURE_BUILD, edition));
  expect(filesBelow(path.join(build, edition))).toEqual(files);
  expect(files).toContain('changes/index.html');
  const changed = files.filter((file) => !bytes(FIXTURE_BUILD, edition, file).equals(bytes(build, edition, file)));
  expect(changed).toEqual([]);
});

function bytes(...parts: string[]): Buffer {
  return readFileSync(path.join(...parts));
}
