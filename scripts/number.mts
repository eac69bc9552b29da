/** `npm run number`: gives new headings and checklists of the draft their codes. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {numberPage} from '../src/manual/number.ts';
import {readSources} from '../src/plugins/manual/read-sources.ts';
import {DRAFT, issuedCodes, readDraft} from './lib/manual.mts';

const issued = issuedCodes(readDraft().manual);
let total = 0;
for (const {path: file} of readSources(DRAFT).filter((source) => source.path.endsWith('.mdx'))) {
  const full = path.join(DRAFT, file);
  const before = readFileSync(full, 'utf8');
  const {text, given} = tryNumber(file, before);
  if (given.length > 0) {
    writeFileSync(full, text);
    console.log(`docs/${file}: ${given.join(', ')}`);
    total += given.length;
  }
}
console.log(total === 0 ? 'Every heading and checklist has its code.' : `${total} codes given.`);

function tryNumber(file: string, text: string) {
  try {
    return numberPage(text, issued);
  } catch {
    console.error(`docs/${file} cannot be read yet → run npm run check:content, mend it, then number again`);
    process.exitCode = 1;
    return {text, given: []};
  }
}
