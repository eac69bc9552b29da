/** `npm run new -- protocol "Title of the page" [SAF]`: a page from the house pattern, with the next free code. */
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {codesOf} from '../src/manual/check-sources.ts';
import {newPage} from '../src/manual/new-page.ts';
import {nextPageCode} from '../src/manual/number.ts';
import {PAGE_KINDS} from '../src/manual/schemas.ts';
import {seriesOf} from '../src/manual/series.ts';
import {DRAFT, issuedCodes, readDraft} from './lib/manual.mts';

const {manual} = readDraft();
const [kind = '', title = '', series = usualSeries(kind)] = process.argv.slice(2);
const chapter = manual.chapters.find((candidate) => seriesOf(candidate).includes(series));
const choose = `  npm run new -- ${kind || 'protocol'} "Title of the page" SAF
  kinds: ${PAGE_KINDS.join(', ')}
  series of codes: ${manual.chapters.flatMap(seriesOf).join(', ')}`;

if (!PAGE_KINDS.some((known) => known === kind) || title.trim() === '' || !chapter) {
  console.error(`Say what kind of page, its title, and, if it is not the usual one, the series of its code:\n${choose}`);
  process.exit(1);
}

const issued = [...manual.pages.flatMap((page) => codesOf(page).map(({code}) => code)), ...issuedCodes(manual)];
const page = newPage({kind: kind as (typeof PAGE_KINDS)[number], title, code: nextPageCode(series, issued), today: new Date()});
const file = path.join(DRAFT, chapter.folder, page.fileName);
if (existsSync(file)) {
  console.error(`docs/${chapter.folder}/${page.fileName} is there already → choose another title, or edit that page`);
  process.exit(1);
}
writeFileSync(file, page.text);
console.log(`docs/${chapter.folder}/${page.fileName}: write it, then run npm run number and npm run check`);
if (process.argv[4] === undefined) {
  console.log(`It is in ${series}, where most pages of its kind are. For another series, delete it and say which:\n${choose}`);
}

/** The series that most pages of a kind belong to. */
function usualSeries(pageKind: string): string {
  const counts = new Map<string, number>();
  for (const page of manual.pages.filter((candidate) => candidate.kind === pageKind)) {
    const prefix = page.code.slice(0, 3);
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? manual.chapters[0]?.code ?? '';
}
