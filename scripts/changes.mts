/** `npm run changes`: what of the draft differs from the last edition, and what of it still needs a reason, ready to paste. */
import {draftChanges} from '../src/manual/draft-changes.ts';
import {missingReasons} from '../src/manual/missing-reasons.ts';
import {readEditionBefore, readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {printProblems, ROOT, readDraft} from './lib/manual.mts';

const last = readEditionNames(ROOT).at(-1);
if (last === undefined) {
  console.log('There is no edition yet: nothing needs a reason.');
  process.exit();
}
const {manual, data} = readDraft();
const {explained, unexplained, problems} = draftChanges(manual, data, readEditionBefore(ROOT, last));
printProblems(problems);
for (const {code, kind, why} of explained) {
  console.log(`${code} ${kind}: ${why}`);
}
const missing = missingReasons(unexplained);
if (missing.changes !== '') {
  console.log(
    `\nFor docs/_data/changes.yml (kind: duty-changed, new, moved with from:, clarified or corrected; why: one sentence):\n\n${missing.changes}`,
  );
}
if (missing.withdrawn !== '') {
  console.log(`\nFor docs/_data/withdrawn.yml (why: one sentence; no successor: delete that line):\n\n${missing.withdrawn}`);
}
console.log(`Since ${last}: ${explained.length} changes with a reason, ${unexplained.length} without.`);
