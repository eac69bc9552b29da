/**
 * `npm run render -- 2026.1`: renders a released edition again, with the renderers of today: for a barrier or a fault that must not stay
 * in old pages. Refuses when a page is missing or new, or would say anything else than it does, and leaves the edition as it is;
 * `--show` prints the first difference of each page.
 */
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {editionFolder, readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {filesBelow, unpack} from './lib/archive.mts';
import {SITE_ARCHIVE} from './lib/assemble.mts';
import {compareRenderings, firstDifference} from './lib/compare-renderings.mts';
import {renderEdition} from './lib/cut-edition.mts';
import {ROOT} from './lib/manual.mts';
import {pageText} from './lib/page-text.ts';
import {checkSeals, toLine, writeSeal} from './lib/seal.mts';

const {name, show} = readOptions();
const problems = checkSeals(ROOT);
if (problems.length > 0) {
  console.error(problems.map(toLine).join('\n'));
  process.exit(1);
}
if (!readEditionNames(ROOT).includes(name)) {
  console.error(`"${name}" is no released edition → use one of: ${readEditionNames(ROOT).join(', ')}`);
  process.exit(1);
}

const archive = path.join(editionFolder(ROOT, name), SITE_ARCHIVE);
const work = mkdtempSync(path.join(os.tmpdir(), 'iop-render-'));
process.once('exit', () => rmSync(work, {recursive: true, force: true}));
const rendered = path.join(work, SITE_ARCHIVE);
const [before, after] = [path.join(work, 'before'), path.join(work, 'after')];

renderEdition(ROOT, name, rendered);
unpack(archive, before);
unpack(rendered, after);
const differences = compareRenderings(before, after, pageText);
if (differences.length > 0) {
  console.error('Not rendered again → change the renderers so that every page is there and says what it said:');
  for (const difference of differences) {
    console.error(`  ${difference.file} ${difference.says}${show ? `: ${firstDifference(difference)}` : ''}`);
  }
  process.exit(1);
}
cpSync(rendered, archive);
writeSeal(ROOT, name);
const count = filesBelow(after).filter((file) => file.endsWith('.html')).length;
console.log(`Edition ${name} is rendered again; its ${count} pages say what they said.`);

function readOptions(): {name: string; show: boolean} {
  try {
    const {positionals, values} = parseArgs({allowPositionals: true, options: {show: {type: 'boolean', default: false}}});
    return {name: positionals[0] ?? '', show: values.show};
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]} → write npm run render -- 2026.1, with or without --show`);
    process.exit(1);
  }
}
