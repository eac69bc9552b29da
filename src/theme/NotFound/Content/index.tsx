import Link from '@docusaurus/Link';
import {ListPage} from '@site/src/components/ListPage';
import {lazy, Suspense} from 'react';

// The theme carries this page in what every page loads; the list of all pages, which the field needs, must not come along.
const GoToCode = lazy(async () => ({default: (await import('@site/src/components/GoToCode')).GoToCode}));

/** Shown at every address where nothing is. Whoever comes with a citation has its code in hand. */
export default function NotFoundContent() {
  return (
    <ListPage
      title="Page not found"
      lead="There is nothing at this address. If you have a code, type it: it is never given to anything else."
    >
      <Suspense>
        <GoToCode />
      </Suspense>
      <p>
        <Link to="/next/">All chapters and pages</Link>
      </p>
    </ListPage>
  );
}
