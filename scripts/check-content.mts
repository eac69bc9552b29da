/**
 * `npm run check:content [-- folder]`: every problem of the text and data, `docs/` unless another folder is named; exit 1 where
 * there is one.
 */
import path from 'node:path';
import {checkNumbers} from '../src/manual/check-numbers.ts';
import {checkReadingLevel} from '../src/manual/check-reading-level.ts';
import {checkRepeats} from '../src/manual/check-repeats.ts';
import {checkDraftChanges, draftChanges} from '../src/manual/draft-changes.ts';
import {checkFlows, createFlowRenderer} from '../src/manual/flow.ts';
import {compareProblems} from '../src/manual/problem.ts';
import {readEditionBefore, readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {DRAFT, printProblems, ROOT, readDraft} from './lib/manual.mts';

const folder = process.argv[2] === undefined ? DRAFT : path.resolve(process.argv[2]);
const {manual, data, problems} = readDraft(folder);
const last = readEditionNames(ROOT).at(-1);
const before = last === undefined ? undefined : readEditionBefore(ROOT, last);
const sinceLast = before ? checkDraftChanges(draftChanges(manual, data, before), data.withdrawn, before) : [];
const renderFlow = await createFlowRenderer();
const all = [
  ...problems,
  ...sinceLast,
  ...checkNumbers(manual.pages, data),
  ...checkReadingLevel(manual.pages),
  ...checkRepeats(manual.pages, data.allowedRepeats),
  ...manual.pages.flatMap((page) => checkFlows(page, renderFlow)),
].sort(compareProblems);

printProblems(all, folder);
const count = (of: 'sections' | 'checklists') => manual.pages.reduce((sum, page) => sum + page[of].length, 0);
console.log(
  `${manual.pages.length} pages, ${count('sections')} sections, ${count('checklists')} checklists, ` +
    `${manual.lexicon.length} lexicon entries, ${manual.references.length} references: ` +
    `${all.length} problem${all.length === 1 ? '' : 's'}`,
);
process.exitCode = all.length > 0 ? 1 : 0;
