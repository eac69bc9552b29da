/** The draft beside the last edition: what changed, what of it has a reason, and what is wrong. */
import type {EditionBefore} from './carry-fingerprints.ts';
import {compareUnits} from './compare.ts';
import {type Explained, explainChanges} from './explain-changes.ts';
import {FILE_START, type Place, type Problem} from './problem.ts';
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

/** `last` is the last edition; undefined before the first, when nothing needs a reason. */
export function draftChanges(
  manual: Manual,
  {reasons, withdrawn}: Pick<Data, 'reasons' | 'withdrawn'>,
  last: EditionBefore | undefined,
): DraftChanges {
  const before = unitsOf(last?.manual ?? {pages: []});
  const changes = last ? compareUnits(before, unitsOf(manual)) : [];
  const explained = explainChanges({changes, reasons, withdrawn, before});
  const gone = explained.explained.filter((change) => change.change === 'gone');
  return {
    ...explained,
    withdrawals: toWithdrawals(last?.exported.withdrawn ?? [], gone, before, manual.edition.name),
    gone: changes.filter(({change}) => change === 'gone').map(({code}) => code),
  };
}

/** What no draft may have, finished or not: a code that vanished without a record, a reason that cannot be right. */
export function checkDraftChanges(
  {unexplained, problems, gone}: Pick<DraftChanges, 'unexplained' | 'problems' | 'gone'>,
  withdrawn: Data['withdrawn'],
  last: EditionBefore,
): Problem[] {
  const previous = last.manual.edition.name;
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
  return [...problems, ...vanished, ...strayRecords, ...checkOldRecords(withdrawn, last.exported.withdrawn, previous)];
}

/** Records of earlier withdrawals are history: a code whose record is lost could be given to something else. */
function checkOldRecords(withdrawn: Data['withdrawn'], old: readonly Withdrawal[], previous: string): Problem[] {
  const problem = (place: Place, message: string, remedy: string): Problem => ({
    file: '_data/withdrawn.yml',
    ...place,
    rule: 'old-record',
    message,
    remedy,
  });
  const kept = new Map(withdrawn.map((record) => [record.value.code, record]));
  const lost = old.flatMap((record) => {
    const found = kept.get(record.code);
    const isSame = found && Object.entries(record).every(([key, value]) => found.value[key as keyof Withdrawal] === value);
    return isSame
      ? []
      : [
          problem(
            found?.place ?? FILE_START,
            `The record of ${record.code}, withdrawn in ${record.edition}, is ${found ? 'not what it was' : 'gone'}`,
            `restore it as edition ${previous} has it`,
          ),
        ];
  });
  const invented = withdrawn
    .filter(({value}) => value.edition !== undefined && !old.some(({code}) => code === value.code))
    .map(({value, place}) =>
      problem(
        place,
        `The record of ${value.code} names an edition that did not withdraw it`,
        'leave "edition" out: the release writes it',
      ),
    );
  return [...lost, ...invented];
}
