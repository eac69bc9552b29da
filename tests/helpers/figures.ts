/** Files of figures, as a program might hand them in. */
import {readFiguresRules} from '../../scripts/lib/figures.mts';
import {type FiguresReport, reportFiguresAtOnce} from '../../src/figures/report-figures.ts';

export const RULES = readFiguresRules();
export const COUNTED_ON = '2026-11-08';

/** Reports on files with these texts or bytes: 1.csv, 2.csv, … */
export function report(...files: (string | Uint8Array)[]): FiguresReport {
  const given = files.map((file, place) => ({
    name: `${place + 1}.csv`,
    bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
  }));
  return reportFiguresAtOnce(given, {...RULES, countedOn: COUNTED_ON});
}

/** What was left out, one line each, as people read it. */
export function leftOut({leftOut: rows}: FiguresReport): string {
  return rows.map(({line, column, why}) => `${line}: ${column ? `${column} ` : ''}${why}`).join('\n');
}

/** The last twelve months of an indicator, all together. */
export function lastYear({indicators}: FiguresReport, key: string) {
  const series = indicators.find((indicator) => indicator.key === key)?.series.at(-1);
  if (!series) {
    throw new Error(`${key} was not counted`);
  }
  const {above, below, values, median, leftOut, missing, beside} = series.lastYear;
  return {...(values > 0 ? {median, values} : {above, below}), leftOut, missing, beside};
}
