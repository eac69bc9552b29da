import {useState} from 'react';
import {toDay} from '../../manual/dates.ts';
import {FileField} from './FileField.tsx';
import {FilesRead} from './FilesRead.tsx';
import {IndicatorFigure} from './IndicatorFigure.tsx';
import type {FiguresToolProps} from './index.tsx';
import {NotCounted} from './NotCounted.tsx';
import {Summary} from './Summary.tsx';
import styles from './styles.module.css';
import {useReport} from './use-report.ts';
import {FIRST_VIEW, ViewFields} from './ViewFields.tsx';

/** Everything below the fields follows from the files and from what was chosen. Nothing of it outlives the page. */
export function FiguresTool({rules, edition}: FiguresToolProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [countedOn, setCountedOn] = useState(() => toDay(new Date()));
  const [view, setView] = useState(FIRST_VIEW);
  const {report, isBusy} = useReport(files, rules, countedOn);
  const tracks = [...new Set(report?.indicators.flatMap(({series}) => series.flatMap(({track}) => track ?? [])))].sort();
  // Apart and together, month by month, small numbers could be worked out: what leaves the program has charts of all together.
  const track = view.audience === 'outside' ? undefined : view.track;
  const shown = report?.indicators.flatMap((indicator) => {
    const series = indicator.series.find((one) => one.track === track);
    return series ? [{indicator, series}] : [];
  });
  const add = (more: readonly File[]) => setFiles((known) => [...known, ...more]);
  return (
    <section className={styles.figures} aria-label="Program figures">
      <FileField onFiles={add} onClear={() => setFiles([])} hasFiles={files.length > 0} />
      <p role="status" className={styles.status}>
        {statusWords(isBusy, report)}
      </p>
      {report && (
        <>
          <FilesRead report={report} />
          {report.indicators.length > 0 && (
            <>
              <h2>Figures</h2>
              <ViewFields {...{view, tracks, countedOn}} onView={setView} onCountedOn={setCountedOn} />
              <Summary report={report} format={rules.format} audience={view.audience} />
              {shown?.map(({indicator, series}) => (
                <IndicatorFigure key={indicator.key} {...{indicator, series, view, edition}} format={rules.format} />
              ))}
            </>
          )}
          <NotCounted report={report} />
        </>
      )}
    </section>
  );
}

function statusWords(isBusy: boolean, report: ReturnType<typeof useReport>['report']): string {
  if (isBusy) {
    return 'Reading and counting.';
  }
  if (!report) {
    return '';
  }
  const used = report.files.reduce((sum, file) => sum + file.used, 0);
  const count = report.indicators.length;
  return `${used.toLocaleString('en-US')} ${used === 1 ? 'row' : 'rows'} used, ${report.leftOut.length.toLocaleString('en-US')} left out. ${count} ${count === 1 ? 'indicator' : 'indicators'} counted.`;
}
