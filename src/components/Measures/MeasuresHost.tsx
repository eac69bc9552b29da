import Link from '@docusaurus/Link';
import {type ReactNode, useCallback, useEffect, useState} from 'react';
import type {Measures} from '../../manual/measures.ts';
import {loadTools} from './load.ts';

/** The calculators of an edition. Until they are there, and without scripts, the pages that say how each form is scored. */
export function MeasuresHost({data}: {data: Measures}) {
  const [{desk, failed}, setState] = useState<{desk?: ReactNode; failed?: boolean}>({});
  const load = useCallback(() => {
    setState({});
    loadTools().then(
      ({Desk}) => setState({desk: <Desk data={data} />}),
      () => setState({failed: true}),
    );
  }, [data]);
  useEffect(load, [load]);
  return (
    desk ?? (
      <>
        <noscript>
          <p>The calculators need a script. The pages say how each form is scored by hand.</p>
        </noscript>
        {failed && (
          <p role="alert">
            The calculators could not be loaded. The pages below say how each form is scored by hand.{' '}
            <button type="button" className="button-quiet" onClick={load}>
              Try again
            </button>
          </p>
        )}
        <ul>
          {data.pages.map(({code, title}) => (
            <li key={code}>
              <Link to={`/${code.toLowerCase()}/`}>
                {code} {title}
              </Link>
              : {data.instruments.flatMap(({page, name}) => (page === code ? [name] : [])).join(', ')}
            </li>
          ))}
        </ul>
      </>
    )
  );
}
