import type {Chart} from '../../figures/read-chart.ts';
import {valueWords} from '../../figures/read-chart.ts';
import type {IndicatorKind} from '../../figures/seen.ts';
import {type Point, sumOf, type Tally} from '../../figures/series.ts';
import {plain, showAmount} from '../../figures/small-numbers.ts';
import type {ProgramFigures} from '../../manual/data/program-figures.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import styles from './styles.module.css';
import type {View} from './ViewFields.tsx';

type Props = {
  chart: Chart;
  source: readonly Point[];
  kind: IndicatorKind;
  format: ProgramFigures;
  name: string;
  view: View;
  track?: string | undefined;
};

/** The same points, with what was left out, what is missing, and twelve months beside small ones (MON-05.6). */
export function PointTable({chart, source, kind, format, name, view: {audience}, track}: Props) {
  const limits = format.small_numbers;
  const rolling = source.some(({rolling: year, below}) => year && kind === 'share' && below < limits.rolling_below);
  const hasLimits = chart.points.some((point) => point.limits);
  const show = {kind, audience, isApart: track !== undefined, limits};
  return (
    <ScrollTable>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Figure</th>
          {hasLimits && <th scope="col">Limits</th>}
          {rolling && <th scope="col">12 months to here</th>}
          <th scope="col">Left out</th>
          <th scope="col">Missing</th>
          <th scope="col">Beside it</th>
          <th scope="col">Signal</th>
        </tr>
      </thead>
      <tbody>
        {chart.points.map((point, place) => {
          const from = source[place];
          const isHidden = point.n === undefined;
          return (
            <tr key={point.period}>
              <th scope="row" className={styles.period}>
                {point.label}
              </th>
              <td>{point.words}</td>
              {hasLimits && (
                <td>
                  {point.limits
                    ? `${valueWords(point.limits.lower, chart.unit)} to ${valueWords(point.limits.upper, chart.unit)}`
                    : '–'}
                </td>
              )}
              {rolling && <td>{from?.rolling ? showAmount(from.rolling, show).words : '–'}</td>}
              <td>{isHidden ? '–' : tallyWords(from?.leftOut)}</td>
              <td>{isHidden ? '–' : tallyWords(from?.missing)}</td>
              <td>{isHidden ? '–' : tallyWords(from?.beside)}</td>
              <td>{point.flags.join(', ') || '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

function tallyWords(tally: Tally = {}): string {
  return sumOf(tally) === 0
    ? 'none'
    : Object.entries(tally)
        .sort()
        .map(([why, count]) => `${plain(count)} ${why}`)
        .join('; ');
}
