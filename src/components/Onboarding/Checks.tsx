import data from '@generated/manual/default/reading.json';
import {useEffect, useRef, useState} from 'react';
import {type ChapterChecks, checksOf, checkWords, tallyChecks} from '../../onboarding/checks.ts';
import type {PathPart} from '../../onboarding/path.ts';
import type {Check} from '../../onboarding/reading-data.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {Questions} from './Questions.tsx';
import styles from './styles.module.css';

const loadChecks = () => import('@generated/manual/default/knowledge-checks.json').then(({default: checks}) => checks);

type Props = {record: OnboardingRecord; parts: readonly PathPart[]};

/** By chapter: how the questions stand, and one press to answer them. */
export function Checks({record, parts}: Props) {
  const checks = useChecks();
  const [asked, setAsked] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setAsked(undefined);
    heading.current?.focus();
  };
  const chapters = checks ? checksOf(checks, data, parts) : [];
  const chapter = chapters.find(({code}) => code === asked);
  return (
    <section aria-labelledby="checks">
      <h2 ref={heading} id="checks" tabIndex={-1}>
        Knowledge checks
      </h2>
      <p>One question at a time, with the reason after each answer. What you answer wrong comes again. Nothing is scored.</p>
      {checks === null && <p role="status">The questions could not be loaded. Check the connection, then reload this page.</p>}
      {chapter ? (
        <Questions key={chapter.code} chapter={chapter} record={record} onClose={close} />
      ) : (
        <ul className={styles.plain}>
          {chapters.map((candidate) => (
            <Chapter key={candidate.code} chapter={candidate} record={record} onAsk={() => setAsked(candidate.code)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Undefined while they are awaited, null where they cannot be had. */
function useChecks(): readonly Check[] | null | undefined {
  const [checks, setChecks] = useState<readonly Check[] | null>();
  useEffect(() => {
    loadChecks().then(setChecks, () => setChecks(null));
  }, []);
  return checks;
}

type ChapterProps = {chapter: ChapterChecks; record: OnboardingRecord; onAsk: () => void};

function Chapter({chapter: {title, checks}, record, onAsk}: ChapterProps) {
  const counted = tallyChecks(checks, record.answers);
  const label = counted.right === counted.all ? 'Ask again' : counted.open === counted.all ? 'Answer' : 'Go on';
  return (
    <li className={styles.chapter}>
      <p>
        <b>{title}</b>
        <span className={styles.state}>{checkWords(counted)}</span>
      </p>
      <button type="button" className="button-quiet" aria-label={`${label}: ${title}`} onClick={onAsk}>
        {label}
      </button>
    </li>
  );
}
