import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DRAFT_EDITION, editionAt} from '../../manual/edition-name.ts';
import {floatingEdition} from '../../manual/standing.ts';
import {useEditions} from '../live/use-editions.ts';

export type EditionRead = {
  /** The edition whose page is read. Absent on pages that belong to none. */
  own?: string;
  /** The edition that is searched unless another is chosen: there, the one in force. Undefined while that is asked. */
  read: string | undefined;
};

export function useEditionRead(): EditionRead {
  const own = editionAt(useDocusaurusContext().siteConfig.baseUrl);
  const editions = useEditions();
  if (own !== undefined) {
    return {own, read: own};
  }
  if (editions === undefined) {
    return {read: undefined};
  }
  // Where it cannot be known which editions there are, the draft is always there.
  return {read: (editions && floatingEdition(editions.list, editions.today)?.name) ?? DRAFT_EDITION};
}
