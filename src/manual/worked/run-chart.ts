import * as z from 'zod';
import {FEWEST_USEFUL} from '../../measures/figures/anhoej.ts';
import {type RunChart, runChart} from '../../measures/figures/run-chart.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {list} from './inputs.ts';
import {printGiven, printPoints} from './print-number.ts';

const schema = z.strictObject({values: list('values', '[80, 82, 79]').min(1, 'values is empty → write values: [80, 82, 79]')});

/** Prints the verdict by the limits for this number of points alone: the manual mixes in no other rule (MON-05). */
export const runChartFormula: Formula<z.output<typeof schema>> = {
  schema,
  work({values}) {
    const found = runChart(values);
    const inputs = [{label: 'Values, in order of time', value: values.map(printGiven).join(', ')}];
    return isNotDefined(found)
      ? {inputs, steps: [], result: sayNotDefined(found)}
      : {inputs, steps: steps(found, values.length), result: verdict(found)};
  },
};

function steps({median, useful, longestRun, crossings, limits}: RunChart, count: number): string[] {
  return [
    `Median: ${printPoints(median)}. Useful points, not on it: ${useful} of ${count}`,
    `Longest run on one side: ${longestRun}${limits ? `; ordinary up to ${limits.longestRun}` : ''}`,
    `Crossings of the median: ${crossings}${limits ? `; ordinary from ${limits.fewestCrossings}` : ''}`,
  ];
}

function verdict({useful, longestRun, crossings, limits}: RunChart): string {
  if (!limits) {
    return `Too few useful points for a verdict: ${useful}, and the limits begin at ${FEWEST_USEFUL}.`;
  }
  const signals = [
    ...(longestRun > limits.longestRun ? ['the longest run is longer'] : []),
    ...(crossings < limits.fewestCrossings ? ['the crossings are fewer'] : []),
  ];
  return signals.length === 0
    ? 'No signal: ordinary variation around the median.'
    : `A signal: ${signals.join(' and ')} than chance usually gives.`;
}
