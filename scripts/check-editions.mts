/** `npm run check:editions`: whether every released edition is, to the byte, what was released; exit 1 where one is not. */
import {readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {ROOT} from './lib/manual.mts';
import {checkSeals, toLine} from './lib/seal.mts';

const problems = checkSeals(ROOT);
if (problems.length > 0) {
  console.error(problems.map(toLine).join('\n'));
  console.log(`Editions: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exit(1);
}
const count = readEditionNames(ROOT).length;
console.log(`${count} edition${count === 1 ? '' : 's'}: 0 problems`);
