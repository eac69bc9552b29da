import {createContext, type ReactNode, type Ref, use, useCallback, useId, useRef} from 'react';
import {toClock} from '../../manual/dates.ts';
import {startsOf} from '../../manual/session-plan.ts';
import type {SessionTemplate as Template} from '../../manual/types.ts';
import {usePageData} from '../page-data.tsx';
import {printFacilitatorSheet} from '../print-only.ts';
import {useKept} from '../use-kept.ts';
import {useNow} from '../use-now.ts';
import {isKeptSession, type KeptSession, sessionKey} from './kept-session.ts';
import {RunPanel} from './RunPanel.tsx';
import {nextSegment, previousSegment, type Run, startRun, toMoment, viewRun} from './run.ts';
import styles from './styles.module.css';
import {useWakeLock} from './use-wake-lock.ts';

/** When a segment begins, in words, and how long it has. */
type Slot = {from: string; minutes: number};

/** The slot of each segment, and which one is on. */
const Context = createContext<{slots: readonly Slot[]; current: number | undefined}>({slots: [], current: undefined});

/** A timed session: its agenda as clock times from a start that the reader picks, and a run mode that plans again when late. */
export function SessionTemplate({children}: {children: ReactNode}) {
  const {code, edition, session} = usePageData();
  const template = session as Template;
  const isKept = useCallback(
    (value: unknown): value is KeptSession => isKeptSession(value, template.segments.length),
    [template],
  );
  const [kept = {}, keep] = useKept<KeptSession>(sessionKey(edition.name, code), isKept);
  const now = useNow(1000);
  useWakeLock(kept.run !== undefined);

  const view = kept.run && now !== undefined ? viewRun(kept.run, template, now) : undefined;
  const slots = toSlots(template, kept, view, now);
  const pressed = useRef(false);
  const setRun = (run: Run | undefined) => {
    const {start} = kept;
    pressed.current = true;
    keep(start || run ? {...(start ? {start} : {}), ...(run ? {run} : {})} : undefined);
  };

  // A press takes its own button away: the main button that comes instead has the focus then. After a reload, nobody pressed.
  const takeFocus = useCallback((button: HTMLButtonElement | null) => {
    if (button && pressed.current) {
      pressed.current = false;
      button.focus({preventScroll: true});
    }
  }, []);

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
          mainButton={takeFocus}
          next={() => setRun(view.index + 1 < template.segments.length ? nextSegment(kept.run as Run, Date.now()) : undefined)}
          back={() => setRun(previousSegment(kept.run as Run))}
          stop={() => setRun(undefined)}
        />
      ) : (
        <StartBar
          start={kept.start ?? ''}
          mainButton={takeFocus}
          setStart={(start) => keep(start === '' ? undefined : {start})}
          run={() => setRun(startRun(template, toMoment(kept.start ?? '', Date.now()), Date.now()))}
        />
      )}
      <Agenda template={template} slots={slots} current={view?.index} />
      <Context value={{slots, current: view?.index}}>{children}</Context>
    </section>
  );
}

/** Without a start: minutes from the beginning, `+15`. With one: clock times. While running: as it really goes. */
function toSlots(
  {segments}: Template,
  {start, run}: KeptSession,
  view: ReturnType<typeof viewRun> | undefined,
  now: number | undefined,
): Slot[] {
  if (view && run) {
    const past = run.starts.slice(0, view.index).map((begun, index) => {
      const minutes = Math.round(((run.starts[index + 1] as number) - begun) / 60_000);
      return {start: begun, minutes};
    });
    return [...past, ...view.times].map(({start: moment, minutes}) => ({from: toClock(new Date(moment)), minutes}));
  }
  const offsets = startsOf(segments.map(({minutes}) => minutes));
  const begins = now === undefined ? undefined : toMoment(start ?? '', now);
  return segments.map(({minutes}, index) => {
    const offset = offsets[index] as number;
    return {from: begins === undefined ? `+${offset}` : toClock(new Date(begins + offset * 60_000)), minutes};
  });
}

type StartBarProps = {start: string; setStart: (start: string) => void; run: () => void; mainButton: Ref<HTMLButtonElement>};

function StartBar({start, setStart, run, mainButton}: StartBarProps) {
  const id = useId();
  return (
    <div className={styles.bar}>
      <label htmlFor={id}>Group starts at</label>
      <input id={id} type="time" className="field" value={start} onChange={(event) => setStart(event.currentTarget.value)} />
      <button ref={mainButton} type="button" className="button-main" onClick={run}>
        Run the session
      </button>
      <button type="button" className="button-quiet" onClick={printFacilitatorSheet}>
        Print the facilitator sheet
      </button>
    </div>
  );
}

type AgendaProps = {template: Template; slots: readonly Slot[]; current: number | undefined};

function Agenda({template, slots, current}: AgendaProps) {
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
            <td>{slots[index]?.from}</td>
            <td>{slots[index]?.minutes}</td>
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
  const {slots, current} = use(Context);
  const number = Number(index);
  return (
    <section className={styles.segment} aria-labelledby={`segment-${number + 1}`} data-current={number === current || undefined}>
      <h3 id={`segment-${number + 1}`} className={styles.segmentTitle}>
        <span className={styles.time}>{slots[number]?.from}</span> {title}{' '}
        <span className={styles.minutes}>{slots[number]?.minutes ?? minutes} min</span>
      </h3>
      {children}
    </section>
  );
}
