import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {readTypedCode} from '../../manual/typed-code.ts';
import {type Editions, useEditions} from '../live/use-editions.ts';
import {CompareForm} from './CompareForm.tsx';
import {Comparison} from './Comparison.tsx';
import {type Query, readQuery, withDefaults, writeQuery} from './query.ts';
import styles from './styles.module.css';

/** Any two editions of any section. Everything that is asked stands in the address, which can be sent on. */
export function Compare() {
  const {search} = useLocation();
  const history = useHistory();
  const editions = useEditions();
  // The page was built without a query: the first render must be too.
  const isBrowser = useIsBrowser();
  const asked = readQuery(isBrowser ? search : '');
  const query = editions ? withDefaults(asked, editions) : asked;
  return (
    <>
      <noscript>
        <p>
          Comparing needs a script. What each edition changed, with redlines, can be read without one:{' '}
          <a href="/editions/">editions</a>.
        </p>
      </noscript>
      <CompareForm query={query} order={editions?.order ?? []} onCompare={(next) => history.push(writeQuery(next))} />
      <Answer query={query} editions={editions} />
    </>
  );
}

function Answer({query, editions}: {query: Query; editions: Editions | null | undefined}) {
  const code = readTypedCode(query.code);
  if (query.code === '') {
    return <Say />;
  }
  if (!code) {
    return <Say>{`“${query.code}” is not a code. A code looks like SAF-08 or SAF-08.4.`}</Say>;
  }
  if (editions === undefined) {
    return <Say>Looking up the editions…</Say>;
  }
  if (editions === null) {
    return (
      <Say>
        The list of editions cannot be read now. Check the connection, then reload this page: what you typed stands in its
        address.
      </Say>
    );
  }
  const unknown = [query.from, query.to].find((name) => !editions.order.includes(name));
  if (unknown !== undefined) {
    return <Say>{`There is no edition “${unknown}”. Choose another.`}</Say>;
  }
  if (query.from === query.to) {
    return <Say>Both fields name the same edition. Choose another for one of them.</Say>;
  }
  return <Comparison code={code} from={query.from} to={query.to} editions={editions} />;
}

/** The place for messages is always there: screen readers announce what changes in it. */
function Say({children}: {children?: React.ReactNode}) {
  return (
    <p role="status" className={styles.message}>
      {children}
    </p>
  );
}
