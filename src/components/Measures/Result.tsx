import type {Instrument} from '../../manual/data/instruments.ts';
import type {Obligation} from '../../measures/scoring/obligations.ts';
import type {Reading} from '../../measures/scoring/reading.ts';
import {SectionLink, WithLinks} from './shelf.tsx';
import styles from './styles.module.css';
import type {FormState} from './use-form.ts';

type Props = {instrument: Instrument; result: FormState['result']; onGoTo: (item: number) => void};

/** What the form says: what it obliges to, the number, the rest. */
export function Result({instrument, result, onGoTo}: Props) {
  return (
    <div className={styles.result}>
      <h4 tabIndex={-1}>Result</h4>
      {result === undefined ? (
        <p>Nothing is entered yet.</p>
      ) : 'refused' in result ? (
        <p>{result.refused}.</p>
      ) : (
        <Read reading={result.reading} onGoTo={onGoTo} />
      )}
      <p className={styles.soft}>
        {instrument.missing && `Blanks: ${instrument.missing} `}
        {instrument.direction && `Higher is ${instrument.direction === 'higher-worse' ? 'worse' : 'better'}. `}
        How it is read: <SectionLink code={instrument.page} withTitle />. A score settles no diagnosis.
      </p>
    </div>
  );
}

function Read({reading, onGoTo}: {reading: Reading; onGoTo: Props['onGoTo']}) {
  const {obliges, ifBlank, verdict, range, parts, notes, missing} = reading;
  return (
    <>
      <Obliges title="This obliges" list={obliges} className={styles.now} />
      <p className={styles.verdict}>
        <WithLinks text={verdict} />
        {range && <span className={styles.soft}>{` Totals run from ${range.from} to ${range.to}.`}</span>}
      </p>
      {missing.length > 0 && (
        <p>
          Blank:{' '}
          {missing.map(({item, name}) => (
            <button key={item} type="button" className={styles.jump} onClick={() => onGoTo(item)}>
              {name}
            </button>
          ))}
          <span className={styles.paper}>{missing.map(({name}) => name).join(', ')}</span>
        </p>
      )}
      <Obliges title="If it stays so on the sheet" list={ifBlank} className={styles.blanks} />
      {parts.length > 0 && (
        <dl className={styles.parts}>
          {parts.map(({name, value}) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note}>
          <WithLinks text={note} />
        </p>
      ))}
    </>
  );
}

/** Sections that must be followed, each with what makes it so. */
export function Obliges({title, list, className}: {title: string; list: readonly Obligation[]; className: string | undefined}) {
  return (
    list.length > 0 && (
      <div className={className}>
        <p>
          <b>{title}</b>
        </p>
        <ul>
          {list.map(({section, because}) => (
            <li key={section + because}>
              <SectionLink code={section} withTitle />
              <br />
              <WithLinks text={because} />
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
