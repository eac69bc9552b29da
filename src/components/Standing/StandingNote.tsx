import {useEffect, useRef, useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {Fate} from '../../manual/fate.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {successorOf} from '../../manual/standing.ts';
import type {Editions} from '../live/use-editions.ts';
import {FaultBoundary} from './FaultBoundary.tsx';
import {standingToday, useKnown} from './standing.tsx';
import styles from './styles.module.css';
import {useFates} from './use-fates.ts';

const NONE_KNOWN = '<p>No later edition was known when this page was made.</p>';

type Props = {edition: EditionHead /** Of the page that is read; none on lists. */; code?: string};

/** At the top of a page that is not the one to follow today: which one is, and how much of this one still holds. */
export function StandingNote(props: Props) {
  return (
    <FaultBoundary>
      <Note {...props} />
    </FaultBoundary>
  );
}

function Note({edition, code}: Props) {
  const {editions} = useKnown();
  const standing = standingToday(edition, editions);
  if (!editions || (standing !== 'superseded' && standing !== 'coming')) {
    return edition.name !== DRAFT_EDITION && <AsPublished isUnchecked={editions === null} />;
  }
  return (
    <aside className={styles.note} aria-label="Standing of this page">
      <p>
        <strong>{standing === 'superseded' ? 'Superseded.' : 'Not yet in force.'}</strong>{' '}
        {standing === 'superseded'
          ? whenSuperseded(edition, editions)
          : `Edition ${edition.name} takes effect on ${formatDay(edition.effective ?? '')}.`}{' '}
        <InForce editions={editions} {...(code === undefined ? {} : {code})} />
      </p>
      {code !== undefined && <Summary now={editions.inForce?.name ?? ''} />}
    </aside>
  );
}

/** What was known when the site was published: for readers without scripts, and where the list of editions cannot be had. */
function AsPublished({isUnchecked}: {isUnchecked: boolean}) {
  const published = useRef<HTMLElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => setWords(wordsIn(published.current)), []);
  return (
    <>
      <noscript
        ref={published}
        data-standing=""
        // Filled in whenever the site is published (scripts/lib/live-parts.ts): React does not compare HTML with its own.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
        dangerouslySetInnerHTML={{__html: NONE_KNOWN}}
      />
      {isUnchecked && <p className={styles.unchecked}>Whether this edition is in force cannot be checked now. {words}</p>}
    </>
  );
}

/** To a browser with scripts, what stands in `noscript` is text with tags in it. */
function wordsIn(noscript: HTMLElement | null): string {
  return new DOMParser().parseFromString(noscript?.textContent ?? '', 'text/html').body.textContent ?? '';
}

function whenSuperseded({name, effective = ''}: EditionHead, {list}: Editions): string {
  const successor = successorOf({name, effective}, list);
  return successor ? `Edition ${successor.name} took the place of edition ${name} on ${formatDay(successor.effective)}.` : '';
}

function InForce({editions: {inForce}, code}: {editions: Editions; code?: string}) {
  if (!inForce) {
    return 'No edition is in force today.';
  }
  return (
    <>
      In force today:{' '}
      <a href={`/${inForce.name}/${code === undefined ? '' : codeToPath(code)}`}>
        {code === undefined ? `edition ${inForce.name}` : `${code} in edition ${inForce.name}`}
      </a>
      .
    </>
  );
}

/** Sections and checklists of the page, counted by what became of them. */
function Summary({now}: {now: string}) {
  const fates = [...useFates('all').values()];
  const count = (state: Fate['state']) => fates.filter((fate) => fate.state === state).length;
  const parts = [
    [count('unchanged'), 'the same'],
    [count('changed'), 'changed'],
    [count('withdrawn'), 'withdrawn'],
    [count('not yet'), 'not there yet'],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return (
    fates.length > 0 && (
      <p>{`Of its ${fates.length} sections and checklists, in ${now}: ${words.join(', ')}. Each says so below its heading.`}</p>
    )
  );
}
