import {useMemo} from 'react';
import {changeSentence} from '../../manual/change-words.ts';
import {codeToPath} from '../../manual/code.ts';
import type {Fate} from '../../manual/fate.ts';
import {usePageData} from '../page-data.tsx';
import {FaultBoundary} from './FaultBoundary.tsx';
import {useKnown} from './standing.tsx';
import styles from './styles.module.css';
import {useFates} from './use-fates.ts';

/** Below a heading of an edition that is not in force: whether what is read here holds in the one that is. */
export function SectionStanding({code}: {code: string}) {
  return (
    <FaultBoundary>
      <Section code={code} />
    </FaultBoundary>
  );
}

function Section({code}: {code: string}) {
  const fate = useFates(useMemo(() => [code], [code])).get(code);
  const {editions} = useKnown();
  const {edition} = usePageData();
  const now = editions?.inForce?.name;
  if (!fate || now === undefined) {
    return null;
  }
  return (
    <p className={styles.section} data-state={fate.state}>
      <Words fate={fate} now={now} />{' '}
      {fate.state === 'changed' && (
        <>
          <a href={`/compare/?code=${code}&from=${edition.name}&to=${now}`}>Redline</a>{' '}
          <a href={`/${now}/${codeToPath(code)}`}>Read it in {now}</a>
        </>
      )}
      {fate.state === 'withdrawn' && fate.successor && <a href={`/${codeToPath(fate.successor)}`}>Now {fate.successor}</a>}
    </p>
  );
}

function Words({fate, now}: {fate: Fate; now: string}) {
  switch (fate.state) {
    case 'unchanged':
      return `Reads the same in ${now}, in force${fate.restored ? '; it had been changed in between' : ''}.`;
    case 'changed':
      return fate.changes.length > 0
        ? fate.changes.map(changeSentence).join(' ')
        : `The same words; what stands in it changed: ${fate.below.join(', ')}.`;
    case 'withdrawn':
      return changeSentence({kind: 'withdrawn', edition: fate.edition, why: fate.why});
    case 'not yet':
      return `Not in ${now}, in force today.`;
    default:
      return null;
  }
}
