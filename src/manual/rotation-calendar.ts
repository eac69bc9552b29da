/** Rotation calendars as readers see them: a table of weeks and days, in a page that names a track. */
import type {RotationCalendar} from './data/rotation-calendars.ts';
import type {Line} from './lines.ts';
import type {Page} from './types.ts';

/** Head of the table, as cells. */
export function calendarHead({slots, weeks}: Pick<RotationCalendar, 'slots' | 'weeks'>): string[] {
  return ['Week', ...(weeks[0] ?? []).map((_, day) => `Day ${day + 1} (${slots.join(' + ')})`)];
}

/** What stands for the calendar of a track until the data of the manual is known: a page is read without it. */
export function calendarLine(track: string): Line {
  return {kind: 'about', text: `Rotation calendar of the track ${track}`};
}

/** The page with the words of the calendars that it draws: they are part of what it says, as a table is that an author typed. */
export function withCalendars(page: Page, calendars: readonly RotationCalendar[]): Page {
  const drawn = page.calendars.flatMap(({name, line, column}) => {
    const calendar = calendars.find(({track}) => track === name);
    return calendar ? [{calendar, line, column}] : [];
  });
  if (drawn.length === 0) {
    return page;
  }
  const rows = new Map(drawn.map(({calendar}) => [calendarLine(calendar.track).text, toRows(calendar)]));
  const spellOut = (lines: readonly Line[]) => lines.flatMap((line) => rows.get(line.text) ?? [line]);
  const codes = drawn.flatMap(({calendar, ...place}) => calendar.weeks.flat(2).map((name) => ({name, ...place})));
  return {
    ...page,
    intro: spellOut(page.intro),
    sections: page.sections.map((section) => ({...section, lines: spellOut(section.lines)})),
    uses: {...page.uses, codes: [...page.uses.codes, ...codes]},
  };
}

/** The lines that the same table would have if an author had typed it. */
function toRows(calendar: RotationCalendar): Line[] {
  const body = calendar.weeks.map((week, index) => [`${index + 1}`, ...week.map((day) => day.join(', '))]);
  return [calendarHead(calendar), ...body].map((cells) => ({kind: 'row', text: cells.join(' | ')}));
}
