import {createContext, type ReactNode, use, useCallback, useId} from 'react';
import {toClock} from '../../manual/dates.ts';
import {startsOf} from '../../manual/session-plan.ts';
import type {SessionTemplate as Template} from '../../manual/types.ts';
import {usePageData} from '../page-data.tsx';
import {useKept} from '../use-kept.ts';
import {useNow} from '../use-now.ts';
import {RunPanel} from './RunPanel.tsx';
import {isRun, nextSegment, previousSegment, type Run, startRun, toMoment, viewRun} from './run.ts';
import styles from './styles.module.css';
import {useWakeLock} from './use-wake-lock.ts';

/** What is kept of a session: the start that the reader picked, and the run. */
type Kept = {start?: string; run?: Run};

/** Times of each segment as words, and which one is on. */
const Context = createContext<{times: readonly string[]; current: number | undefined}>({times: [], current: undefined});

/** A timed session: its agenda as clock times from a start that the reader picks, and a run mode that plans again when late. */
export function SessionTemplate({children}: {children: ReactNode}) {
  const {code, edition, session} = usePageData();
  const template = session as Template;
  const isKept = useCallback((value: unknown) => isKeptSession(value, template.segments.length), [template]);
  const [kept = {}, keep] = useKept<Kept>(`session.${edition.name}.${code}`, isKept as (value: unknown) => value is Kept);
  const now = useNow(1000);
  useWakeLock(kept.run !== undefined);

  const view = kept.run && now !== undefined ? viewRun(kept.run, template, now) : undefined;
  const times = toTimes(template, kept, view, now);
  const setRun = (run: Run | undefined) => {
    const {start} = kept;
    keep(start || run ? {...(start ? {start} : {}), ...(run ? {run} : {})} : undefined);
  };

  return (
    <section className={styles.session} aria-label={`Session template ${code}`}>
      <p className={styles.facts}>
        <strong>{template.minutes} minutes</strong> <span>{template.size}</span> <span>{template.staff}</span>
      </p>
      {kept.run && view && now !== undefined ? (
        <RunPanel
          template={template}
          view={view}
          end={kept.run.end}
          next={() => setRun(view.index + 1 < template.segments.length ? nextSegment(kept.run as Run, Date.now()) : undefined)}
          back={() => setRun(previousSegment(kept.run as Run))}
          stop={() => setRun(undefined)}
        />
      ) : (
        <StartBar
          start={kept.start ?? ''}
          setStart={(start) => keep(start === '' ? undefined : {start})}
          run={() => setRun(startRun(template, toMoment(kept.start ?? '', Date.now()), Date.now()))}
        />
      )}
      <Agenda template={template} times={times} current={view?.index} />
      <Context value={{times, current: view?.index}}>{children}</Context>
    </section>
  );
}

function isKeptSession(value: unknown, segments: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const {start, run} = value as Kept;
  const isStart = start === undefined || (typeof start === 'string' && toMoment(start, 0) !== undefined);
  return isStart && (run === undefined || isRun(run, segments));
}

/** Without a start: minutes from the beginning, `+15`. With one: clock times. While running: as it really goes. */
function toTimes(
  template: Template,
  kept: Kept,
  view: ReturnType<typeof viewRun> | undefined,
  now: number | undefined,
): string[] {
  const offsets = startsOf(template.segments.map(({minutes}) => minutes));
  const start = now === undefined ? undefined : toMoment(kept.start ?? '', now);
  return template.segments.map((_, index) => {
    if (view && kept.run) {
      const moment = index < view.index ? kept.run.starts[index] : view.times[index - view.index]?.start;
      return toClock(new Date(moment as number));
    }
    const offset = offsets[index] as number;
    return start === undefined ? `+${offset}` : toClock(new Date(start + offset * 60_000));
  });
}

function StartBar({start, setStart, run}: {start: string; setStart: (start: string) => void; run: () => void}) {
  const id = useId();
  return (
    <div className={styles.bar}>
      <label htmlFor={id}>Group starts at</label>
      <input id={id} type="time" value={start} onChange={(event) => setStart(event.currentTarget.value)} />
      <button type="button" className="button-main" onClick={run}>
        Run the session
      </button>
      <button type="button" className="button-quiet" onClick={() => window.print()}>
        Print the facilitator sheet
      </button>
    </div>
  );
}

type AgendaProps = {template: Template; times: readonly string[]; current: number | undefined};

function Agenda({template, times, current}: AgendaProps) {
  return (
    <table className={styles.agenda}>
      <caption className="sr-only">Agenda</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Minutes</th>
          <th scope="col">Segment</th>
          <th scope="col">At least</th>
        </tr>
      </thead>
      <tbody>
        {template.segments.map((segment, index) => (
          <tr key={segment.title} aria-current={index === current ? 'step' : undefined}>
            <td>{times[index]}</td>
            <td>{segment.minutes}</td>
            <th scope="row">
              <a href={`#segment-${index + 1}`}>{segment.title}</a>
            </th>
            <td>{segment.least < segment.minutes ? segment.least : 'all'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One segment: what to do and say. `index` is written by src/remark/segments.ts. */
export function Segment({index, title, minutes, children}: {index: string; title: string; minutes: string; children: ReactNode}) {
  const {times, current} = use(Context);
  const number = Number(index);
  return (
    <section className={styles.segment} aria-labelledby={`segment-${number + 1}`} data-current={number === current || undefined}>
      <h3 id={`segment-${number + 1}`} className={styles.segmentTitle}>
        <span className={styles.time}>{times[number]}</span> {title} <span className={styles.minutes}>{minutes} min</span>
      </h3>
      {children}
    </section>
  );
}
