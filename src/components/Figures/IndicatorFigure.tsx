import {useId} from 'react';
import {chartCsv} from '../../figures/figures-csv.ts';
import {type Chart, readableStep, readChart, verdictWords} from '../../figures/read-chart.ts';
import type {CountedIndicator} from '../../figures/report-figures.ts';
import {type Series, sumOf} from '../../figures/series.ts';
import {showAmount} from '../../figures/small-numbers.ts';
import type {ProgramFigures} from '../../manual/data/program-figures.ts';
import {editionTitle} from '../../manual/edition-words.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {download} from '../download.ts';
import {ChartFigure} from './ChartFigure.tsx';
import {CodesLinked} from './CodesLinked.tsx';
import {downloadPng, downloadSvg} from './download-chart.ts';
import {PointTable} from './PointTable.tsx';
import styles from './styles.module.css';
import type {View} from './ViewFields.tsx';

type Props = {indicator: CountedIndicator; series: Series; view: View; format: ProgramFigures; edition: EditionHead};

/** One indicator: its verdict in words, its chart, its points as a table, and both as files. */
export function IndicatorFigure({indicator, series, view, format, edition}: Props) {
  const id = useId();
  const {name, section, target, kind, key} = indicator;
  const options = {kind, step: view.step, audience: view.audience, format};
  const step = readableStep(series, options);
  const chart = readChart(series, {...options, step});
  const source = step === 'month' ? series.months : series.quarters;
  const isDrawn = chart.points.some(({value}) => value !== undefined);
  const track = series.track ?? 'all tracks together';
  const title = `${name} (${section})`;
  const file = `${key}${series.track === undefined ? '' : `-${series.track.replace(/\W+/g, '-')}`}-${step}`;
  const head = {
    title,
    lines: [
      `${sentence(track)}. ${sentence(chart.kind)}. ${verdictWords(chart)}`,
      ...chart.findings.map(({words, section: rule}) => `${words} ${rule}`),
      `Target: ${target}. ${editionTitle(edition)}.`,
    ],
  };
  return (
    <section className={styles.indicator} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles.soft}>
        {sentence(track)}. Target: <CodesLinked text={target} />. Defined in <CodesLinked text={section} />.
      </p>
      <Verdict chart={chart} />
      {step !== view.step && <p className={styles.soft}>Months are too small for a share: three months are put together.</p>}
      {isDrawn ? (
        <ChartFigure chart={chart} name={title} />
      ) : (
        <p>No chart: no point has enough for a figure. The counts stand in the table.</p>
      )}
      <details open={!isDrawn}>
        <summary>The points as a table</summary>
        <PointTable chart={chart} source={source} kind={kind} format={format} name={title} view={view} track={series.track} />
      </details>
      {indicator.countsMissing && <WithMissing series={series} view={view} format={format} />}
      {series.notOver > 0 && <p className={styles.soft}>{series.notOver} more in a month that is not over.</p>}
      <p className={styles.buttons}>
        <button
          type="button"
          className="button-quiet"
          aria-label={`Table of ${title} (.csv)`}
          onClick={() => download(chartCsv({name, section, track}, chart, source), `${file}.csv`, 'text/csv')}
        >
          Table (.csv)
        </button>
        {isDrawn && (
          <>
            <button
              type="button"
              className="button-quiet"
              aria-label={`Chart of ${title} (.svg)`}
              onClick={() => downloadSvg(chart, head, `${file}.svg`)}
            >
              Chart (.svg)
            </button>
            <button
              type="button"
              className="button-quiet"
              aria-label={`Picture of ${title} (.png)`}
              onClick={() => downloadPng(chart, head, `${file}.png`)}
            >
              Picture (.png)
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** Who has no last score may be worse off than who has one: the rate is also given with them. */
function WithMissing({series: {lastYear, track}, view: {audience}, format}: Pick<Props, 'series' | 'view' | 'format'>) {
  const amount = {...lastYear, below: lastYear.below + sumOf(lastYear.missing)};
  const {words} = showAmount(amount, {kind: 'share', isApart: track !== undefined, audience, limits: format.small_numbers});
  return (
    <p>
      Twelve months, with everyone below the line and the missing counted as unchanged: {words} (<CodesLinked text="MON-04.5" />
      ).
    </p>
  );
}

function Verdict({chart}: {chart: Chart}) {
  return (
    <div className={chart.verdict === 'signal' ? styles.signal : undefined}>
      <p>
        <strong>{verdictWords(chart)}</strong> {sentence(chart.kind)}.
      </p>
      {chart.findings.length > 0 && (
        <>
          <ul>
            {chart.findings.map(({rule, words, section}) => (
              <li key={words}>
                {sentence(rule)}: {words} Rule: <CodesLinked text={section} />.
              </li>
            ))}
          </ul>
          <p>
            Check first for a data error. Then the owner is told and looks for the cause: <CodesLinked text="MON-05.1" />. What
            follows: <CodesLinked text="MON-06.1" />.
          </p>
        </>
      )}
      {chart.notes.map((note) => (
        <p key={note} className={styles.soft}>
          <CodesLinked text={note} />
        </p>
      ))}
    </div>
  );
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
