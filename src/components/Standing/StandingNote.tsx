import {codeToPath} from '../../manual/code.ts';
import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {Fate} from '../../manual/fate.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {successorOf} from '../../manual/standing.ts';
import type {Editions} from '../live/use-editions.ts';
import {standingToday, useKnown} from './standing.tsx';
import styles from './styles.module.css';
import {useFates} from './use-fates.ts';

const NONE_KNOWN = '<p>No later edition was known when this page was made.</p>';

type Props = {edition: EditionHead /** Of the page that is read; none on lists. */; code?: string};

/** At the top of a page that is not the one to follow today: which one is, and how much of this one still holds. */
export function StandingNote({edition, code}: Props) {
  const {editions} = useKnown();
  const standing = standingToday(edition, editions);
  if (!editions || (standing !== 'superseded' && standing !== 'coming')) {
    return (
      edition.name !== DRAFT_EDITION && (
        // Filled in whenever the site is published (scripts/lib/live-parts.ts): React does not compare HTML with its own.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
        <noscript data-standing="" dangerouslySetInnerHTML={{__html: NONE_KNOWN}} />
      )
    );
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
