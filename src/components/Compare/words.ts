/** What is said of two editions of one code. */
import {changeSentence} from '../../manual/change-words.ts';
import type {UnitComparison} from '../../manual/compare-pages.ts';
import {DRAFT_EDITION, theEdition} from '../../manual/edition-name.ts';
import type {CodeHistory} from '../../manual/history.ts';

type Order = readonly string[];

/** "ASM-02.3 Title: edition 2026.1 compared with edition 2026.2". Names both, so that it can be cited as it stands. */
export function compareTitle(code: string, title: string | undefined, from: string, to: string): string {
  const name = title === undefined ? code : `${code} ${title}`;
  const compared = `${theEdition(from)} compared with ${theEdition(to)}`;
  // A title that asks ends in its question mark.
  return /[.?!]$/.test(name) ? `${name} ${compared.charAt(0).toUpperCase()}${compared.slice(1)}` : `${name}: ${compared}`;
}

/** In one sentence, whether they differ. `hasBoth`: the code stands in both texts. */
export function verdict(units: readonly UnitComparison[], hasBoth: boolean): string {
  if (!hasBoth) {
    return units.length === 0 ? 'There is nothing to compare.' : 'Only one of the two has it: there is nothing to compare.';
  }
  const differing = units.filter(({state}) => state !== 'same').length;
  if (differing === 0) {
    return 'No difference: both say the same.';
  }
  return units.length === 1 ? 'They differ.' : `${differing} of ${units.length} parts ${differing === 1 ? 'differs' : 'differ'}.`;
}

export type Absence = {words: string; successor?: string};

/** Why a code does not stand in the text of an edition. `isRead`: its page could be read. */
export function absence(edition: string, history: CodeHistory | undefined, order: Order, isRead: boolean): Absence {
  const at = (name: string) => order.indexOf(name);
  const first = history?.versions[0]?.edition;
  const gone = history?.withdrawn;
  if (gone && at(gone.edition) <= at(edition)) {
    const words = `Not in it. ${withdrawnSentence(gone)}`;
    return {words, ...(gone.successor === undefined ? {} : {successor: gone.successor})};
  }
  if (first !== undefined && at(first) > at(edition)) {
    return {words: `Not in it: it came with ${theEdition(first)}.`};
  }
  if (isRead) {
    return {words: 'Not in it.'};
  }
  return {
    words:
      first === undefined
        ? 'Its text cannot be read now, or it never had this code.'
        : 'Its text cannot be read now. Check the connection, then reload this page.',
  };
}

/** Why a code changed on the way from one edition to the other, whichever of them is the older; newest last. */
export function reasonsBetween(history: CodeHistory | undefined, [one, other]: [string, string], order: Order): string[] {
  const at = (name: string) => order.indexOf(name);
  const [older, newer] = at(one) < at(other) ? [at(one), at(other)] : [at(other), at(one)];
  const isBetween = ({edition}: {edition: string}) => at(edition) > older && at(edition) <= newer;
  const changes = (history?.changes ?? []).filter(isBetween).map(({kind, edition, why, from: stoodAt}) => {
    const sentence = changeSentence({kind, why, edition: inWords(edition)});
    return stoodAt === undefined ? sentence : `${sentence} It stood at ${stoodAt} before.`;
  });
  const gone = history?.withdrawn && isBetween(history.withdrawn) ? [withdrawnSentence(history.withdrawn)] : [];
  return [...changes, ...gone];
}

function withdrawnSentence({edition, why}: NonNullable<CodeHistory['withdrawn']>): string {
  return changeSentence({kind: 'withdrawn', edition: inWords(edition), why});
}

function inWords(edition: string): string {
  return edition === DRAFT_EDITION ? 'the draft' : edition;
}
