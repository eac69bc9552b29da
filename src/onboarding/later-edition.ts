/** An older edition is read as well: for an audit, or by mistake. What differs in it is then not new. */
import {compareNames, DRAFT_EDITION, theEdition} from '../manual/edition-name.ts';
import type {OnboardingRecord} from './record.ts';

/** In words, that the record knows a later edition than the one that is shown; empty where it does not. The draft is later than all. */
export function laterEditionWords({read}: Pick<OnboardingRecord, 'read'>, shown: string): string {
  const releases = read.map(({edition}) => edition).filter((edition) => edition !== DRAFT_EDITION);
  const last = releases.reduce((known, edition) => (compareNames(edition, known) > 0 ? edition : known), shown);
  return shown === DRAFT_EDITION || last === shown
    ? ''
    : `Some of this record was read in ${theEdition(last)}. What you see here, ${theEdition(shown)}, is older: what it calls changed is older text, and is not to be read again.`;
}
