/** Joins what changed with why: every change of the text has a reason in `_data`, and every reason a change. */
import {parentOf} from './code.ts';
import type {Change} from './compare.ts';
import type {Problem} from './problem.ts';
import type {ChangeKind, Reason, Withdrawn} from './schemas.ts';
import type {Unit} from './units.ts';
import type {Located} from './yaml-data.ts';

/** A change with its reason. What went is explained by its record of withdrawal. */
export type ExplainedChange =
  | {change: 'changed' | 'new'; code: string; kind: ChangeKind; why: string; from?: string}
  | {change: 'gone'; code: string; kind: 'withdrawn'; why: string; successor?: string};

type Sources = {
  changes: readonly Change[];
  /** Reasons for this edition. */
  reasons: readonly Located<Reason>[];
  withdrawn: readonly Located<Withdrawn>[];
  /** What stood in the last edition, for the place that a text moved from. */
  before: ReadonlyMap<string, Unit>;
};

export type Explained = {
  explained: ExplainedChange[];
  /** Changes for which nobody has given a reason yet. */
  unexplained: Change[];
  /** Reasons that cannot be right. */
  problems: Problem[];
};

/** A new page's reason holds for all that is new on it, a withdrawn page's record for all that went with it. */
export function explainChanges({changes, reasons, withdrawn, before}: Sources): Explained {
  const reasonOf = new Map(reasons.map(({value}) => [value.code, value]));
  const isNew = new Set(changes.filter(({change}) => change === 'new').map(({code}) => code));
  const recordOf = new Map(withdrawn.map(({value}) => [value.code, value]));
  const explained: ExplainedChange[] = [];
  const unexplained: Change[] = [];
  for (const change of changes) {
    const found = change.change === 'gone' ? explainGone(change, recordOf) : explainText(change, reasonOf, isNew);
    if (found) {
      explained.push(found);
    } else {
      unexplained.push(change);
    }
  }
  return {explained, unexplained, problems: reasons.flatMap((reason) => checkReason(reason, changes, before))};
}

function explainGone({code, before}: Change & {change: 'gone'}, records: ReadonlyMap<string, Withdrawn>) {
  const record = nearest(code, before, records);
  return record
    ? ({
        change: 'gone',
        code,
        kind: 'withdrawn',
        why: record.why,
        ...(record.successor === undefined ? {} : {successor: record.successor}),
      } as const)
    : undefined;
}

function explainText(
  {code, change, after}: Change & {change: 'changed' | 'new'},
  reasons: ReadonlyMap<string, Reason>,
  isNew: ReadonlySet<string>,
): ExplainedChange | undefined {
  const own = reasons.get(code);
  const reason = change === 'new' ? nearest(code, after, reasons) : own;
  // Only what is new itself answers for what is new in it: a page that stood before may have been changed for another reason.
  if (!reason || (reason !== own && !isNew.has(reason.code))) {
    return undefined;
  }
  // Where a page came from is told of the page; its sections came along.
  const from = reason === own && reason.from !== undefined ? {from: reason.from} : {};
  return {change, code, kind: reason.kind, why: reason.why, ...from};
}

/** The record of a code, or of what it stands in. */
function nearest<T>(code: string, {parent}: Pick<Unit, 'parent'>, records: ReadonlyMap<string, T>): T | undefined {
  for (let at: string | undefined = code; at !== undefined; at = at === code ? parent : parentOf(at)) {
    const record = records.get(at);
    if (record !== undefined) {
      return record;
    }
  }
  return undefined;
}

function checkReason(
  {value: {code, kind, from}, place}: Located<Reason>,
  changes: readonly Change[],
  before: ReadonlyMap<string, Unit>,
): Problem[] {
  const problem = (message: string, remedy: string): Problem[] => [
    {file: '_data/changes.yml', ...place, rule: 'reason', message, remedy},
  ];
  const change = changes.find((candidate) => candidate.code === code)?.change;
  if (change === undefined) {
    return problem(`${code} has a reason, but its words are those of the last edition`, 'delete the reason, or correct its code');
  }
  if (change === 'gone') {
    return problem(`${code} is no longer in the text`, 'delete the reason; _data/withdrawn.yml says why it went');
  }
  if (change === 'new' && kind !== 'new' && kind !== 'moved') {
    return problem(`${code} is new, and its reason says "${kind}"`, 'write kind: new, or kind: moved and where it stood before');
  }
  if (change === 'changed' && kind === 'new') {
    return problem(
      `${code} was in the last edition, and its reason says "new"`,
      'write duty-changed, clarified, corrected or moved',
    );
  }
  if (kind === 'moved' && change === 'new' && from === undefined) {
    return problem(`${code} has moved, and nothing says from where`, 'add from: and the code under which it stood');
  }
  if (from !== undefined && !before.has(from)) {
    return problem(`${code} cannot have moved from ${from}, which was not in the last edition`, 'correct the code');
  }
  return [];
}
