/** Builds what readers get, in `build/`, when something that it is made of has changed since the last build, and not otherwise. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {program} from '../../program.config.ts';
import {dayAt} from '../../src/manual/standing.ts';
import {readEditionNames} from '../../src/plugins/manual/read-editions.ts';
import {DRAFT_SITE, ROOT_SITE} from '../../src/site.ts';
import {assemble} from './assemble.mts';
import {BUILD, ROOT} from './manual.mts';
import {pdfFile} from './paper/made-pdfs.mts';
import {checkSeals, toLine} from './seal.mts';
import {buildSiteIfChanged, hashFiles, INPUTS} from './sites.mts';

const STAMP = path.join(ROOT, '.cache', 'built-from');

/** True when it built. Exits with the builder's own code when that fails, and with 1 when an edition is not what was released. */
export async function buildIfChanged(): Promise<boolean> {
  // Which edition is in force is part of the pages for readers without scripts.
  const today = dayAt(new Date(), program.timeZone);
  const pdfs = readEditionNames(ROOT).map((name) => path.relative(ROOT, pdfFile(ROOT, name)));
  const inputs = `${today} ${hashFiles(ROOT, [...INPUTS, 'scripts/lib', ...pdfs])}`;
  if (existsSync(path.join(BUILD, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) {
    return false;
  }
  const problems = checkSeals(ROOT);
  if (problems.length > 0) {
    console.error(problems.map(toLine).join('\n'));
    process.exit(1);
  }
  // Released editions were rendered when they were released (scripts/lib/cut-edition.mts): they are unpacked, not built.
  buildSiteIfChanged(ROOT, DRAFT_SITE);
  buildSiteIfChanged(ROOT, ROOT_SITE);
  await assemble({root: ROOT, out: BUILD, today});
  writeFileSync(STAMP, inputs);
  return true;
}
