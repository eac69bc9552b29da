import {useCallback, useEffect, useRef, useState} from 'react';
import {type FiguresReport, type FiguresRules, reportFigures} from '../../figures/report-figures.ts';
import {runSliced} from './run-sliced.ts';

export type ReportState = {report?: FiguresReport; isBusy: boolean};

/**
 * The figures of the files, counted anew whenever a file or the day of counting changes. Files stay on the reader's disk: their bytes are held
 * only while they are read.
 */
export function useReport(files: readonly File[], rules: FiguresRules, countedOn: string): ReportState {
  const [state, setState] = useState<ReportState>({isBusy: false});
  const latest = useRef(0);
  const count = useCallback(async () => {
    latest.current++;
    const mine = latest.current;
    const isGone = () => latest.current !== mine;
    if (files.length === 0) {
      setState({isBusy: false});
      return;
    }
    setState((before) => ({...before, isBusy: true}));
    const given = await Promise.all(files.map(async (file) => ({name: file.name, bytes: await bytesOf(file)})));
    const report = await runSliced(reportFigures(given, {...rules, countedOn}), isGone);
    if (report) {
      setState({report, isBusy: false});
    }
  }, [files, rules, countedOn]);
  useEffect(() => {
    void count();
    return () => {
      latest.current++;
    };
  }, [count]);
  return state;
}

/** A folder, or a file that vanished, has none: it is reported as empty. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
