/** `npm run check:editions`: whether every released edition is, to the byte, what was released; exit 1 where one is not. */
import {readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {ROOT} from './lib/manual.mts';
import {checkSeals} from './lib/seal.mts';

const problems = checkSeals(ROOT);
for (const {file, message, remedy} of problems) {
  console.error(`${file}: ${message} → ${remedy}`);
}
const count = readEditionNames(ROOT).length;
console.log(`${count} edition${count === 1 ? '' : 's'}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
process.exitCode = problems.length > 0 ? 1 : 0;
