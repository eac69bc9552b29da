/** Releases what the model manual became, and keeps from the model's own data what each edition said and why it changed. */
import {compareCodes} from '../../src/manual/code.ts';
import type {ExplainedChange} from '../../src/manual/explain-changes.ts';
import {combineFingerprints, fingerprintOf} from '../../src/manual/fingerprint.ts';
import type {Line} from '../../src/manual/lines.ts';
import {numberPage} from '../../src/manual/number.ts';
import {CHANGE_KINDS, type Reason, type Withdrawn} from '../../src/manual/schemas.ts';
import {applyEdit, type Draft, type EditionPlan, startDraft} from './model-manual.ts';
import {expectedLines, flatten, type Part, writePage} from './model-text.ts';
import {type Release, releaseEdition} from './releases.ts';

/** What an edition says under a code. */
export type Standing = {
  /** Of the part in the model. */
  id: number;
  kind: 'page' | 'section' | 'checklist';
  title: string;
  lines: Line[];
  parent?: string;
  fingerprint: string;
  /** Where it stands, its words and all that stands in it, as one text: the same exactly where nothing differs. */
  all: string;
};

export type ModelEdition = {
  name: string;
  effective: string;
  standing: ReadonlyMap<string, Standing>;
  /** In the order of codes. */
  changes: ExplainedChange[];
  /** What the domain made of the same text. */
  release: Release;
};

/** Edits and releases, edition after edition. */
export function liveThrough(plan: readonly EditionPlan[]): ModelEdition[] {
  const draft = startDraft();
  const editions: ModelEdition[] = [];
  let day = new Date('2026-12-01T00:00:00Z');
  for (const {edits, days} of plan) {
    for (const edit of edits) {
      applyEdit(draft, edit);
    }
    editions.push(release(draft, day.toISOString().slice(0, 10), editions.at(-1)));
    day = new Date(day.valueOf() + days * 86_400_000);
  }
  return editions;
}

function release(draft: Draft, effective: string, last: ModelEdition | undefined): ModelEdition {
  const pages = draft.pages.map((page) => numbered(page, draft.issued));
  const name = `2026.${Number(last?.name.split('.')[1] ?? 0) + 1}`;
  const standing = standingOf(draft.pages);
  const {reasons, changed} = last ? reasonsFor(draft, {name, standing, last}) : {reasons: [], changed: []};
  const {withdrawn, gone} = last ? withdrawnFrom(draft, {name, standing, last}) : {withdrawn: [], gone: []};
  const released = releaseEdition({pages, reasons, withdrawn, effective}, last?.release);
  for (const part of draft.pages.flatMap(flatten)) {
    part.released = true;
    delete part.from;
    draft.issued.add(part.code as string);
  }
  draft.withdrawn = [];
  return {
    name,
    effective,
    standing,
    changes: [...changed, ...gone].sort((a, b) => compareCodes(a.code, b.code)),
    release: released,
  };
}

/** The page as the author's `npm run number` leaves it; the model learns the codes that were given. */
function numbered(page: Part, issued: ReadonlySet<string>): {path: string; text: string} {
  const {path, text} = writePage(page);
  const {text: withCodes, given} = numberPage(text, issued);
  const without = flatten(page).filter(({code}) => code === undefined);
  if (without.length !== given.length) {
    throw new Error(`${page.code}: ${without.length} parts without a code, ${given.length} codes given`);
  }
  without.forEach((part, index) => {
    part.code = given[index] as string;
  });
  return {path, text: withCodes};
}

