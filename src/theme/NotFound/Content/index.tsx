import {ListPage} from '@site/src/components/ListPage';
import {lazy, Suspense} from 'react';

// The theme carries this page in what every page loads; what it looks up must not come along.
const NothingHere = lazy(async () => ({default: (await import('@site/src/components/NothingHere')).NothingHere}));

/** Shown at every address where nothing is. Whoever comes with a citation has its code in hand. */
export default function NotFoundContent() {
  return (
    <ListPage
      title="Page not found"
      lead="There is nothing at this address. If you have a code, type it: it is never given to anything else."
    >
      <Suspense>
        <NothingHere />
      </Suspense>
      <p>
        <a href="/contents/">All chapters and pages</a>
      </p>
    </ListPage>
  );
}
