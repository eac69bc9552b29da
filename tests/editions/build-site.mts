/**
 * `tsx tests/editions/build-site.mts FOLDER`: a copy of this project in FOLDER, with the tiny manual of manual.ts in the place of the
 * real one, whose editions are really released, one after the other. Its `build/` is what a browser gets.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseDocument, type YAMLSeq} from 'yaml';
import {RENDERERS} from '../../scripts/lib/sites.mts';
import type {SourceFile} from '../../src/manual/read-manual.ts';
import {STEPS, type Step} from './manual.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(process.argv[2] ?? '');
/** Between the second and the third edition. */
const TODAY = '2027-04-01';

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const input of [...RENDERERS, 'scripts', 'tests']) {
  cpSync(path.join(ROOT, input), path.join(folder, input), {recursive: true});
}
symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
// The root's site is made of renderers only: the one that was built of the same ones is the same.
const rootSite = path.join(ROOT, '.cache/sites/root');
if (existsSync(rootSite)) {
  cpSync(rootSite, path.join(folder, '.cache/sites/root'), {recursive: true});
  cpSync(`${rootSite}.built-from`, path.join(folder, '.cache/sites/root.built-from'));
}

// The copy's own commands: they know where they are by their own place.
const {cutEdition} = (await import(
  path.join(folder, 'scripts/lib/cut-edition.mts')
)) as typeof import('../../scripts/lib/cut-edition.mts');
const {assemble} = (await import(
  path.join(folder, 'scripts/lib/assemble.mts')
)) as typeof import('../../scripts/lib/assemble.mts');
const {readDraft} = (await import(path.join(folder, 'scripts/lib/manual.mts'))) as typeof import('../../scripts/lib/manual.mts');
const {buildSiteIfChanged} = (await import(
  path.join(folder, 'scripts/lib/sites.mts')
)) as typeof import('../../scripts/lib/sites.mts');
const {draftChanges} = await import('../../src/manual/draft-changes.ts');
const {readEditionNames, readEditionBefore} = await import('../../src/plugins/manual/read-editions.ts');

for (const step of STEPS) {
  writeDraft(step);
  if (step.name !== undefined && step.effective !== undefined) {
    release(step.name, step.effective);
  }
}
buildSiteIfChanged(folder, 'next');
buildSiteIfChanged(folder, 'root');
await assemble({root: folder, out: path.join(folder, 'build'), today: TODAY});

/** The text of a step, beside what the releases before it left in `withdrawn.yml`. */
function writeDraft({files, withdrawn}: Step): void {
  const file = path.join(folder, 'docs/_data/withdrawn.yml');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '[]\n';
  rmSync(path.join(folder, 'docs'), {recursive: true, force: true});
  for (const source of files) {
    write(source);
  }
  const document = parseDocument(before);
  const records = [...(document.toJS() as unknown[]), ...((parseDocument(withdrawn || '[]').toJS() as unknown[]) ?? [])];
  document.contents = document.createNode(records) as YAMLSeq as typeof document.contents;
  writeFileSync(file, document.toString());
}

function write({path: file, text}: SourceFile): void {
  const full = path.join(folder, 'docs', file);
  mkdirSync(path.dirname(full), {recursive: true});
  writeFileSync(full, text);
}

function release(name: string, effective: string): void {
  const last = readEditionNames(folder).at(-1);
  const {manual, data, problems} = readDraft(path.join(folder, 'docs'));
  const before = last === undefined ? undefined : readEditionBefore(folder, last);
  const changes = draftChanges(manual, data, before);
  if (problems.length + changes.problems.length + changes.unexplained.length > 0) {
    throw new Error(
      `The fixture's ${name} is not fit for release: ${JSON.stringify([problems, changes.problems, changes.unexplained], null, 1)}`,
    );
  }
  cutEdition({root: folder, name, effective, today: effective, approvedBy: ['clinical-supervisor'], manual, before, changes});
}
