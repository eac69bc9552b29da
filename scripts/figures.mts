/**
 * `npm run --silent figures -- stays.csv days.csv --counted-on 2026-11-08`: what /measures/figures/ counts, as one JSON object. Without a
 * day, today. A file that cannot be read is named in `files`, with exit code 1.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readableStep, readChart} from '../src/figures/read-chart.ts';
import {type CountedIndicator, reportFiguresAtOnce} from '../src/figures/report-figures.ts';
import type {ProgramFigures} from '../src/manual/data/program-figures.ts';
import {isCalendarDate, toDay} from '../src/manual/dates.ts';
import {print} from './lib/answer.mts';
import {readFiguresRules} from './lib/figures.mts';

print(answer());

function answer() {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {'counted-on': {type: 'string'}}});
  const countedOn = values['counted-on'] ?? toDay(new Date());
  if (positionals.length === 0) {
    return {error: 'name one file or more: npm run --silent figures -- stays.csv days.csv'};
  }
  if (!isCalendarDate(countedOn)) {
    return {error: '--counted-on is no day: write year-month-day, as 2026-11-08'};
  }
  try {
    const files = positionals.map((file) => ({name: path.basename(file), bytes: readFileSync(file)}));
    const rules = readFiguresRules();
    const report = reportFiguresAtOnce(files, {...rules, countedOn});
    const answer = {...report, indicators: report.indicators.map((indicator) => withCharts(indicator, rules.format))};
    return report.files.some(({problem}) => problem) ? {...answer, error: 'a file could not be read: see files'} : answer;
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}

/** With the verdict on each series, as the page gives it inside the program. */
function withCharts({series, ...indicator}: CountedIndicator, format: ProgramFigures) {
  return {
    ...indicator,
    series: series.map((one) => {
      const options = {kind: indicator.kind, step: 'month', audience: 'inside', format} as const;
      const step = readableStep(one, options);
      const {points: _points, ...chart} = readChart(one, {...options, step});
      return {...one, chart: {...chart, step}};
    }),
  };
}
