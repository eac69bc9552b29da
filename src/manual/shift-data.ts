/** What a shift is prepared from: a pass over the `Manual`. Plain data, small enough to ship with the one page that needs it. */
import {pageOf} from './code.ts';
import type {DayFrame} from './data/day-frames.ts';
import type {RotationCalendar} from './data/rotation-calendars.ts';
import type {EditionHead} from './schemas.ts';
import type {ShiftPart} from './shift-parts.ts';
import type {Checklist, Manual, Page} from './types.ts';

export type ShiftData = {
  edition: EditionHead;
  sessions: ShiftSession[];
  calendars: RotationCalendar[];
  frames: DayFrame[];
  /** Counted hours a week, as the page of the frames says. */
  band?: {from: number; to: number};
  /** In the order of the day. */
  checklists: ShiftList[];
};

export type ShiftSession = {
  code: string;
  title: string;
  description: string;
  minutes: number;
  /** How many the template has. */
  segments: number;
  size: string;
  staff: string;
  /** As the section on room and materials lists them. */
  materials: string[];
  worksheets: {title: string; copies: string}[];
  /** How it was run: worked through after the session. */
  fidelity: ShiftListHead[];
};

export type ShiftListHead = {
  code: string;
  title: string;
  /** Names under which ticks of its items are kept, without those of conditions. */
  items: string[];
};

export type ShiftList = ShiftListHead & {part: ShiftPart; only?: string};

export function toShiftData(manual: Manual): ShiftData {
  const checklists = new Map(manual.pages.flatMap((page) => page.checklists.map((checklist) => [checklist.code, checklist])));
  return {
    edition: manual.edition,
    sessions: manual.pages.flatMap(toSession),
    calendars: manual.rotationCalendars,
    frames: manual.dayFrames,
    ...toBand(manual),
    checklists: manual.shiftChecklists.flatMap(({checklist: code, part, only}) => {
      const checklist = checklists.get(code);
      return checklist ? [{...toHead(checklist), part, ...(only === undefined ? {} : {only})}] : [];
    }),
  };
}

function toBand({dayFrames, pages}: Manual): Pick<ShiftData, 'band'> {
  const [frame] = dayFrames;
  const week = frame && pages.find(({code}) => code === pageOf(frame.section))?.weeks[0];
  return week ? {band: {from: week.from, to: week.to}} : {};
}

function toSession({code, title, description, session, worksheets, checklists}: Page): ShiftSession[] {
  if (!session) {
    return [];
  }
  const {minutes, segments, size, staff, materials} = session;
  return [
    {
      code,
      title,
      description,
      minutes,
      segments: segments.length,
      size,
      staff,
      materials,
      worksheets: worksheets.map((worksheet) => ({title: worksheet.title, copies: worksheet.copies})),
      fidelity: checklists.map(toHead),
    },
  ];
}

function toHead({code, title, pausePoints}: Checklist): ShiftListHead {
  return {code, title, items: pausePoints.flatMap(({items}) => items.map(({id}) => id))};
}
