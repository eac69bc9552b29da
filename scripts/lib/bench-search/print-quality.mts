/** Part 1 of the bench: who finds what. */
import {openIndex, rankWithOurs, TYPING} from '../search-engine.ts';
import {openOracle} from '../search-oracle.ts';
import {type Anchors, toRanking} from './address-code.ts';
import type {Bench} from './bench.mts';
import {share, table} from './markdown.ts';
import {judgeAll, meanOf, misses, qualityGoals, qualityTables, type Rankings} from './quality.ts';
import {rankWithEasyops} from './rank-easyops.mts';
import {rankWithPagefind} from './rank-pagefind.mts';
import {draftAnchors} from './sites.mts';

const OURS = 'this search';
const EASYOPS = 'easyops 0.55.3';
const PAGEFIND = 'Pagefind 1.6.0';
const MINISEARCH = 'MiniSearch 7.2.0 + our layer';
const ENGINES = [OURS, EASYOPS, PAGEFIND, MINISEARCH];

const HOW = `Grades: 3 is where the reader wants to land, 2 opens on a good answer, 1 helps on. success@1: the first result has grade 2 or 3.
The others are run as they come, in Chromium, and given what they can be given: a result counts as the code of its heading, or of its page;
one that stands for no code (a list of pages, the blog) is left out, while a term in our list holds its place.
easyops: the stock classic template with the plugin on the same text, its own search page; headings show their codes, checklists are headings.
On our pages it would find no section: it takes for a section's text what stands beside its heading, and for its anchor a link of the stock theme.
Pagefind: its command over our built site, in the order of its own interface (a page, then up to three of its headings).
MiniSearch: the same documents, router of codes, synonyms and "asked as" as this search; the last word counts as ${TYPING ? 'unfinished' : 'finished'} for both.`;

export async function printQuality(bench: Bench, showMisses: boolean): Promise<string> {
  const {queries, codes, browser} = bench;
  const words = queries.map(({query}) => query);
  const toCodes = (found: readonly string[][], anchors?: Anchors) =>
    found.map((addresses) => toRanking(addresses, codes, anchors));
  const searcher = openIndex(bench.index);
  const oracle = openOracle(bench.oracle);
  const easyops = toCodes(await rankWithEasyops(browser, bench.stock, words));
  const pagefind = toCodes(await rankWithPagefind(browser, bench.pagefind.draft, words), draftAnchors(bench.draft, bench.manual));
  const pagefindOnStock = toCodes(await rankWithPagefind(browser, bench.pagefind.stock, words));
  const rankings: Rankings = {
    [OURS]: words.map((query) => rankWithOurs(searcher, query)),
    [EASYOPS]: easyops,
    [PAGEFIND]: pagefind,
    [MINISEARCH]: words.map((query) => oracle.rank(query, TYPING)),
  };
  const judged = judgeAll(queries, rankings);
  return [
    '## Quality',
    HOW,
    ...(['test', 'tuning'] as const).map((half) => qualityTables(judged, half, ENGINES)),
    otherReadings(bench, {pagefindOnStock, sectionsFirst: pagefind.map(sectionsFirst)}),
    qualityGoals(judged, OURS, EASYOPS).join('\n'),
    // Whoever tunes looks at the tuning half only.
    ...(showMisses ? ['### Misses of the tuning half', misses(judged, 'tuning', OURS, rankings).join('\n')] : []),
  ].join('\n\n');
}

/** Pagefind shows a page before its headings. Were the first heading asked for instead, its best case: */
function sectionsFirst(ranking: readonly string[]): string[] {
  const [first, second, ...others] = ranking;
  return first !== undefined && second?.startsWith(first) ? [second, first, ...others] : [...ranking];
}

function otherReadings({queries}: Bench, readings: Rankings): string {
  const judged = judgeAll(queries, readings).filter(({half}) => half === 'test');
  const row = (name: string, key: string) => [
    name,
    ...(['success', 'reciprocal', 'ndcg'] as const).map((measure) => share(meanOf(judged, key, measure))),
  ];
  return table(
    ['Pagefind otherwise, test half', 'success@1', 'MRR@10', 'nDCG@5'],
    [row('over the stock site', 'pagefindOnStock'), row('over our site, the first heading before its page', 'sectionsFirst')],
  );
}
