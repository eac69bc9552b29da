/** Editions of tiny manuals, released one after the other as the release command does it, but in memory. */
import {checkDraftChanges, draftChanges} from '../../src/manual/draft-changes.ts';
import type {EditionRecord} from '../../src/manual/edition-record.ts';
import type {Histories} from '../../src/manual/fate.ts';
import {type CodeHistory, historyOf} from '../../src/manual/history.ts';
import type {Reason, Withdrawn} from '../../src/manual/schemas.ts';
import type {Manual} from '../../src/manual/types.ts';
import {type Unit, unitsOf} from '../../src/manual/units.ts';
import type {Withdrawal} from '../../src/manual/withdrawals.ts';
import {type ManualParts, manualWith, printed} from './manual.ts';

export type Release = {
  record: EditionRecord;
  manual: Manual;
  units: Map<string, Unit>;
  /** Of all codes that were ever withdrawn. */
  withdrawals: Withdrawal[];
};

export type EditionParts = Pick<ManualParts, 'pages'> & {
  reasons?: readonly Reason[];
  /** Only what goes with this edition. */
  withdrawn?: readonly Withdrawn[];
  effective?: string;
};

/** The next edition. Throws with what an author would be told, where the release command would refuse. */
export function releaseEdition({pages, reasons = [], withdrawn = [], effective}: EditionParts, last?: Release): Release {
  const number = last ? Number(last.record.name.split('.')[1]) + 1 : 1;
  const name = `2026.${number}`;
  const head = {
    name,
    title: `Edition ${name}`,
    effective: effective ?? `2026-12-${String(number).padStart(2, '0')}`,
    released: '2026-11-30',
  };
  const data = {
    'edition.yml': JSON.stringify(head),
    'changes.yml': JSON.stringify(reasons),
    'withdrawn.yml': JSON.stringify([...(last?.withdrawals ?? []), ...withdrawn]),
  };
  const read = manualWith({...(pages ? {pages} : {}), data});
  const before = last && {manual: last.manual, exported: {pages: [], withdrawn: last.withdrawals}};
  const draft = draftChanges(read.manual, read.data, before);
  const problems = [...read.problems, ...(before ? checkDraftChanges(draft, read.data.withdrawn, before) : [])];
  const unexplained = draft.unexplained.map(({code, change}) => `${code} is ${change} without a reason`);
  if (problems.length + unexplained.length > 0) {
    throw new Error([...problems.map((problem) => printed([problem])), ...unexplained].join('\n'));
  }
  const units = unitsOf(read.manual);
  return {
    record: {
      format: 1,
      ...head,
      approvedBy: ['Clinical director'],
      previous: last?.record.name ?? null,
      url: 'https://manual.example.org',
      changes: draft.explained.map((change) => ({
        ...change,
        title: (units.get(change.code) ?? last?.units.get(change.code))?.title ?? '',
      })),
    },
    manual: read.manual,
    units,
    withdrawals: draft.withdrawals,
  };
}

/** Editions from the oldest to the newest. */
export function releaseAll(editions: readonly EditionParts[]): Release[] {
  const releases: Release[] = [];
  for (const parts of editions) {
    releases.push(releaseEdition(parts, releases.at(-1)));
  }
  return releases;
}

export function historyAfter(releases: readonly Release[]): Map<string, CodeHistory> {
  return historyOf(releases.map(({record, units}) => ({record, units: [...units.values()]})));
}

export function toHistories(history: ReadonlyMap<string, CodeHistory>): Histories {
  return {get: (code) => history.get(code), codes: [...history.keys()]};
}
