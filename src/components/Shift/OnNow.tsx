import Link from '@docusaurus/Link';
import {useRef} from 'react';
import {codeToPath} from '../../manual/code.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import {printHours} from '../../manual/week-totals.ts';
import {printClock} from '../../shift/clock.ts';
import {asPlanned, changeEntry, firstOfBlock, MOST, type Slot, startAt} from '../../shift/plan.ts';
import {whatIsOn} from '../../shift/what-is-on.ts';
import {printCode} from './EntryRow.tsx';
import {keepStart} from './session-start.ts';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {data: ShiftData; shift: ShiftState; slots: readonly Slot[]};

/** Minutes of one press on "later". */
const STEP = 5;

/** Which session is on, what is next, and what is pressed when a session begins late. */
export function OnNow({data, shift, slots}: Props) {
  const {plan, setPlan, minute} = shift;
  const {state, on, next, left} = whatIsOn(slots, minute);
  const laterButton = useRef<HTMLButtonElement>(null);
  const names = (list: readonly Slot[]) =>
    list.map(({index, code, from}, place) => {
      const session = data.sessions.find((each) => each.code === code);
      return (
        <span key={index}>
          {place > 0 && ' and '}
          {session ? (
            <Link to={`/${codeToPath(code)}`} onClick={() => keepStart(data.edition.name, session, from)}>
              {code} {session.title}
            </Link>
          ) : (
            printCode(code)
          )}
        </span>
      );
    });
  const target = (on[0] ?? next[0])?.index;
  const entry = target === undefined ? undefined : plan.entries[firstOfBlock(plan, target)];
  const isLate = plan.entries.some(({late}) => late > 0);
  const later = () => {
    if (target !== undefined && entry) {
      setPlan(changeEntry(plan, firstOfBlock(plan, target), {late: Math.min(MOST.late, entry.late + STEP)}));
    }
  };
  const backToPlan = () => {
    setPlan(asPlanned(plan));
    laterButton.current?.focus();
  };
  const beginsNow = () => target !== undefined && setPlan(startAt(plan, slots, target, minute));

  return (
    <section className={styles.now} aria-label="On now">
      {/* Without minutes, which would be read out each time. */}
      <p role="status">
        {state === 'on' && (
          <>
            <span className={styles.label}>Now</span> {names(on)}, until {printClock(minute + left)}.
          </>
        )}
        {state === 'break' && (
          <>
            <span className={styles.label}>Break</span> until {printClock(minute + left)}.
          </>
        )}
        {state === 'before' && <span className={styles.label}>Not begun.</span>}
        {state === 'over' && (
          <>
            <span className={styles.label}>Over</span> since {printClock(minute - left)}.
          </>
        )}{' '}
        {next.length > 0 && (
          <>
            <span className={styles.label}>Next at {printClock(next[0]?.from ?? 0)}</span> {names(next)}.
          </>
        )}
      </p>
      {state !== 'over' && (
        <p className={styles.left}>
          {printHours(left)} {state === 'on' ? 'left' : 'until then'}
        </p>
      )}
      {target !== undefined && (
        <p className={styles.buttons}>
          {on.length > 0 && (
            <button type="button" className="button-quiet" onClick={beginsNow}>
              It only begins now
            </button>
          )}
          <button ref={laterButton} type="button" className="button-quiet" onClick={later}>
            {on.length > 0 ? 'Began' : 'Starts'} {STEP} minutes later
          </button>
          {isLate && (
            <button type="button" className="button-quiet" onClick={backToPlan}>
              Back to the planned times
            </button>
          )}
        </p>
      )}
    </section>
  );
}
