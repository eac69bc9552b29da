import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import type {ShiftData, ShiftListHead} from '../../manual/shift-data.ts';
import {SHIFT_PART_WORDS, SHIFT_PARTS, type ShiftPart} from '../../manual/shift-parts.ts';
import {printClock} from '../../shift/clock.ts';
import {REHEARSAL, type Slot} from '../../shift/plan.ts';
import {TickCount} from './SessionState.tsx';
import styles from './styles.module.css';

type Props = {
  data: ShiftData;
  slots: readonly Slot[];
  /** Codes of those that are not printed. */
  left: readonly string[];
  onLeft: (codes: readonly string[]) => void;
};

/** Checklists in the order of the day, how far each has been worked through, and whether it is printed with the pack. */
export function Checklists({data, slots, left, onLeft}: Props) {
  const groups = slots.filter(({code}) => code !== REHEARSAL);
  const clocks = [...new Set(groups.map(({from}) => printClock(from)))].join(', ');
  const titles: Record<ShiftPart, string> = {
    ...SHIFT_PART_WORDS,
    'before-group': `${SHIFT_PART_WORDS['before-group']}: ${clocks}`,
  };
  const codes = [...new Set(groups.map(({code}) => code))];
  const fidelity = codes.flatMap((code) => data.sessions.find((session) => session.code === code)?.fidelity ?? []);
  const edition = data.edition.name;
  return (
    <>
      {SHIFT_PARTS.map((part) => (
        <section key={part} aria-label={titles[part]}>
          <h3>{titles[part]}</h3>
          {part === 'before-group' && groups.length > 1 && (
            <p className={styles.note}>One set of ticks for all groups: press Clear on the list before the next group.</p>
          )}
          <ul className={styles.items}>
            {data.checklists
              .filter((list) => list.part === part)
              .map((list) => (
                <li key={list.code} className={styles.list}>
                  <ListLink list={list} />
                  {list.only && <span className={styles.for}>{list.only}</span>}
                  <TickCount edition={edition} list={list} />
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      checked={!left.includes(list.code)}
                      onChange={(event) =>
                        onLeft(event.currentTarget.checked ? left.filter((code) => code !== list.code) : [...left, list.code])
                      }
                    />{' '}
                    Print<span className="sr-only"> {list.code}</span>
                  </label>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {fidelity.length > 0 && (
        <section aria-label="After each session">
          <h3>After each session</h3>
          <p className={styles.note}>On the facilitator sheets, too.</p>
          <ul className={styles.items}>
            {fidelity.map((list) => (
              <li key={list.code} className={styles.list}>
                <ListLink list={list} />
                <TickCount edition={edition} list={list} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ListLink({list: {code, title}}: {list: ShiftListHead}) {
  return (
    <Link to={`/${codeToPath(code)}`}>
      <strong>{code}</strong> {title}
    </Link>
  );
}
