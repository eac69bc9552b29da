/** `npm run check:content`: every problem of the draft's text and data; exit 1 where there is one. */
import {printProblems, readDraft} from './lib/manual.mts';

const {manual, problems} = readDraft();
printProblems(problems);
const sections = manual.pages.reduce((sum, page) => sum + page.sections.length, 0);
const checklists = manual.pages.reduce((sum, page) => sum + page.checklists.length, 0);
console.log(
  `${manual.pages.length} pages, ${sections} sections, ${checklists} checklists, ${manual.lexicon.length} lexicon entries, ` +
    `${manual.references.length} references: ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
