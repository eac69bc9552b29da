/** Files in, every figure out: what a page shows and what `npm run figures` prints. */
import type {Indicator} from '../manual/data/indicators.ts';
import type {Instrument} from '../manual/data/instruments.ts';
import type {ColumnName, ProgramFigures} from '../manual/data/program-figures.ts';
import {type ChangeRule, changeRule} from '../measures/change/rule.ts';
import {isNotDefined} from '../measures/not-defined.ts';
import type {FileReport, LeftOut, Row, TableKey} from './files.ts';
import {seeCount} from './from-counts.ts';
import {DAY_INDICATORS} from './from-days.ts';
import {STAY_INDICATORS, seeStay} from './from-stays.ts';
import {lastMonthBefore} from './periods.ts';
import {type GivenFile, type Known, readTable} from './read-table.ts';
import type {IndicatorKind, Seen} from './seen.ts';
import {type Series, toSeries} from './series.ts';

/** What an edition says about figures. */
export type FiguresRules = {
  format: ProgramFigures;
  indicators: readonly Pick<
    Indicator,
    'key' | 'name' | 'section' | 'target' | 'period' | 'numerator' | 'denominator' | 'exclusions'
  >[];
  /** By which first and last scores are judged. */
  outcome?: Pick<Instrument, 'name' | 'change' | 'direction'> | undefined;
};

export type CountedIndicator = {
  key: string;
  name: string;
  section: string;
  target: string;
  kind: IndicatorKind;
  /** Given again with the missing below the line (MON-04.5). */
  countsMissing?: true;
  /** Each track apart, where the files name tracks; then all together, last. */
  series: Series[];
};

export type FiguresReport = {
  countedOn: string;
  files: FileReport[];
  leftOut: LeftOut[];
  indicators: CountedIndicator[];
  /** Indicators that no file had the columns for, and which they are. */
  notCounted: {key: string; name: string; section: string; table: TableKey; columns: ColumnName[]}[];
};

type Found = Map<TableKey, {rows: {file: string; line: number; row: Row}[]; columns: Set<ColumnName>}>;

/** Reads and counts. Yields now and then, so that a page can pause. Never throws for what a file holds. */
export function* reportFigures(
  files: readonly GivenFile[],
  rules: FiguresRules & {/** Today, or the day of the freeze: no later day can be in a file. */ countedOn: string},
): Generator<void, FiguresReport> {
  const {format, countedOn} = rules;
  const known: Known = new Map();
  const found: Found = new Map();
  const reports: FileReport[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of namedApart(files)) {
    const read = yield* readTable(file, {tables: format.tables, known, countedOn, indicatorOf: finder(rules)});
    reports.push(read.report);
    // Not by spreading: a file may have more rows than a call may have arguments.
    for (const one of read.leftOut) {
      leftOut.push(one);
    }
    if (read.report.table) {
      const table = found.get(read.report.table) ?? {rows: [], columns: new Set()};
      for (const one of read.rows) {
        table.rows.push({file: file.name, ...one});
      }
      for (const column of read.report.columns) {
        table.columns.add(column);
      }
      found.set(read.report.table, table);
    }
  }
  const counted = yield* countRows(found, rules);
  dropCountedTwice(found, counted, reports, leftOut);
  const all = new Map([...counted, ...countedElsewhere(found)]);
  const last = lastMonth(all, countedOn);
  const indicators: CountedIndicator[] = [];
  for (const {key, name, section, target} of rules.indicators) {
    const one = all.get(key);
    if (one && one.seen.length > 0) {
      indicators.push({
        ...{key, name, section, target, kind: one.kind},
        ...(STAY_INDICATORS.some((known) => known.key === key && known.countsMissing) ? {countsMissing: true} : {}),
        series: apartAndTogether(one.seen, last),
      });
      yield;
    }
  }
  return {countedOn, files: reports, leftOut, indicators, notCounted: notCounted(found, rules)};
}

/** Two files may have one name: their lines are told apart. */
function namedApart(files: readonly GivenFile[]): GivenFile[] {
  return files.map((file, place) => {
    const before = files.slice(0, place).filter(({name}) => name === file.name).length;
    return before === 0 ? file : {...file, name: `${file.name} (${before + 1})`};
  });
}

/** The same without a pause. */
export function reportFiguresAtOnce(...[files, rules]: Parameters<typeof reportFigures>): FiguresReport {
  const run = reportFigures(files, rules);
  for (;;) {
    const {done, value} = run.next();
    if (done) {
      return value;
    }
  }
}

