import {type ComponentType, useEffect, useState} from 'react';
import {useToast} from '../Toast/index.tsx';
import {loadLayer, whenIdle} from './load-layer.ts';
import {isSearchKey, OPEN_SEARCH, type Opening} from './open-search.ts';

type Loaded = {Layer: ComponentType<{opening: Opening | undefined}>; opening?: Opening};

/** Once on every page, above page changes: waits for whoever wants to search, and brings a search back that was under way. */
export function SearchHost() {
  const [loaded, setLoaded] = useState<Loaded>();
  const toast = useToast();

  useEffect(() => {
    const show = (opening?: Opening) =>
      void loadLayer().then(
        ({SearchLayer}) => setLoaded({Layer: SearchLayer, ...(opening && {opening})}),
        () => toast('Search could not be loaded. Try again when there is a network.'),
      );
    const onKey = (event: KeyboardEvent) => {
      if (isSearchKey(event)) {
        event.preventDefault();
        show({});
      }
    };
    const onAsk = (event: Event) => show((event as CustomEvent<Opening>).detail);
    document.addEventListener('keydown', onKey);
    window.addEventListener(OPEN_SEARCH, onAsk);
    if (isUnderWay()) {
      show();
    } else {
      whenIdle(
        () =>
          void loadLayer().then(
            ({warmUp}) => warmUp(),
            () => undefined,
          ),
      );
    }
    return () => {
      document.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN_SEARCH, onAsk);
    };
  }, [toast]);

  return loaded && <loaded.Layer opening={loaded.opening} />;
}

/** The address holds a search (search-address.ts), or a result of one was opened (trail.ts). */
function isUnderWay(): boolean {
  try {
    return /[?&]search=/.test(window.location.search) || 'kept.search' in window.sessionStorage;
  } catch {
    return false;
  }
}
