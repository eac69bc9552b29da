/**
 * `npm run fit:search`: learns how much each sign of a good answer counts (src/search/signs.ts) from the tuning half of the judged queries,
 * and prints the weights for src/search/weights.ts. Logistic regression on pairs of results of one query, of which one was judged better
 * (RankNet with one layer: Burges and others 2005). The score of the words keeps the weight 1, so that the others are multiples of it.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {exportManual} from '../src/manual/export-manual.ts';
import {toIndexFile} from '../src/search/index-file.ts';
import {readCandidates} from '../src/search/rank.ts';
import {readCode} from '../src/search/read-code.ts';
import {readQuery} from '../src/search/read-query.ts';
import {createSearchIndex} from '../src/search/search-index.ts';
import {SIGNS, type Sign} from '../src/search/signs.ts';
import {WEIGHTS} from '../src/search/weights.ts';
import {ROOT, readDraft} from './lib/manual.mts';
import {halfOf, type JudgedQuery, readQueries} from './lib/search-queries.ts';

/** A promise to authors, and not learned. */
const FIXED: ReadonlySet<Sign> = new Set(['wordForWord']);

const STEPS = 400;
const RATE = 4;
/** Holds weights small that little speaks for (L2). */
const RESTRAINT = 0.001;
/** Pairs further down in the list matter less. */
const TOP = 12;

type Pair = {words: number; signs: number[]; weight: number};

const index = createSearchIndex(toIndexFile(exportManual(readDraft().manual, [])), WEIGHTS);
const queries = readQueries(readFileSync(path.join(ROOT, 'tests/search/queries.yml'), 'utf8'));
const pairs = queries.filter((query) => halfOf(query) === 'tuning').flatMap(toPairs);
const total = pairs.reduce((sum, {weight}) => sum + weight, 0);
let scale = 1;
const learned = SIGNS.map((sign) => WEIGHTS.signs[sign]);
for (let step = 0; step < STEPS; step++) {
  const pull = SIGNS.map(() => 0);
  let pullOfWords = 0;
  for (const {words, signs, weight} of pairs) {
    const lead = scale * words + signs.reduce((sum, value, i) => sum + value * (learned[i] as number), 0);
    const miss = weight / (1 + Math.exp(lead)) / total;
    pullOfWords += miss * words;
    signs.forEach((value, i) => {
      pull[i] = (pull[i] as number) + miss * value;
    });
  }
  scale += RATE * pullOfWords;
  SIGNS.forEach((sign, i) => {
    learned[i] =
      (learned[i] as number) + (FIXED.has(sign) ? 0 : RATE * ((pull[i] as number) - RESTRAINT * (learned[i] as number)));
  });
}
console.log(`${pairs.length} pairs; the words count ${scale.toFixed(2)}`);
SIGNS.forEach((sign, i) => {
  console.log(`    ${sign}: ${FIXED.has(sign) ? WEIGHTS.signs[sign] : ((learned[i] as number) / scale).toFixed(2)},`);
});

function toPairs({query, answers}: JudgedQuery): Pair[] {
  if (readCode(query, index.file)) {
    return [];
  }
  const found = readCandidates(readQuery(query, true, index), index)
    .filter(({document}) => index.file.documents[document]?.kind !== 'term')
    .map(({document, score, signs}) => ({
      gain: 2 ** (answers[index.file.documents[document]?.code ?? ''] ?? 0) - 1,
      words: Math.log(score),
      signs: SIGNS.map((sign) => signs[sign]),
    }));
  return found.flatMap((better, i) =>
    found.flatMap((worse, j) =>
      better.gain > worse.gain
        ? [
            {
              words: better.words - worse.words,
              signs: better.signs.map((value, k) => value - (worse.signs[k] as number)),
              weight: (better.gain - worse.gain) * (i < TOP || j < TOP ? 1 : 0.3),
            },
          ]
        : [],
    ),
  );
}
