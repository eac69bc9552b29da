import {isNotDefined, type NotDefined, notDefined} from '../not-defined.ts';
import {type ControlLimits, pChart} from './p-chart.ts';
import {type RunChart, runChart} from './run-chart.ts';

/** One month: how many counted, out of how many. */
export type Month = {counted: number; of: number};

export type ChartedMonth = ControlLimits & {
  share: number;
  /** Outside its own limits: a signal. */
  outside?: 'above' | 'below';
  /** Fewer than five expected: too few to be read; months are grouped instead (MON-05.2). */
  isThin: boolean;
};

export type PChart = {
  center: number;
  /** Not defined for a month out of nobody. */
  months: (ChartedMonth | NotDefined)[];
  /** Runs about the center, of the months that have a share. */
  runs: RunChart;
};

/** Expected counts below which a month is too thin for limits. */
const FEWEST_EXPECTED = 5;

/**
 * A p-chart of months in order of time, each with limits by its own n. The center is the share over all of them, or over a baseline that was
 * frozen before. Not defined out of nobody.
 *
 * Source: as for the limits (p-chart.ts); what the program reads from it: MON-05.4.
 */
export function pChartSeries(months: readonly Month[], frozenCenter?: number): PChart | NotDefined {
  const total = (key: keyof Month) => months.reduce((sum, month) => sum + month[key], 0);
  if (total('of') === 0) {
    return notDefined('nobody could have counted in any month');
  }
  const center = frozenCenter ?? total('counted') / total('of');
  const charted = months.map((month) => chartMonth(month, center));
  const runs = runChart(
    charted.flatMap((month) => (isNotDefined(month) ? [] : [month.share])),
    center,
  );
  return isNotDefined(runs) ? runs : {center, months: charted, runs};
}

function chartMonth({counted, of}: Month, center: number): ChartedMonth | NotDefined {
  const limits = pChart({center, n: of});
  if (isNotDefined(limits)) {
    return limits;
  }
  const share = counted / of;
  const outside = share > limits.upper ? 'above' : share < limits.lower ? 'below' : undefined;
  return {...limits, share, ...(outside ? {outside} : {}), isThin: limits.expected < FEWEST_EXPECTED};
}