function standingOf(pages: readonly Part[]): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  const add = (part: Part, parent?: string): void => {
    const code = part.code as string;
    for (const child of part.parts) {
      add(child, code);
    }
    const below = part.parts.map((child) => child.code as string).sort(compareCodes);
    const inside = below.map((child) => standing.get(child) as Standing);
    const lines = expectedLines(part);
    standing.set(code, {
      id: part.id,
      kind: part.kind === 'subsection' ? 'section' : part.kind,
      title: part.title,
      lines,
      ...(parent === undefined ? {} : {parent}),
      fingerprint: combineFingerprints(
        fingerprintOf(part.title, lines),
        inside.map(({fingerprint}) => fingerprint),
      ),
      all: JSON.stringify([code, parent, part.title, lines, inside.map(({all}) => all)]),
    });
  };
  for (const page of pages) {
    add(page);
  }
  return standing;
}

type Beside = {name: string; standing: ReadonlyMap<string, Standing>; last: ModelEdition};

/** A reason for each text that changed or came; what came with something new often goes without one of its own. */
function reasonsFor(draft: Draft, {name, standing, last}: Beside): {reasons: Reason[]; changed: ExplainedChange[]} {
  const reasons = new Map<string, Reason>();
  const changed = draft.pages.flatMap(flatten).flatMap((part): ExplainedChange[] => {
    const code = part.code as string;
    const [was, is] = [last.standing.get(code), standing.get(code) as Standing];
    const why = `Why ${code} in ${name}.`;
    if (was) {
      if (ownWords(was) === ownWords(is)) {
        return [];
      }
      const kinds = CHANGE_KINDS.filter((kind) => kind !== 'new');
      const kind = kinds[part.id % kinds.length] as (typeof kinds)[number];
      reasons.set(code, {code, kind, why});
      return [{change: 'changed', code, kind, why}];
    }
    const from = part.from?.released ? {from: part.from.code as string} : {};
    const along = reasons.get(is.parent ?? '');
    if (along && !last.standing.has(is.parent ?? '') && part.id % 2 === 0 && !('from' in from)) {
      // For what comes along with this one in turn.
      reasons.set(code, along);
      return [{change: 'new', code, kind: along.kind, why: along.why}];
    }
    const kind = 'from' in from ? 'moved' : 'new';
    reasons.set(code, {code, kind, why, ...from});
    return [{change: 'new', code, kind, why, ...from}];
  });
  return {reasons: [...new Set(reasons.values())], changed};
}

function ownWords({title, lines, parent}: Standing): string {
  return JSON.stringify([title, lines, parent]);
}

/** Records of what this draft withdrew, one for each part with all that stood in it, and what that means for each code. */
function withdrawnFrom(draft: Draft, {name, standing, last}: Beside): {withdrawn: Withdrawn[]; gone: ExplainedChange[]} {
  const records = new Map<string, Withdrawn>(
    draft.withdrawn.flatMap(({part: {code, released}, successor}) => {
      const known = successor && (successor.released || standing.get(successor.code ?? '')?.id === successor.id);
      return released && code !== undefined
        ? [
            [
              code,
              {code, why: `Withdrawn with ${code} in ${name}.`, ...(known ? {successor: successor.code as string} : {})},
            ] as const,
          ]
        : [];
    }),
  );
  const nearest = (code: string | undefined): Withdrawn | undefined =>
    code === undefined ? undefined : (records.get(code) ?? nearest(last.standing.get(code)?.parent));
  const led = new Set([...records.values(), ...last.release.withdrawals].map(({successor}) => successor));
  const gone = [...last.standing].filter(([code]) => !standing.has(code));
  for (const [code, {kind}] of gone) {
    const record = nearest(code);
    // A checklist's code does not say in which section it stood: who was led to it needs a record of its own.
    if (!record || (kind === 'checklist' && led.has(code))) {
      records.set(code, {...(record ?? {why: `Withdrawn with ${code} in ${name}.`}), code});
    }
  }
  return {
    withdrawn: [...records.values()],
    gone: gone.map(([code]) => {
      const {why, successor} = nearest(code) as Withdrawn;
      return {change: 'gone', code, kind: 'withdrawn', why, ...(successor === undefined ? {} : {successor})};
    }),
  };
}
