import {periodWords} from '../../figures/periods.ts';
import type {CountedIndicator, FiguresReport} from '../../figures/report-figures.ts';
import type {Series} from '../../figures/series.ts';
import {type Audience, type Shown, showAmount} from '../../figures/small-numbers.ts';
import type {ProgramFigures} from '../../manual/data/program-figures.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import {CodesLinked} from './CodesLinked.tsx';

type Props = {report: FiguresReport; format: ProgramFigures; audience: Audience};

/** The last twelve months of every indicator: tracks apart, then together, as MON-04.2 asks. */
export function Summary({report, format, audience}: Props) {
  const tracks = [...new Set(report.indicators.flatMap(({series}) => series.flatMap(({track}) => track ?? [])))].sort();
  const [from, to] = report.indicators[0]?.series[0]?.lastYear.period.split(' to ') ?? [];
  return (
    <>
      <h3>
        Twelve months, {periodWords(from ?? '')} to {periodWords(to ?? '')}
      </h3>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {tracks.map((track) => (
              <th key={track} scope="col">
                {track}
              </th>
            ))}
            <th scope="col">Together</th>
            <th scope="col">Target</th>
          </tr>
        </thead>
        <tbody>
          {report.indicators.map((indicator) => (
            <tr key={indicator.key}>
              <th scope="row">
                {indicator.name}, <CodesLinked text={indicator.section} />
              </th>
              {cellsOf(indicator, {tracks, format, audience}).map((words, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one cell a column
                <td key={place}>{words}</td>
              ))}
              <td>
                <CodesLinked text={indicator.target} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        A share stands with its 95% interval and its count (<CodesLinked text="MON-05.5" />
        ), a time with its median. Targets are this program’s own.
      </p>
    </>
  );
}

/** Never a lone gap: where a number of one track is hidden, no track is shown apart, since the total would tell (MON-07.5). */
function cellsOf(
  {kind, series}: CountedIndicator,
  {tracks, format, audience}: Pick<Props, 'format' | 'audience'> & {tracks: readonly string[]},
): string[] {
  const show = (one: Series | undefined) =>
    one && showAmount(one.lastYear, {kind, isApart: one.track !== undefined, audience, limits: format.small_numbers});
  const apart = tracks.map((track) => show(series.find((one) => one.track === track)));
  const isGap = (shown: Shown | undefined) =>
    shown !== undefined && (shown.n === undefined || (audience === 'outside' && shown.n > 0 && shown.value === undefined));
  const isHidden = apart.some(isGap);
  return [
    ...apart.map((shown) => (isHidden ? 'Not shown apart' : (shown?.words ?? '–'))),
    show(series.find(({track}) => track === undefined))?.words ?? '–',
  ];
}
