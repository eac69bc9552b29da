/**
 * `npm run render -- 2026.1`: renders a released edition again, with the renderers of today: for a barrier or a fault that must not stay
 * in old pages. Refuses when a page would say anything else than it does; `--show` prints the first difference of each page.
 */
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {codeToAnchor} from '../src/manual/code.ts';
import {editionFolder, readEditionNames, readExported} from '../src/plugins/manual/read-editions.ts';
import {unpack} from './lib/archive.mts';
import {SITE_ARCHIVE} from './lib/assemble.mts';
import {renderEdition} from './lib/cut-edition.mts';
import {ROOT} from './lib/manual.mts';
import {pageText} from './lib/page-text.ts';
import {checkSeals, writeSeal} from './lib/seal.mts';

const {positionals, values} = parseArgs({allowPositionals: true, options: {show: {type: 'boolean', default: false}}});
const name = positionals[0] ?? '';
if (!readEditionNames(ROOT).includes(name)) {
  console.error(`"${name}" is no released edition → use one of: ${readEditionNames(ROOT).join(', ')}`);
  process.exit(1);
}
if (checkSeals(ROOT).length > 0) {
  console.error('An edition is not what was released → npm run check:editions says which file');
  process.exit(1);
}

const archive = path.join(editionFolder(ROOT, name), SITE_ARCHIVE);
const work = mkdtempSync(path.join(os.tmpdir(), 'iop-render-'));
const kept = path.join(work, SITE_ARCHIVE);
cpSync(archive, kept);
process.once('exit', () => rmSync(work, {recursive: true, force: true}));

renderEdition(ROOT, name);
const [before, after] = [path.join(work, 'before'), path.join(work, 'after')];
unpack(kept, before);
unpack(archive, after);
const codes = readExported(ROOT, name).pages.map(({code}) => code);
const other = codes.filter((code) => textOf(before, code) !== textOf(after, code));
if (other.length > 0) {
  cpSync(kept, archive);
  console.error(`Not rendered again: ${other.join(', ')} would say something else → change the renderers so that they do not`);
  if (values.show) {
    for (const code of other) {
      console.error(firstDifference(code, textOf(before, code), textOf(after, code)));
    }
  }
  process.exit(1);
}
writeSeal(ROOT, name);
console.log(`Edition ${name} is rendered again; its ${codes.length} pages say what they said.`);

function textOf(folder: string, code: string): string {
  return pageText(readFileSync(path.join(folder, codeToAnchor(code), 'index.html'), 'utf8'));
}

function firstDifference(code: string, a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) {
    at++;
  }
  const from = Math.max(0, at - 30);
  return `${code}: "${a.slice(from, at + 60)}" → "${b.slice(from, at + 60)}"`;
}
