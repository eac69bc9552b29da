/** The draft beside the last edition: what changed, what of it has a reason, and what is wrong. */
import {compareUnits} from './compare.ts';
import {type Explained, explainChanges} from './explain-changes.ts';
import type {Problem} from './problem.ts';
import type {Data} from './read-data.ts';
import type {Manual} from './types.ts';
import {unitsOf} from './units.ts';
import {toWithdrawals, type Withdrawal} from './withdrawals.ts';

export type DraftChanges = Explained & {
  /** Of all codes that ever went, complete. */
  withdrawals: Withdrawal[];
  /** Codes of the last edition that are no longer in the text. */
  gone: string[];
};

/** `previous` is the last edition, read by the same reader; undefined before the first, when nothing needs a reason. */
export function draftChanges(
  manual: Manual,
  {reasons, withdrawn}: Pick<Data, 'reasons' | 'withdrawn'>,
  previous: Manual | undefined,
): DraftChanges {
  const before = unitsOf(previous ?? {pages: []});
  const changes = previous ? compareUnits(before, unitsOf(manual)) : [];
  const explained = explainChanges({changes, reasons, withdrawn, before});
  const gone = explained.explained.filter((change) => change.change === 'gone');
  return {
    ...explained,
    withdrawals: toWithdrawals(manual.withdrawn, gone, before, manual.edition.name),
    gone: changes.filter(({change}) => change === 'gone').map(({code}) => code),
  };
}

/** What no draft may have, finished or not: a code that vanished without a record, a reason that cannot be right. */
export function checkDraftChanges(
  {unexplained, problems, gone}: Pick<DraftChanges, 'unexplained' | 'problems' | 'gone'>,
  withdrawn: Data['withdrawn'],
  previous: string,
): Problem[] {
  const strayRecords = withdrawn
    .filter(({value}) => value.edition === undefined && !gone.includes(value.code))
    .map(({value, place}) => ({
      file: '_data/withdrawn.yml',
      ...place,
      rule: 'stray-record',
      message: `${value.code} is withdrawn here, but was not in edition ${previous}, or still is in the text`,
      remedy: 'correct the code, or delete the record',
    }));
  const vanished = unexplained.flatMap((change) =>
    change.change === 'gone' && !unexplained.some(({code, change: kind}) => kind === 'gone' && code === change.before.parent)
      ? [
          {
            file: '_data/withdrawn.yml',
            line: 1,
            column: 1,
            rule: 'vanished-code',
            message: `${change.code} "${change.before.title}" was in edition ${previous} and is gone without a record`,
            remedy: `restore it, or add {code: ${change.code}, why: …, successor: …} here`,
          },
        ]
      : [],
  );
  return [...problems, ...vanished, ...strayRecords];
}
