import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {checkSeals, toLine, writeSeal} from './seal.mts';

const FILES = [
  'editions/2026.1/manual.json',
  'editions/2026.1/record.json',
  'editions/2026.1/site.tar.br',
  'versioned_docs/version-2026.1/safety/saf-01.mdx',
  'versioned_docs/version-2026.1/_data/roles.yml',
  'versioned_sidebars/version-2026.1-sidebars.json',
];
const SUMS = 'editions/2026.1/SHA256SUMS';
const SUM_OF_SUMS = `${SUMS}.sha256`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'iop-seal-'));
  writeFileSync(path.join(root, 'versions.json'), '["2026.1"]');
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), `Content of ${file}\n`);
  }
  writeSeal(root, '2026.1');
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

const said = () => checkSeals(root).map(toLine);

test('an edition that nobody touched has no problem', () => {
  expect(said()).toEqual([]);
});

test('one bit of one byte of any file, those of the seal among them, is noticed, and that file named, and no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES, SUMS, SUM_OF_SUMS), fc.nat(), fc.integer({min: 0, max: 7}), (file, at, bit) => {
      const full = path.join(root, file);
      const before = readFileSync(full);
      const after = Buffer.from(before);
      const place = at % before.length;
      after[place] = (after[place] as number) ^ (1 << bit);
      writeFileSync(full, after);
      const named = checkSeals(root).map((problem) => problem.file);
      writeFileSync(full, before);
      return named.length === 1 && named[0] === file;
    }),
  );
  expect(said()).toEqual([]);
});

test('what is said of a file that was changed, removed or added', () => {
  appendFileSync(path.join(root, FILES[3] as string), 'More.');
  rmSync(path.join(root, FILES[0] as string));
  writeFileSync(path.join(root, 'versioned_docs/version-2026.1/safety/saf-99.mdx'), '');
  expect(said()).toMatchInlineSnapshot(`
[
  "editions/2026.1/manual.json: This file of edition 2026.1 is missing → editions never change: git checkout -- editions/2026.1/manual.json",
  "versioned_docs/version-2026.1/safety/saf-01.mdx: Edition 2026.1 was changed after its release → editions never change: git checkout -- versioned_docs/version-2026.1/safety/saf-01.mdx",
  "versioned_docs/version-2026.1/safety/saf-99.mdx: This file was added to edition 2026.1 after its release → delete it, or put it into docs/",
]
`);
});

test('what is said of sums that are missing or spoilt, and of a folder that is no edition', () => {
  appendFileSync(path.join(root, SUMS), 'more\n');
  mkdirSync(path.join(root, 'editions/2025.9'));
  writeFileSync(path.join(root, 'editions/2025.9/record.json'), '{}');
  expect(said()).toMatchInlineSnapshot(`
[
  "editions/2026.1/SHA256SUMS: The seal of edition 2026.1 is not as it was written → editions never change: git checkout -- editions/2026.1/SHA256SUMS editions/2026.1/SHA256SUMS.sha256",
  "editions/2025.9: This is of no edition that versions.json names → restore versions.json, or delete this if its release was undone",
]
`);
  rmSync(path.join(root, SUMS));
  expect(said()).toMatchInlineSnapshot(`
[
  "editions/2026.1/SHA256SUMS: The seal of edition 2026.1 is missing → editions never change: git checkout -- editions/2026.1/SHA256SUMS",
  "editions/2025.9: This is of no edition that versions.json names → restore versions.json, or delete this if its release was undone",
]
`);
});

test.each(['{', '{}', '["2026.1", 7]', '["../docs"]', ''])('versions.json that says %s is one problem, not a stack', (text) => {
  writeFileSync(path.join(root, 'versions.json'), text);
  expect(said()).toEqual([
    'versions.json: This is not the list of editions that a release writes → restore it: git checkout -- versions.json',
  ]);
});

test('text and sidebar of an edition that versions.json does not name are named', () => {
  writeFileSync(path.join(root, 'versions.json'), '[]');
  expect(checkSeals(root).map(({file}) => file)).toEqual([
    'editions/2026.1',
    'versioned_docs/version-2026.1',
    'versioned_sidebars/version-2026.1-sidebars.json',
  ]);
});

test('what operating systems leave in folders is no part of an edition', () => {
  for (const file of ['editions/.DS_Store', 'editions/2026.1/.DS_Store', 'versioned_docs/version-2026.1/safety/._saf-01.mdx']) {
    writeFileSync(path.join(root, file), '');
  }
  expect(said()).toEqual([]);
  writeSeal(root, '2026.1');
  expect(readFileSync(path.join(root, SUMS), 'utf8')).not.toContain('/.');
});

test('a seal without its second file is not whole', () => {
  rmSync(path.join(root, SUM_OF_SUMS));
  expect(said()).toEqual([
    `${SUM_OF_SUMS}: The seal of edition 2026.1 is missing → editions never change: git checkout -- ${SUM_OF_SUMS}`,
  ]);
});
