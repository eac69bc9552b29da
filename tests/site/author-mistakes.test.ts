/** What an author gets wrong, through the command that authors run: one sentence each, with its place and its remedy. */
import {spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DRAFT, ROOT} from '../../scripts/lib/manual.mts';
import {writeBelow} from '../../scripts/lib/write-below.mts';
import {MISTAKES} from './mistakes.ts';

/** Two records at the end of a list. */
const LEXICON = '\n- {term: Fluxus, definition: A thing.}\n- {term: fluxus, definition: Another.}\n';

/** What the command says of each file: place, message, remedy. */
function checkContent(folder: string): Map<string, string[]> {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const {stderr, status} = spawnSync(process.execPath, [tsx, 'scripts/check-content.mts', folder], {cwd: ROOT, encoding: 'utf8'});
  expect(status).toBe(1);
  const prefix = `${path.relative(ROOT, folder)}${path.sep}`;
  const said = new Map<string, string[]>();
  for (const line of stderr.split('\n').filter((each) => each !== '')) {
    const [, file = line, words = ''] = /^(.+?\.(?:mdx|yml|json)):(.*)$/.exec(line.replace(prefix, '')) ?? [];
    said.set(file, [...(said.get(file) ?? []), words.replace(/→ use (one of|these headings) .*/, '→ use $1 …')]);
  }
  return said;
}

describe('npm run check:content', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mistakes-'));
  const lexicon = path.join(folder, '_data/lexicon.yml');
  const files = new Map(Object.entries(MISTAKES).map(([code, [spoil]]) => [code, spoil(code)]));
  let said = new Map<string, string[]>();

  beforeAll(() => {
    cpSync(DRAFT, folder, {recursive: true});
    files.forEach((file) => {
      writeBelow(folder, file.path, file.text);
    });
    appendFileSync(lexicon, LEXICON);
    writeFileSync(
      path.join(folder, '_data/withdrawn.yml'),
      '- {code: SAF-90, edition: "2026.1", why: Merged., successor: SAF-01}\n',
    );
    said = checkContent(folder);
  }, 120_000);

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test.each(Object.entries(MISTAKES))('%s', (code, [, says]) => {
    expect(said.get(files.get(code)?.path ?? '')).toEqual([says]);
  });

  test('two records for one word', () => {
    const line = readFileSync(lexicon, 'utf8').trimEnd().split('\n').length;
    expect(said.get('_data/lexicon.yml')).toEqual([
      `${line}:3 "fluxus" and "Fluxus" both answer to "fluxus" → keep the word with one of them`,
    ]);
  });

  test('a record of withdrawal that no release wrote', () => {
    expect(said.get('_data/withdrawn.yml')).toEqual([
      '1:3 The record of SAF-90 names an edition that did not withdraw it → leave "edition" out: the release writes it',
    ]);
  });

  test('and nothing else is said, of no other file', () => {
    expect([...said.keys()].sort()).toEqual(
      ['_data/lexicon.yml', '_data/withdrawn.yml', ...[...files.values()].map((file) => file.path)].sort(),
    );
    expect(files.size).toBeGreaterThan(20);
  });
});
