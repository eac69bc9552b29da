import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {useEffect, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import {codeToPath} from '../../manual/code.ts';
import {formatDay, toDay} from '../../manual/dates.ts';
import {laterEditionWords} from '../../onboarding/later-edition.ts';
import {fullTitle, minutesOf, minuteWords, nextPart, type PathPart, sections} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {usePageData} from '../page-data.tsx';
import styles from './reading.module.css';
import {placeEnds} from './section-ends.ts';
import {useAcknowledge, useReading} from './use-reading.ts';
import {NOT_STORED, useRecord} from './use-record.ts';
import {WhatChanged} from './WhatChanged.tsx';

/** On a page of the manual, for whoever reads a path: "I have read this section" at the end of each, and what comes next. */
export function PageReading() {
  const kept = useRecord();
  if (kept.state === 'unreadable') {
    return (
      <aside className={styles.foot} aria-label="Your reading path">
        <p>
          Your reading path cannot be shown: this browser’s record of it cannot be read. <Link to="/onboarding/">See why</Link>
        </p>
      </aside>
    );
  }
  return kept.state === 'kept' && <Path record={kept.record} unstored={kept.unstored} />;
}

function Path({record, unstored}: {record: OnboardingRecord; unstored: boolean}) {
  const {code} = usePageData();
  const {parts} = useReading(record);
  const here = parts.filter(({page}) => page.code === code);
  const places = usePlaces(
    code,
    here.map((part) => part.code),
  );
  return (
    <>
      {here.map((part) => {
        const place = places.get(part.code);
        return place && createPortal(<SectionEnd part={part} />, place, part.code);
      })}
      <Foot parts={parts} here={here} record={record} unstored={unstored} />
    </>
  );
}

const NOWHERE: ReadonlyMap<string, HTMLElement> = new Map();

/** Places at the ends of these parts, for as long as the page is shown. */
function usePlaces(page: string, codes: readonly string[]): ReadonlyMap<string, HTMLElement> {
  const [places, setPlaces] = useState(NOWHERE);
  const key = codes.join(' ');
  useEffect(() => {
    const text = document.querySelector('article .markdown');
    const made = text && key !== '' ? placeEnds(text, page, new Set(key.split(' '))) : NOWHERE;
    setPlaces(made);
    return () => {
      for (const place of made.values()) {
        place.remove();
      }
    };
  }, [page, key]);
  return places;
}

function SectionEnd({part}: {part: PathPart}) {
  const acknowledge = useAcknowledge();
  const place = useRef<HTMLDivElement>(null);
  const what = part.depth === 1 ? `the top of ${part.code}` : part.code;
  const press = () => {
    // The button goes: the keyboard goes on from where it was.
    place.current?.focus({preventScroll: true});
    acknowledge([part]);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.end} data-state={part.state}>
      {part.state === 'read' && `✓ You read ${what} on ${dayOf(part)}`}
      {part.state === 'changed' && (
        <details className={styles.changed}>
          <summary>
            {what} changed since you read it on {dayOf(part)}
          </summary>
          <WhatChanged code={part.code} read={part.read} edition={data.edition.name} />
        </details>
      )}
      {part.state !== 'read' && (
        <button type="button" className="button-quiet" onClick={press}>
          I have read {what}
          {part.state === 'changed' && ' as it is now'}
        </button>
      )}
    </div>
  );
}

function dayOf({read}: Extract<PathPart, {state: 'read' | 'changed'}>): string {
  return formatDay(toDay(new Date(read.at)));
}

type FootProps = {parts: readonly PathPart[]; here: readonly PathPart[]; record: OnboardingRecord; unstored: boolean};

function Foot({parts, here, record, unstored}: FootProps) {
  const acknowledge = useAcknowledge();
  const open = here.filter(({state}) => state !== 'read');
  const next = nextPart(parts.filter((part) => !here.includes(part)));
  const later = laterEditionWords(record, data.edition.name);
  const name = data.roles.find(({key}) => key === record.role)?.name;
  const heading = useRef<HTMLHeadingElement>(null);
  const press = () => {
    heading.current?.focus({preventScroll: true});
    acknowledge(open);
  };
  return (
    <aside className={styles.foot} aria-labelledby="reading-path">
      <h2 ref={heading} id="reading-path" tabIndex={-1}>
        Your reading path{name === undefined ? '' : `: ${name}`}
      </h2>
      <div role="alert">
        {unstored && (
          <p>
            <b>{NOT_STORED}</b>
          </p>
        )}
      </div>
      {later !== '' && <p>{later}</p>}
      <p role="status">{hereWords(here, open, parts)}</p>
      {open.length > 0 && (
        <p>
          <button type="button" className="button-quiet" onClick={press}>
            I have read this page to its end: {sections(open.length)}
          </button>
        </p>
      )}
      {next ? (
        <p>
          {next.state === 'changed' ? 'Changed since you read it' : 'Next in your path'}:{' '}
          <Link to={`/${codeToPath(next.code)}`}>
            {next.code} {fullTitle(next)}
          </Link>
          , {minuteWords(minutesOf([next]))}
        </p>
      ) : (
        parts.length > 0 && open.length === 0 && <p>You have read your whole path in this edition.</p>
      )}
      <p>
        <Link to="/onboarding/">Path, knowledge checks and record</Link>
      </p>
    </aside>
  );
}

function hereWords(here: readonly PathPart[], open: readonly PathPart[], all: readonly PathPart[]): string {
  if (all.length === 0) {
    return 'This edition has no reading path for your role.';
  }
  if (here.length === 0) {
    return 'This page is not in your path.';
  }
  const read = here.length - open.length;
  return open.length === 0
    ? `You have read all of your path on this page: ${sections(here.length)}.`
    : `On this page you have read ${read} of ${sections(here.length)}.`;
}