type Counted = Map<string, {kind: IndicatorKind; seen: Seen[]}>;

function* countRows(found: Found, {format, countedOn, outcome}: FiguresRules & {countedOn: string}): Generator<void, Counted> {
  const counted: Counted = new Map();
  const [stays, days] = [found.get('stays'), found.get('days')];
  const change = outcomeRule(outcome);
  for (const indicator of STAY_INDICATORS.filter(({needs}) => needs.every((column) => stays?.columns.has(column)))) {
    const seen = (stays?.rows ?? []).flatMap(({row}) => seeStay(indicator, row, {format, countedOn, change}) ?? []);
    counted.set(indicator.key, {kind: indicator.kind, seen});
    yield;
  }
  const rows = (days?.rows ?? []).map(({row}) => row);
  for (const indicator of DAY_INDICATORS.filter(({needs}) => needs.every((column) => days?.columns.has(column)))) {
    counted.set(indicator.key, {kind: indicator.kind, seen: indicator.see(rows, format)});
    yield;
  }
  return counted;
}

function outcomeRule(outcome: FiguresRules['outcome']): ChangeRule | undefined {
  const rule = outcome && changeRule(outcome);
  return rule === undefined || isNotDefined(rule) ? undefined : rule;
}

/** A month's count of what rows of clients were counted for, too, would count twice. */
function dropCountedTwice(found: Found, counted: Counted, reports: FileReport[], leftOut: LeftOut[]): void {
  const counts = found.get('counts');
  if (!counts) {
    return;
  }
  const isTwice = ({row}: {row: Row}) => (counted.get(String(row.indicator))?.seen.length ?? 0) > 0;
  for (const {file, line} of counts.rows.filter(isTwice)) {
    leftOut.push({file, line, column: 'indicator', why: 'is counted from the rows of another file already'});
    const report = reports.find(({name, table}) => name === file && table === 'counts');
    if (report) {
      report.used--;
      report.leftOut++;
    }
  }
  counts.rows = counts.rows.filter((row) => !isTwice(row));
}

function kindOf(key: string): IndicatorKind {
  return DAY_INDICATORS.find((one) => one.key === key)?.kind ?? 'share';
}

function countedElsewhere(found: Found): Counted {
  const others: Counted = new Map();
  for (const {row} of found.get('counts')?.rows ?? []) {
    const key = String(row.indicator);
    const known = others.get(key) ?? {kind: kindOf(key), seen: []};
    known.seen.push(...seeCount(row));
    others.set(key, known);
  }
  return others;
}

/** The last month that is over, or the last one of which the files say anything: they may have been written long ago. */
function lastMonth(counted: Counted, countedOn: string): string {
  const over = lastMonthBefore(countedOn);
  let last = '';
  for (const {seen} of counted.values()) {
    for (const {month} of seen) {
      last = month > last ? month : last;
    }
  }
  return last !== '' && last < over ? last : over;
}

/** A total can hide two opposite movements (MON-04.2). */
function apartAndTogether(seen: readonly Seen[], last: string): Series[] {
  const tracks = [...new Set(seen.flatMap(({track}) => track ?? []))].sort();
  return [
    ...tracks.map((track) =>
      toSeries(
        seen.filter((one) => one.track === track),
        last,
        track,
      ),
    ),
    toSeries(seen, last),
  ];
}

function notCounted(found: Found, {indicators}: FiguresRules): FiguresReport['notCounted'] {
  const all = [
    ...STAY_INDICATORS.map(({key, needs}) => ({key, needs, table: 'stays' as const})),
    ...DAY_INDICATORS.map(({key, needs}) => ({key, needs, table: 'days' as const})),
  ];
  return all.flatMap(({key, needs, table}) => {
    const indicator = indicators.find((one) => one.key === key);
    const columns = needs.filter((column) => !found.get(table)?.columns.has(column));
    return indicator && columns.length > 0 ? [{key, name: indicator.name, section: indicator.section, table, columns}] : [];
  });
}

/** By section or key; only what is a count out of a count. */
function finder({indicators, format}: FiguresRules): (text: string) => string | undefined {
  const shares = indicators.filter(({key}) => !format.no_shares.includes(key));
  const keys = new Map(shares.flatMap(({key, section}) => [[key, key] as const, [section.toLowerCase(), key] as const]));
  return (text) => keys.get(text.toLowerCase());
}
