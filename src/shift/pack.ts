/** What a printed pack consists of, and how many pages it has: each part begins on a new page. */
import type {ShiftData, ShiftList} from '../manual/shift-data.ts';
import {copiesFor} from './copies.ts';
import {type DayPlan, REHEARSAL, type Slot, sessionsIn} from './plan.ts';

export type PackPart = {
  of: 'sheet' | 'worksheet' | 'checklist';
  /** Of the session, or of the checklist. */
  code: string;
  title: string;
  copies: number;
  /** When a session begins. */
  from?: number;
};

/** The run sheet, and what goes into which room. */
export const RUN_SHEET_PAGES = 2;

/** Each session is run from one sheet of paper, front and back; what is handed out or ticked is one page. The site's tests hold it so. */
const PAGES = {sheet: 2, worksheet: 1, checklist: 1} as const;

export type PackChoice = {
  /** As many copies of each worksheet as clients need, or one of each to copy from. */
  everyCopy: boolean;
  clients: number;
  lists: readonly ShiftList[];
};

/** In the order in which they come out: what leaders hold first, what is handed out, what is ticked. */
export function packParts(
  plan: DayPlan,
  slots: readonly Slot[],
  {sessions}: Pick<ShiftData, 'sessions'>,
  choice: PackChoice,
): PackPart[] {
  const byCode = new Map(sessions.map((session) => [session.code, session]));
  const groups = slots.filter(({code}) => code !== REHEARSAL);
  return [
    ...groups.map(({code, from}) => ({of: 'sheet' as const, code, title: byCode.get(code)?.title ?? '', copies: 1, from})),
    ...sessionsIn(plan).flatMap((code) =>
      (byCode.get(code)?.worksheets ?? []).map(({title, copies}) => ({
        of: 'worksheet' as const,
        code,
        title,
        copies: choice.everyCopy ? (copiesFor(copies, choice.clients) ?? 1) : 1,
      })),
    ),
    ...choice.lists.map(({code, title, part}) => ({
      of: 'checklist' as const,
      code,
      title,
      copies: part === 'before-group' ? groups.length : 1,
    })),
  ];
}

/** On two-sided paper what is handed out or ticked has an empty back: else two of them would share a sheet. */
export function backsOf(parts: readonly PackPart[]): number {
  return parts.reduce((sum, {of, copies}) => sum + (PAGES[of] % 2) * copies, 0);
}

export function pagesOf(parts: readonly PackPart[], isTwoSided: boolean): number {
  const pages = parts.reduce((sum, {of, copies}) => sum + PAGES[of] * copies, RUN_SHEET_PAGES);
  return pages + (isTwoSided ? backsOf(parts) : 0);
}

/** "Run sheet 2 pages, 2 facilitator sheets 4, 2 worksheets 2, 7 checklists 7: 15 pages." */
export function sayPack(parts: readonly PackPart[], isTwoSided: boolean): string {
  const lines = (['sheet', 'worksheet', 'checklist'] as const).flatMap((of) => {
    const count = parts.filter((part) => part.of === of).reduce((sum, {copies}) => sum + copies, 0);
    const name = {sheet: 'facilitator sheet', worksheet: 'worksheet', checklist: 'checklist'}[of];
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'} ${count * PAGES[of]}`];
  });
  const backs = isTwoSided && backsOf(parts) > 0 ? [`empty backs ${backsOf(parts)}`] : [];
  const all = [`Run sheet ${RUN_SHEET_PAGES} pages`, ...lines, ...backs].join(', ');
  return `${all}: ${pagesOf(parts, isTwoSided)} pages.`;
}
