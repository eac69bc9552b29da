import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {useEffect, useRef, useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {formatDay} from '../../manual/dates.ts';
import {laterEditionWords} from '../../onboarding/later-edition.ts';
import {changedWords, fullTitle, minutesOf, minuteWords, nextPart, type PathPart} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {Begin} from './Begin.tsx';
import {Changed, GO_ON} from './Changed.tsx';
import {Checks} from './Checks.tsx';
import {CompetencyLines} from './CompetencyLines.tsx';
import {HeadForm} from './HeadForm.tsx';
import {OpenFile} from './OpenFile.tsx';
import {RecordFile} from './RecordFile.tsx';
import {Steps} from './Steps.tsx';
import styles from './styles.module.css';
import {Aside, Unreadable} from './Unreadable.tsx';
import {useReading} from './use-reading.ts';
import {NOT_STORED, textsAside, useRecord} from './use-record.ts';

/** Id of the place on the page that says whose path it is. */
const WHO = 'whose-path';

/** The page of whoever is new: before a path is begun, and from then on. */
export function Onboarding() {
  const kept = useRecord();
  const isBegun = kept.state === 'kept';
  const wasBegun = useRef(isBegun);
  useEffect(() => {
    // What was pressed to begin, or to open a file, is gone with its form: the keyboard goes on from whose path it is.
    if (isBegun && !wasBegun.current && document.activeElement === document.body) {
      document.getElementById(WHO)?.focus();
    }
    wasBegun.current = isBegun;
  }, [isBegun]);
  return (
    <div className={styles.onboarding}>
      {kept.state === 'unreadable' && <Unreadable {...kept} />}
      {kept.state === 'kept' ? (
        <Begun record={kept.record} unstored={kept.unstored} />
      ) : (
        <>
          <Begin />
          <section aria-labelledby="open-file">
            <h2 id="open-file">You began on another device?</h2>
            <OpenFile />
          </section>
        </>
      )}
      <p className={styles.soft}>
        For supervisors: <Link to="/onboarding/team/">many records side by side</Link>
      </p>
    </div>
  );
}

function Begun({record, unstored}: {record: OnboardingRecord; unstored: boolean}) {
  const {steps, parts} = useReading(record);
  const role = data.roles.find(({key}) => key === record.role)?.name;
  return (
    <>
      {unstored && (
        <p className={styles.warning} role="alert">
          {NOT_STORED}
        </p>
      )}
      <Who record={record} role={role} />
      {parts.length === 0 ? (
        <p>
          This edition has no reading path for {role ?? `the role “${record.role}”`}. What you have read stays in your record.
        </p>
      ) : (
        <>
          <GoOn next={nextPart(parts)} later={laterEditionWords(record, data.edition.name)} changed={changedWords(parts)} />
          <Changed parts={parts} />
          <Steps steps={steps} />
          <Checks record={record} parts={parts} />
          <CompetencyLines record={record} />
        </>
      )}
      <RecordFile record={record} steps={steps} />
      <Aside texts={[...new Set(textsAside())]} />
    </>
  );
}

function Who({record, role}: {record: OnboardingRecord; role: string | undefined}) {
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLElement>(null);
  const close = () => {
    setEditing(false);
    place.current?.focus({preventScroll: true});
  };
  return (
    <section ref={place} id={WHO} tabIndex={-1} aria-label="Whose path this is" className={styles.who}>
      <p>
        <b>{role ?? record.role}</b>
        {record.person !== '' && `, ${record.person}`}. First day: {formatDay(record.firstDay)}.
      </p>
      {editing ? (
        <HeadForm record={record} onClose={close} />
      ) : (
        <button type="button" className="button-quiet" onClick={() => setEditing(true)}>
          Change name, role or first day
        </button>
      )}
    </section>
  );
}

function GoOn({next, later, changed}: {next: PathPart | undefined; later: string; changed: string}) {
  return (
    <section id={GO_ON} tabIndex={-1} aria-label="Go on" className={styles.goOn}>
      {later !== '' && <p>{later}</p>}
      {changed !== '' && <p>{changed}</p>}
      {next ? (
        <p>
          Go on with{' '}
          <Link to={`/${codeToPath(next.code)}`}>
            {next.code} {fullTitle(next)}
          </Link>
          , {minuteWords(minutesOf([next]))}
        </p>
      ) : (
        <p>You have read your whole path in this edition.</p>
      )}
    </section>
  );
}
