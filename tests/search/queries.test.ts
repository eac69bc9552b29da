/** The judged queries are what the search is measured by: enough of each class, and every answer still in the text. */
import {QUERY_CLASSES, sameQuery} from '../../scripts/lib/search-queries.ts';
import {readJudged} from './judged.ts';

const LEAST = 200;
const LEAST_OF_A_CLASS = 15;

const {queries, exported} = readJudged();

test('every answer has a code of the draft', () => {
  const codes = new Set(exported.pages.flatMap(({units}) => units.map(({code}) => code)));
  const gone = queries.flatMap(({query, answers}) =>
    Object.keys(answers).flatMap((code) => (codes.has(code) ? [] : [`"${query}": ${code}`])),
  );
  expect(gone).toEqual([]);
});

test('no query is judged twice', () => {
  const words = queries.map(sameQuery);
  expect(words.filter((query, place) => words.indexOf(query) !== place)).toEqual([]);
});

test('there are enough, in all and of each class', () => {
  expect(queries.length).toBeGreaterThanOrEqual(LEAST);
  const few = QUERY_CLASSES.map((name) => ({name, count: queries.filter((query) => query.class === name).length})).filter(
    ({count}) => count < LEAST_OF_A_CLASS,
  );
  expect(few).toEqual([]);
});
