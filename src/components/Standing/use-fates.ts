import {useMemo} from 'react';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import {type Fate, fateOf, standsIn} from '../../manual/fate.ts';
import {usePageData} from '../page-data.tsx';
import {useKnown} from './standing.tsx';

const NONE: ReadonlyMap<string, Fate> = new Map();

/**
 * What became, in the edition in force today, of codes of the page as it is read here. `all` are its sections and checklists. Empty
 * on a draft, on the edition in force itself, and while nothing is known.
 */
export function useFates(codes: readonly string[] | 'all'): ReadonlyMap<string, Fate> {
  const {editions, histories} = useKnown();
  const {edition, code: page} = usePageData();
  return useMemo(() => {
    const now = editions?.inForce?.name;
    if (!editions || !histories || now === undefined || edition.name === DRAFT_EDITION || edition.name === now) {
      return NONE;
    }
    const {order} = editions;
    const here = histories.codes.filter((code) => {
      const history = histories.get(code);
      return code !== page && history !== undefined && standsIn(history, edition.name, order);
    });
    const asked = codes === 'all' ? here : codes;
    return new Map(asked.map((code) => [code, fateOf(code, {read: edition.name, now, order}, histories)]));
  }, [editions, histories, edition, page, codes]);
}
