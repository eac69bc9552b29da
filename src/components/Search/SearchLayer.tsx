import {useHistory, useLocation} from '@docusaurus/router';
import {type MouseEvent, useCallback, useEffect, useState} from 'react';
import {createPortal} from 'react-dom';
import {editionAt, editionPath} from '../../manual/edition-name.ts';
import type {Hit} from '../../search/protocol.ts';
import {searchClient} from './client.ts';
import {hitId} from './groups.ts';
import {Landing} from './Landing.tsx';
import type {Opening} from './open-search.ts';
import {SearchDialog} from './SearchDialog.tsx';
import {NO_SEARCH, readSearch, type Search, writeSearch} from './search-address.ts';
import {readTrail, TRAIL, type Trail, writeTrail} from './trail.ts';
import {useEditionRead} from './use-edition-read.ts';

/** What the dialog opens with. A new object opens it anew. */
type Shown = {search: Search; selected?: string};

/** Search as it lies over the pages: the dialog while it is open, and the way back to it from the result that was opened. */
export function SearchLayer({opening}: {opening: Opening | undefined}) {
  const location = useLocation();
  const history = useHistory();
  const edition = useEditionRead();
  const [shown, setShown] = useState<Shown>();
  const [trail, setTrail] = useTrail();

  // Back and reload: the address of a page says what was searched on it.
  useEffect(() => {
    const search = readSearch(location.search);
    const left = readTrail();
    setShown(search && {search, ...(left?.search.query === search.query ? {selected: left.selected} : {})});
  }, [location]);

  useEffect(() => {
    if (opening) {
      setShown({search: {...NO_SEARCH, query: opening.query ?? ''}});
    }
  }, [opening]);

  /** A key may open the next dialog before the browser says that the last one was closed: that one stays. */
  const end = (closed?: Shown) => {
    setShown((now) => (now === closed ? undefined : now));
    setTrail(undefined);
    showInAddress(undefined);
  };

  const open = (event: MouseEvent, {edition: name, hit, marks, search}: Opened) => {
    const href = editionPath(name) + hit.address;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    setTrail({search, selected: hitId(name, hit), path: new URL(href, window.location.origin).pathname, marks});
    // Back has to find it there.
    showInAddress(search);
    if (name === edition.own) {
      event.preventDefault();
      setShown(undefined);
      history.push(href);
    }
  };

  return createPortal(
    shown ? (
      <SearchDialog
        key={keyOf(shown)}
        start={shown}
        edition={edition}
        onSearch={showInAddress}
        onOpen={open}
        onClose={() => end(shown)}
      />
    ) : (
      trail && trail.path === location.pathname && (
        <Landing trail={trail} onBack={() => setShown({search: trail.search, selected: trail.selected})} onEnd={() => end()} />
      )
    ),
    document.body,
  );
}

export type Opened = {edition: string; hit: Hit; marks: string[]; search: Search};

/** Starts worker and index of the edition that is read before anyone searches. */
export function warmUp(): void {
  const edition = editionAt(`/${window.location.pathname.split('/')[1] ?? ''}/`);
  if (edition !== undefined) {
    // What is amiss is said to whoever searches.
    void searchClient()
      .load(edition)
      .catch(() => undefined);
  }
}

function useTrail(): [Trail | undefined, (trail: Trail | undefined) => void] {
  const [trail, setTrail] = useState(readTrail);
  useEffect(() => {
    // "Erase what this browser keeps", on this page.
    const onErased = ({key}: StorageEvent) => key === TRAIL && setTrail(undefined);
    window.addEventListener('storage', onErased);
    return () => window.removeEventListener('storage', onErased);
  }, []);
  const change = useCallback((next: Trail | undefined) => {
    writeTrail(next);
    setTrail(next);
  }, []);
  return [trail, change];
}

/** Not through the router, which would take it for another page. Browsers refuse when it is done too often. */
function showInAddress(search: Search | undefined): void {
  const {pathname, search: before, hash} = window.location;
  const after = writeSearch(before, search);
  if (after !== before) {
    try {
      window.history.replaceState(window.history.state, '', pathname + after + hash);
    } catch {
      // The search goes on without it.
    }
  }
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** A dialog that opens anew begins anew. */
function keyOf(shown: Shown): number {
  const key = keys.get(shown) ?? ++lastKey;
  keys.set(shown, key);
  return key;
}
