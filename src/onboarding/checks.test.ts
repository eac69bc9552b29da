import {NOW, onboardingManual, RECORD} from '../../tests/helpers/onboarding.ts';
import {withAnswer} from './change-record.ts';
import {checksOf, checkWords, goOn, optionOrder, type Run, startRun, stateOfCheck, tallyChecks} from './checks.ts';
import {partsOf, pathOf} from './path.ts';
import {type Check, toChecks, toReadingData} from './reading-data.ts';

const manual = onboardingManual();
const data = toReadingData(manual);
const checks = toChecks(manual);
const [first] = checks as [Check];

const answering = (...places: number[]) =>
  places.reduce(
    (record, chosen, index) => withAnswer(record, first, {chosen, edition: 'draft', now: new Date(NOW.valueOf() + index * 1000)}),
    RECORD,
  );

test('a role is asked about the pages of its path, by chapter', () => {
  const chapters = checksOf(checks, data, partsOf(pathOf(data, 'front-desk')));
  expect(chapters.map(({title, checks: asked}) => [title, asked.map(({key}) => key)])).toEqual([
    ['Safety', ['q-0', 'q-1', 'q-2', 'q-3', 'q-4']],
  ]);
  expect(checksOf(checks, data, [])).toEqual([]);
});

test('a question stands as it was answered last', () => {
  expect(stateOfCheck(first, [])).toBe('open');
  expect(stateOfCheck(first, answering(1).answers)).toBe('wrong');
  expect(stateOfCheck(first, answering(1, 0).answers)).toBe('right');
  expect(stateOfCheck(first, answering(0, 2).answers)).toBe('wrong');
  expect(stateOfCheck({...first, fingerprint: '00000000'}, answering(0).answers)).toBe('open');
});

test('in words', () => {
  const words = (...places: number[]) => checkWords(tallyChecks(checks.slice(0, 5), answering(...places).answers));
  expect([words(), words(0), words(1), words(1, 0)]).toMatchInlineSnapshot(`
[
  "5 questions, none answered yet",
  "1 of 5 right, 4 not asked yet",
  "0 of 5 right, 1 to come again, 4 not asked yet",
  "1 of 5 right, 0 of them at the first answer, 4 not asked yet",
]
`);
});

test('a wrong answer brings the question back behind the others, a right one takes it off', () => {
  let run: Run = ['a', 'b', 'c'];
  const asked: string[] = [];
  for (const right of [true, false, true, false, true]) {
    asked.push(run[0] as string);
    run = goOn(run, right);
  }
  expect([asked.join(''), run]).toEqual(['abcbb', []]);
  expect(goOn([], true)).toEqual([]);
});

test('asks what is not right yet, and all where everything is; each once, in an order of its own', () => {
  expect([...startRun(checks.slice(0, 5), answering(0).answers, 'x')].sort()).toEqual(['q-1', 'q-2', 'q-3', 'q-4']);
  expect(startRun([first], answering(0).answers, 'x')).toEqual(['q-0']);
  const orders = ['a', 'b', 'c', 'd', 'e'].map((seed) => startRun(checks.slice(0, 5), [], seed).join(' '));
  expect(new Set(orders).size).toBeGreaterThan(2);
  expect(startRun(checks.slice(0, 5), [], 'a')).toEqual(startRun(checks.slice(0, 5), [], 'a'));
});

test('the right option stands in each place about as often', () => {
  const counts = [0, 0, 0];
  for (let seed = 0; seed < 3000; seed++) {
    counts[optionOrder(first, `person ${seed}`).indexOf(first.answer)] =
      (counts[optionOrder(first, `person ${seed}`).indexOf(first.answer)] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(850);
});
