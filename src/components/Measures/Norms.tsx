import type {Instrument} from '../../manual/data/instruments.ts';
import {NORMS, type Norm} from '../../measures/change/own-norms.ts';
import type {ChangeRule} from '../../measures/change/rule.ts';
import {print} from '../../measures/change/say-change.ts';
import {Refused} from './ItemRow.tsx';
import {SectionLink, useShelf} from './shelf.tsx';
import styles from './styles.module.css';
import type {ScoresState} from './use-scores.ts';

type Props = {instrument: Instrument; rule: ChangeRule; scores: ScoresState; name: string};

/** By which numbers it is judged, whose they are, and a program's own in their place. */
export function Norms({instrument, rule, scores, name}: Props) {
  const {change} = instrument;
  const {sources} = useShelf();
  const {groups} = change ?? {};
  const manual: Record<Norm, number | undefined> = {
    reliable: rule.reliable,
    sd: rule.sd,
    reliability: rule.reliability,
    caseAt: rule.caseAt,
    recoveredBelow: rule.recoveredBelow,
    remissionBelow: rule.remissionBelow,
    clinicalMean: groups?.clinical.mean,
    clinicalSd: groups?.clinical.sd,
    healthyMean: groups?.healthy.mean,
    healthySd: groups?.healthy.sd,
  };
  const used = [change?.source, groups?.clinical.source, groups?.healthy.source].filter((key) => key !== undefined);
  return (
    <details className={styles.norms}>
      <summary>The numbers behind it, and your program’s own</summary>
      <p className={styles.soft}>
        Leave a field empty to judge by the manual’s number
        {change?.section && (
          <>
            {' '}
            (<SectionLink code={change.section} />)
          </>
        )}
        . A spread or a reliability of your own gives the points that count, unless you enter these as well. Your numbers are not
        kept.
      </p>
      <ul className={styles.normRows}>
        {(Object.keys(NORMS) as Norm[]).map((norm) => {
          const id = `${name}-norm-${norm}`;
          const problem = scores.own.problems.find((one) => one.norm === norm);
          const number = manual[norm];
          return (
            <li key={norm}>
              <label className={styles.field}>
                <span>
                  {NORMS[norm]}{' '}
                  <span className={styles.soft}>{number === undefined ? 'none in the manual' : `manual: ${print(number)}`}</span>
                </span>
                <input
                  className={`field ${styles.number}`}
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  value={scores.norms[norm] ?? ''}
                  aria-invalid={problem !== undefined}
                  aria-describedby={id}
                  onChange={(event) => scores.setNorms({[norm]: event.target.value})}
                />
              </label>
              <Refused id={id}>{problem && `${problem.message}.`}</Refused>
            </li>
          );
        })}
      </ul>
      <p className={styles.soft}>
        {groups && `Groups: ${groups.clinical.name}, and ${groups.healthy.name}. `}
        {rule.status === 'standard' && 'This program’s choice. '}
        Sources:{' '}
        {[...new Set(used)]
          .map((key) => sources[key]?.text)
          .filter(Boolean)
          .join(' ')}
      </p>
    </details>
  );
}
