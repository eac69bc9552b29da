/** How good each engine's rankings of the judged queries are, as tables: in all, by class, and what we gain over each of the others. */
import {mean} from 'simple-statistics';
import {bootstrapDifference, bootstrapMean} from '../search-intervals.ts';
import {judge, type Scores} from '../search-metrics.ts';
import {halfOf, type JudgedQuery, QUERY_CLASSES} from '../search-queries.ts';
import {goalAtLeast, share, table, withInterval} from './markdown.ts';

/** Each engine's rankings of codes, in the order of the queries. The first engine is ours. */
export type Rankings = Readonly<Record<string, readonly (readonly string[])[]>>;

export type Judged = JudgedQuery & {half: 'test' | 'tuning'; scores: Record<string, Scores>};

/** What the issue asks of us on the test half. */
const GOALS = {success: 0.85, ndcg: 0.85, leastClass: 0.6, overEasyops: 1.5};

const MEASURES = ['success', 'reciprocal', 'ndcg'] as const;

export function judgeAll(queries: readonly JudgedQuery[], rankings: Rankings): Judged[] {
  return queries.map((query, place) => ({
    ...query,
    half: halfOf(query),
    scores: Object.fromEntries(
      Object.entries(rankings).map(([engine, list]) => [engine, judge(list[place] ?? [], query.answers)]),
    ),
  }));
}

export function meanOf(judged: readonly Judged[], engine: string, measure: keyof Scores): number {
  return judged.length === 0 ? Number.NaN : mean(judged.map(({scores}) => (scores[engine] as Scores)[measure]));
}

/** The tables of one half. */
export function qualityTables(judged: readonly Judged[], half: Judged['half'], engines: readonly string[]): string {
  const part = judged.filter((query) => query.half === half);
  const ofClass = (name: string) => part.filter((query) => query.class === name);
  const triple = (list: readonly Judged[], engine: string) =>
    MEASURES.map((measure) => share(meanOf(list, engine, measure))).join(' ');
  return [
    `### ${half === 'test' ? 'Test half' : 'Tuning half'}: ${part.length} queries`,
    table(
      ['success@1, MRR@10, nDCG@5', 'queries', ...engines],
      [
        ...QUERY_CLASSES.map((name) => [
          name,
          String(ofClass(name).length),
          ...engines.map((engine) => triple(ofClass(name), engine)),
        ]),
        ['**all**', String(part.length), ...engines.map((engine) => `**${triple(part, engine)}**`)],
        [
          'success@1, 95 % interval',
          '',
          ...engines.map((engine) => withInterval(bootstrapMean(valuesOf(part, engine, 'success')))),
        ],
      ],
    ),
    gainsTable(part, engines),
  ].join('\n\n');
}

function gainsTable(part: readonly Judged[], [ours = '', ...others]: readonly string[]): string {
  const gain = (other: string, measure: keyof Scores) =>
    withInterval(bootstrapDifference(valuesOf(part, ours, measure), valuesOf(part, other, measure)));
  const rows = others.map((other) => [`over ${other}`, ...MEASURES.map((measure) => gain(other, measure))]);
  return table([`what ${ours} gains, 95 % interval, paired`, 'success@1', 'MRR@10', 'nDCG@5'], rows);
}

function valuesOf(part: readonly Judged[], engine: string, measure: keyof Scores): number[] {
  return part.map(({scores}) => (scores[engine] as Scores)[measure]);
}

/** What the issue asks for, on the test half. */
export function qualityGoals(judged: readonly Judged[], ours: string, easyops: string): string[] {
  const test = judged.filter(({half}) => half === 'test');
  const classes = QUERY_CLASSES.map((name) => ({name, part: test.filter((query) => query.class === name)}))
    .filter(({part}) => part.length > 0)
    .map(({name, part}) => ({name, success: meanOf(part, ours, 'success')}))
    .sort((a, b) => a.success - b.success);
  const ratio = meanOf(test, ours, 'success') / meanOf(test, easyops, 'success');
  return [
    goalAtLeast('success@1', meanOf(test, ours, 'success'), GOALS.success),
    goalAtLeast('nDCG@5', meanOf(test, ours, 'ndcg'), GOALS.ndcg),
    goalAtLeast(`success@1 of the weakest class (${classes[0]?.name})`, classes[0]?.success ?? Number.NaN, GOALS.leastClass),
    goalAtLeast('success@1 over that of easyops', ratio, GOALS.overEasyops),
  ];
}

/** Queries whose first result is no good, with what stood there: what to look at next. */
export function misses(judged: readonly Judged[], half: Judged['half'], ours: string, rankings: Rankings): string[] {
  return judged.flatMap((query, place) =>
    query.half === half && query.scores[ours]?.success === 0
      ? [
          `- ${query.class}: "${query.query}" → ${(rankings[ours]?.[place] ?? []).slice(0, 5).join(', ') || 'nothing'}; wanted ${best(query)}`,
        ]
      : [],
  );
}

function best({answers}: JudgedQuery): string {
  return Object.entries(answers)
    .sort(([, a], [, b]) => b - a)
    .map(([code, grade]) => `${code}:${grade}`)
    .join(' ');
}
