import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** The role stands in the address, `?role=front-desk`: it can be sent to a colleague, and nothing is stored. */
export function useChosenRole(): [string | undefined, (role: string | undefined) => void] {
  const {search, pathname} = useLocation();
  const history = useHistory();
  // The page was built without a query: the first render must be too, or React throws the built page away.
  const role = (useIsBrowser() && new URLSearchParams(search).get('role')) || '';
  return [isRoleKey(role) ? role : undefined, (next) => history.replace(next ? `${pathname}?role=${next}` : pathname)];
}

/** What could be the key of a role; which ones exist is the manual's to say. */
export function isRoleKey(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length < 60;
}
