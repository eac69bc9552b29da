import {useLocation} from '@docusaurus/router';
import {useId} from 'react';
import {readAddress} from '../../manual/address.ts';
import {codeToPath} from '../../manual/code.ts';
import {DRAFT_EDITION, editionPath, theEdition} from '../../manual/edition-name.ts';
import {standingWords} from '../../manual/edition-words.ts';
import {placeIn} from '../../manual/place-in.ts';
import type {Editions} from '../live/use-editions.ts';
import {usePageData} from '../page-data.tsx';
import {FaultBoundary} from '../Standing/FaultBoundary.tsx';
import {lineToday, useKnown} from '../Standing/standing.tsx';
import styles from './styles.module.css';

/**
 * Says which edition is read and what it counts, and leads to the same section in another one. The browser's own popover does the
 * work, as for terms.
 */
export function EditionSwitcher() {
  const {edition} = usePageData();
  return (
    <FaultBoundary fallback={<strong>{lineToday(edition, null)}</strong>}>
      <Switcher />
    </FaultBoundary>
  );
}

function Switcher() {
  const id = useId();
  const {edition} = usePageData();
  const {editions} = useKnown();
  return (
    <span className={styles.switcher}>
      <button type="button" popoverTarget={id} className={styles.button}>
        <strong>{lineToday(edition, editions)}</strong> <span className={styles.hint}>Other editions</span>
      </button>
      <span popover="auto" id={id} className={styles.list}>
        {editions ? <Choices editions={editions} /> : <a href="/editions/">All editions</a>}
      </span>
    </span>
  );
}

function Choices({editions}: {editions: Editions}) {
  const {code: page, edition} = usePageData();
  const {hash, pathname} = useLocation();
  const code = readAddress(pathname, hash)?.code ?? page;
  const names = [...editions.list].reverse();
  return (
    <>
      <span className={styles.title}>{code} in other editions</span>
      {names.map((listed) => (
        <Choice
          key={listed.name}
          name={listed.name}
          words={`${listed.name}: ${standingWords(listed, editions.list, editions.today)}`}
          isRead={listed.name === edition.name}
          code={code}
        />
      ))}
      <Choice name={DRAFT_EDITION} words="Draft: not in force" isRead={edition.name === DRAFT_EDITION} code={code} />
      <a href="/editions/">All editions</a>
    </>
  );
}

function Choice({name, words, isRead, code}: {name: string; words: string; isRead: boolean; code: string}) {
  return (
    <span className={styles.choice}>
      {words}
      {isRead ? <em>You read this one</em> : <Place name={name} code={code} />}
    </span>
  );
}

/** The way to the same text, or why there is none. */
function Place({name, code}: {name: string; code: string}) {
  const {editions, histories} = useKnown();
  if (!editions || !histories) {
    return <a href={editionPath(name) + codeToPath(code)}>{code}</a>;
  }
  const place = placeIn(code, name, editions.order, histories);
  switch (place.state) {
    case 'here':
      return <a href={editionPath(name) + codeToPath(code)}>Read {code} there</a>;
    case 'was':
    case 'became':
      return (
        <span>
          Not in that edition; {place.state}{' '}
          <a href={editionPath(place.edition) + codeToPath(place.code)}>
            {place.edition === name ? place.code : `${place.code} in ${theEdition(place.edition)}`}
          </a>
        </span>
      );
    case 'not yet':
      return <span>Not in that edition; came with {theEdition(place.edition)}</span>;
    case 'withdrawn':
      return <span>Not in that edition; withdrawn, and nothing took its place</span>;
    default:
      return <span>Not known there</span>;
  }
}
