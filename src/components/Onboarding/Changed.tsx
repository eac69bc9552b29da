import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {formatDay, toDay} from '../../manual/dates.ts';
import {fullTitle, minutesOf, minuteWords, type PathPart} from '../../onboarding/path.ts';
import styles from './styles.module.css';
import {useAcknowledge} from './use-reading.ts';
import {WhatChanged} from './WhatChanged.tsx';

/** Id of the place on the page that says where to go on. */
export const GO_ON = 'go-on';

/** What was read and says something else now: only this comes back with an edition. */
export function Changed({parts}: {parts: readonly PathPart[]}) {
  const changed = parts.filter((part) => part.state === 'changed');
  if (changed.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">Changed since you read it</h2>
      <ul className={styles.plain}>
        {changed.map((part) => (
          <ChangedPart key={part.code} part={part} />
        ))}
      </ul>
    </section>
  );
}

function ChangedPart({part}: {part: Extract<PathPart, {state: 'changed'}>}) {
  const acknowledge = useAcknowledge();
  const [open, setOpen] = useState(false);
  const {code, read} = part;
  const press = () => {
    // What was pressed goes with its entry: the keyboard goes on from what says where to go on.
    document.getElementById(GO_ON)?.focus({preventScroll: true});
    acknowledge([part]);
  };
  return (
    <li className={styles.changed}>
      <p>
        <Link to={`/${codeToPath(code)}`}>
          {code} {fullTitle(part)}
        </Link>
        , {minuteWords(minutesOf([part]))}. You read it on {formatDay(toDay(new Date(read.at)))}
        {read.edition === data.edition.name ? '.' : ` in edition ${read.edition}.`}
      </p>
      <details onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
        <summary>What changed in {code}, and why</summary>
        {open && (
          <>
            <WhatChanged code={code} read={read} edition={data.edition.name} />
            <button type="button" className="button-quiet" onClick={press}>
              I have read {code} as it is now
            </button>
          </>
        )}
      </details>
    </li>
  );
}
