import {execFileSync, execSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {draftChanges} from '../../src/manual/draft-changes.ts';
import {STEPS} from '../../tests/editions/manual.ts';
import {filesBelow} from './archive.mts';
import {cutEdition, releasedPaths, undoCommands} from './cut-edition.mts';
import {readDraft} from './manual.mts';
import {checkSeals} from './seal.mts';

/** In the place of Docusaurus: copies versions as it does; what it builds is one page, unless `fail` says that it cannot. */
const BUILDER = `
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
const [command, ...rest] = process.argv.slice(2);
if (command === 'docs:version') {
  const [name] = rest;
  cpSync('docs', 'versioned_docs/version-' + name, {recursive: true});
  mkdirSync('versioned_sidebars', {recursive: true});
  writeFileSync('versioned_sidebars/version-' + name + '-sidebars.json', '{}');
  const names = existsSync('versions.json') ? JSON.parse(readFileSync('versions.json', 'utf8')) : [];
  writeFileSync('versions.json', JSON.stringify([name, ...names]));
} else {
  mkdirSync(rest[1], {recursive: true});
  writeFileSync(rest[1] + '/index.html', '<main>Start</main>');
  process.exitCode = existsSync('docs/fail') ? 3 : 0;
}
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'iop-cut-'));
  for (const {path: file, text} of STEPS[0]?.files ?? []) {
    write(`docs/${file}`, text);
  }
  write('docs/_data/changes.yml', '# Reasons.\n[]\n');
  write('docs/_data/withdrawn.yml', '# Gone.\n[]\n');
  write('node_modules/@docusaurus/core/bin/docusaurus.mjs', BUILDER);
  write('.gitignore', 'node_modules/\n.cache/\n.DS_Store\n');
  git('init', '-q');
  commit();
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], {cwd: root, encoding: 'utf8'});
}

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'State');
}

function cut(name: string): void {
  const {manual, data} = readDraft(path.join(root, 'docs'));
  const changes = draftChanges(manual, data, undefined);
  cutEdition({root, name, effective: '2027-01-01', today: '2026-12-01', approvedBy: [], manual, before: undefined, changes});
}

function undo(name: string, isFirst: boolean): void {
  for (const command of undoCommands(name, isFirst)) {
    execSync(command, {cwd: root});
  }
}

const status = () => git('status', '--porcelain', '--untracked-files=all');

test('an edition is sealed, and without what operating systems leave in folders', () => {
  write('docs/.DS_Store', 'x');
  cut('2026.1');
  expect(checkSeals(root)).toEqual([]);
  expect(filesBelow(path.join(root, 'versioned_docs')).filter((file) => file.includes('.DS_Store'))).toEqual([]);
  write('versioned_docs/version-2026.1/.DS_Store', 'x');
  expect(checkSeals(root)).toEqual([]);
  expect(filesBelow(path.join(root, 'editions/2026.1'))).toMatchInlineSnapshot(`
[
  "SHA256SUMS",
  "SHA256SUMS.sha256",
  "manual.json",
  "record.json",
  "site.tar.br",
]
`);
});

test('a release that is stopped while it renders, without a chance to undo anything, has changed nothing', () => {
  write('docs/fail', '');
  commit();
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`Exit ${code}`);
  });
  expect(() => cut('2026.1')).toThrow('Exit 3');
  expect(status()).toBe('');
});

describe('the commands that undo a release', () => {
  test('of a first and of a later edition', () => {
    expect(undoCommands('2026.1', true)).toMatchInlineSnapshot(`
[
  "git reset -q -- editions/2026.1 versioned_docs/version-2026.1 versioned_sidebars/version-2026.1-sidebars.json versions.json docs/_data/changes.yml docs/_data/withdrawn.yml",
  "git checkout -q HEAD -- docs/_data/changes.yml docs/_data/withdrawn.yml",
  "git clean -fdxq -- editions/2026.1 versioned_docs/version-2026.1 versioned_sidebars/version-2026.1-sidebars.json versions.json",
]
`);
    expect(undoCommands('2026.2', false)).toMatchInlineSnapshot(`
[
  "git reset -q -- editions/2026.2 versioned_docs/version-2026.2 versioned_sidebars/version-2026.2-sidebars.json versions.json docs/_data/changes.yml docs/_data/withdrawn.yml",
  "git checkout -q HEAD -- versions.json docs/_data/changes.yml docs/_data/withdrawn.yml",
  "git clean -fdxq -- editions/2026.2 versioned_docs/version-2026.2 versioned_sidebars/version-2026.2-sidebars.json",
]
`);
  });

  test.each([
    ['first', false],
    ['first', true],
    ['later', false],
    ['later', true],
  ])('undo a %s one; added to git: %s', (which, isAdded) => {
    if (which === 'later') {
      cut('2026.1');
      commit();
    }
    const name = which === 'first' ? '2026.1' : '2026.2';
    write('docs/_data/changes.yml', '# Reasons.\n[] # to be emptied\n');
    commit();
    const {made, changed} = releasedPaths(name);
    cut(name);
    write(`versioned_docs/version-${name}/.DS_Store`, 'x');
    expect(status()).not.toBe('');
    if (isAdded) {
      git('add', ...made, ...changed);
    }
    undo(name, which === 'first');
    expect(status()).toBe('');
    expect(checkSeals(root)).toEqual([]);
    expect(readFileSync(path.join(root, 'docs/_data/changes.yml'), 'utf8')).toContain('to be emptied');
  });

  test('do nothing after the commit, which git revert takes back', () => {
    cut('2026.1');
    commit();
    undo('2026.1', true);
    expect(checkSeals(root)).toEqual([]);
    expect(filesBelow(path.join(root, 'editions'))).not.toEqual([]);
    git('revert', '--no-edit', 'HEAD');
    expect(git('ls-files', 'editions', 'versioned_docs', 'versions.json')).toBe('');
  });
});
