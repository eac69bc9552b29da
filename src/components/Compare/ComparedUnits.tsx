import type {UnitComparison} from '../../manual/compare-pages.ts';
import {Redline} from '../Redline/index.tsx';
import styles from './styles.module.css';

type Props = {
  units: readonly UnitComparison[];
  /** Why each code changed on the way. */
  reasonsOf: (code: string) => readonly string[];
};

/** Each part that differs with its own redline; what is the same in a line. */
export function ComparedUnits({units, reasonsOf}: Props) {
  const same = units.filter(({state}) => state === 'same');
  return (
    <>
      {units
        .filter(({state}) => state !== 'same')
        .map((unit) => (
          <section key={unit.code} aria-labelledby={`unit-${unit.code}`} className={styles.unit}>
            <h3 id={`unit-${unit.code}`}>
              <span className={styles.code}>{unit.code}</span> {nameOf(unit, units)}
            </h3>
            <Notes unit={unit} />
            {reasonsOf(unit.code).map((reason) => (
              <p key={reason} className={styles.reason}>
                {reason}
              </p>
            ))}
            {unit.redline.length > 0 && <Redline lines={unit.redline} />}
          </section>
        ))}
      {same.length > 0 && same.length < units.length && (
        <p className={styles.same}>The same in both: {same.map((unit) => `${unit.code} ${nameOf(unit, units)}`).join('; ')}.</p>
      )}
    </>
  );
}

/** Among its sections a page is what stands above them. */
function nameOf({kind, title}: UnitComparison, all: readonly UnitComparison[]): string {
  return kind === 'page' && all.length > 1 ? 'top of the page' : title;
}

function Notes({unit: {state, was, stoodIn, redline}}: {unit: UnitComparison}) {
  const notes = [
    state === 'new' && 'Only in the second text.',
    state === 'gone' && 'Only in the first text.',
    was !== undefined && `Called “${was}” in the first text.`,
    stoodIn !== undefined && `It stands in ${stoodIn} in the first text.`,
    state === 'changed' && redline.length === 0 && 'Its words are the same.',
  ].filter((note) => note !== false);
  return notes.length > 0 && <p className={styles.soft}>{notes.join(' ')}</p>;
}
