import {DRAFT_EDITION, editionPath, theEdition} from '../../manual/edition-name.ts';
import {Setting} from '../Setting/index.tsx';
import {settingOf} from '../Setting/settings.ts';
import {scopeWords} from './scopes.ts';
import {ALL_EDITIONS, type Search} from './search-address.ts';
import styles from './styles.module.css';
import type {Part} from './use-answers.ts';

type Props = {search: Search; parts: readonly Part[]; read: string; onQuery: (query: string) => void};

/** Whom a question goes to that the manual does not answer, in the order in which they are called. */
const WHOM = ['supervisor-phone', 'on-call-phone', 'mobile-crisis-phone'];

/** Everything was searched, and nothing found: other words, another way, and people. */
export function NothingFound({search, parts, read, onQuery}: Props) {
  const nearest = [...new Set(parts.flatMap(({answer}) => answer?.nearest ?? []))];
  const path = editionPath(search.scope === undefined || search.scope === ALL_EDITIONS ? read : search.scope);
  return (
    <div className={styles.nothing}>
      <p>
        <strong>
          Nothing in {scopeWords(search.scope, read)} for “{search.query.trim()}”.
        </strong>
      </p>
      {parts.map(({edition, info}) => info && <Searched key={edition} edition={edition} size={info.size} />)}
      {nearest.length > 0 && (
        <p>
          Nearest words:{' '}
          {nearest.map((term) => (
            <button key={term} type="button" className="button-quiet" onClick={() => onQuery(term)}>
              {term}
            </button>
          ))}
        </p>
      )}
      <p>
        <a href={`${path}contents/`}>Look in the contents</a> · <a href={`${path}now/`}>Someone is in danger now</a>
      </p>
      <p>Or ask a person:</p>
      <dl className={styles.whom}>
        {WHOM.map((name) => (
          <div key={name}>
            <dt>{settingOf(name)?.label ?? name}</dt>
            <dd>
              <Setting name={name} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Searched({edition, size}: {edition: string; size: number}) {
  return (
    <p className={styles.searched}>
      Searched: {theEdition(edition)}
      {edition === DRAFT_EDITION && ', which is not in force'}; {size} sections, checklists, sessions, instruments and words.
    </p>
  );
}
