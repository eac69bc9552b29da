import {formatDay} from '../../manual/dates.ts';
import {theEdition} from '../../manual/edition-name.ts';
import {sentenceCase} from '../../manual/edition-words.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import {printClock} from '../../shift/clock.ts';
import {minutesIn} from '../../shift/minutes.ts';
import {endOf, sessionsIn, toSlots} from '../../shift/plan.ts';
import {useEditions} from '../live/use-editions.ts';
import {standingToday} from '../Standing/standing.tsx';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {
  data: ShiftData;
  shift: ShiftState /** Its day is used. */;
  onTaken: () => void /** It is not. */;
  onLeft: () => void;
};

/** A day that came with the address: it replaces nothing before the reader says so. */
export function LinkNote({data, shift, onTaken, onLeft}: Props) {
  const {link, leaveLink, plan, setPlan} = shift;
  const standing = useStandingWords(data);
  const leave = () => {
    leaveLink();
    onLeft();
  };
  if (!link) {
    return null;
  }
  if ('problem' in link) {
    return (
      <p role="alert" className={styles.alert}>
        {link.problem}{' '}
        <button type="button" className="button-quiet" onClick={leave}>
          Close
        </button>
      </p>
    );
  }
  const end = endOf(toSlots(link.plan, minutesIn(data)), link.plan);
  const take = () => {
    setPlan(link.plan);
    leaveLink();
    onTaken();
  };
  return (
    <section className={styles.link} aria-label="A day from a link">
      <p role="status">
        <strong>A day from a link:</strong> {sessionsIn(link.plan).join(', ')}, {printClock(link.plan.start)} to {printClock(end)}
        . {standing}
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button-main" onClick={take}>
          {plan.entries.length > 0 ? 'Use it in place of mine' : 'Use it today'}
        </button>
        <button type="button" className="button-quiet" onClick={leave}>
          {plan.entries.length > 0 ? 'Keep mine' : 'Close'}
        </button>
      </p>
    </section>
  );
}

/** Which edition the link was made in, where it is not the one in force. */
function useStandingWords({edition}: ShiftData): string {
  const editions = useEditions();
  const standing = standingToday(edition, editions);
  if (standing === undefined || standing === 'in force') {
    return '';
  }
  const inForce = editions?.inForce;
  const is = standing === 'draft' ? 'not in force' : standing;
  return `It was made with ${theEdition(edition.name)}, which is ${is === 'coming' ? 'not in force yet' : is}.${
    inForce ? ` ${sentenceCase(theEdition(inForce.name))} is in force since ${formatDay(inForce.effective)}.` : ''
  }`;
}
