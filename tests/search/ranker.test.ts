/**
 * The ranker of our own is worth its upkeep for as long as it beats MiniSearch with the same layer. On the half of the queries that nothing
 * is tuned on; `npm run bench:search` prints the same numbers with their intervals.
 */
import {mean} from 'simple-statistics';
import {buildIndex, openIndex, rankWithOurs, TYPING} from '../../scripts/lib/search-engine.ts';
import {judge, type Scores} from '../../scripts/lib/search-metrics.ts';
import {buildOracle, openOracle} from '../../scripts/lib/search-oracle.ts';
import {halfOf} from '../../scripts/lib/search-queries.ts';
import {readJudged} from './judged.ts';

/** What the search has reached: no change may lose it. */
const FLOOR = {success: 0.8, ndcg: 0.76};

const {queries, exported} = readJudged();
const testHalf = queries.filter((query) => halfOf(query) === 'test');
const searcher = openIndex(buildIndex(exported));
const oracle = openOracle(buildOracle(exported));
const ours = scoresOf((query) => rankWithOurs(searcher, query));
const theirs = scoresOf((query) => oracle.rank(query, TYPING));

test.each(['success', 'ndcg'] as const)('%s: not below MiniSearch with the same layer, nor below the floor', (measure) => {
  expect(ours(measure)).toBeGreaterThanOrEqual(theirs(measure));
  expect(ours(measure)).toBeGreaterThanOrEqual(FLOOR[measure]);
});

function scoresOf(rank: (query: string) => string[]): (measure: keyof Scores) => number {
  const scores = testHalf.map(({query, answers}) => judge(rank(query), answers));
  return (measure) => mean(scores.map((score) => score[measure]));
}
