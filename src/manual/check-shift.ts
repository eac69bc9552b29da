/** Checks of what a program day is prepared from: rotation calendars, frames of the day, and the checklists that belong to it. */
import {checkRepeated, isWhole, type Sources} from './check-sources.ts';
import {pageOf} from './code.ts';
import type {Problem} from './problem.ts';
import type {Page} from './types.ts';

/** A template may be this much shorter than its slot, and then once a week: TRT-13 says why. */
export const SHORTER_BY = 10;

export function checkShift(sources: Sources): Problem[] {
  const {data} = sources;
  return [
    ...checkRepeated('_data/rotation-calendars.yml', data.rotationCalendars, ({track}) => track),
    ...checkRepeated('_data/day-frames.yml', data.dayFrames, ({key}) => key),
    ...checkRepeated('_data/shift-checklists.yml', data.shiftChecklists, ({checklist}) => checklist),
    ...checkSlots(sources),
    ...checkFrames(sources),
    ...checkDrawn(sources),
    ...checkAddedUp(sources),
  ];
}

/** Each template of a calendar is a session as long as its slot, or a little shorter. */
function checkSlots({pages, data}: Sources): Problem[] {
  const byCode = new Map(pages.map((page) => [page.code, page]));
  return data.rotationCalendars.flatMap(({value: {track, slots, weeks}, place}) => {
    const problem = (message: string, remedy: string): Problem => ({
      file: '_data/rotation-calendars.yml',
      ...place,
      rule: 'rotation',
      message,
      remedy,
    });
    return weeks.flatMap((week, index) => {
      const where = `week ${index + 1} of ${track}`;
      const cells = week.flatMap((day) => day.map((code, slot) => ({code, slot: slots[slot] ?? 0, page: byCode.get(code)})));
      const known = cells.flatMap(({page, ...cell}) => (page ? [{...cell, page}] : []));
      const sessions = known.flatMap(({page, ...cell}) => (page.session ? [{...cell, minutes: page.session.minutes}] : []));
      const shorter = sessions.filter(({minutes, slot}) => minutes < slot);
      return [
        ...known
          .filter(({page}) => page.kind !== 'session')
          .map(({code}) => problem(`${code} in ${where} is not a session`, 'name a session template')),
        ...sessions
          .filter(({minutes, slot}) => minutes > slot || minutes < slot - SHORTER_BY)
          .map(({code, minutes, slot}) =>
            problem(
              `${code} in ${where} takes ${minutes} minutes, its slot has ${slot}`,
              `name a template of ${slot} minutes, or of ${slot - SHORTER_BY} at least`,
            ),
          ),
        ...(shorter.length > 1
          ? [
              problem(
                `${shorter.map(({code}) => code).join(' and ')} in ${where} are both shorter than their slots`,
                'plan one of them in another week: two would take the week below its hours',
              ),
            ]
          : []),
      ];
    });
  });
}

/** A frame begins, pauses and rehearses as a program week of its page says. */
function checkFrames({pages, data}: Sources): Problem[] {
  const first = data.dayFrames[0]?.value;
  return data.dayFrames.flatMap(({value: {section, starts, break: pause, rehearsal}, place}) => {
    const page = pages.find(({code}) => code === pageOf(section));
    const problem = (message: string, remedy: string): Problem => ({
      file: '_data/day-frames.yml',
      ...place,
      rule: 'day-frame',
      message,
      remedy,
    });
    const clock = clockWords(starts);
    const weeks =
      page?.weeks.filter(({rows}) => rows.some(({service, counts}) => counts && service.endsWith(`, ${clock}`))) ?? [];
    const hasRow = (counted: boolean, name: RegExp, length: number) =>
      weeks.some(({rows}) =>
        rows.some(({service, counts, minutes}) => counts === counted && name.test(service) && minutes === length),
      );
    if (!page) {
      return [];
    }
    if (weeks.length === 0) {
      return [problem(`No program week of ${page.code} has a service at ${clock}`, 'correct starts, or the table of the page')];
    }
    const where = `No program week of ${page.code} with a service at ${clock}`;
    return [
      ...(pause === 0 || hasRow(false, /^break\b/i, pause)
        ? []
        : [problem(`${where} has a break of ${pause} minutes`, 'correct break, or the table of the page')]),
      ...(rehearsal === 0 || hasRow(true, /\brehearsal\b/i, rehearsal)
        ? []
        : [problem(`${where} has a rehearsal of ${rehearsal} minutes`, 'correct rehearsal, or the table of the page')]),
      ...(first && first.rehearsal !== rehearsal
        ? [
            problem(
              `The rehearsal has ${rehearsal} minutes here, and ${first.rehearsal} in ${first.key}`,
              'give all frames the same: a planned day knows one length of the rehearsal',
            ),
          ]
        : []),
    ];
  });
}

/** "13:10" → "1:10 pm", as the text writes it. */
export function clockWords(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`;
}

/** A calendar that a page draws is one of the data. */
function checkDrawn({pages, data}: Sources): Problem[] {
  if (!isWhole(data, 'rotation-calendars.yml')) {
    return [];
  }
  const tracks = data.rotationCalendars.map(({value}) => value.track);
  return pages.flatMap((page: Page) =>
    page.calendars
      .filter(({name}) => !tracks.includes(name))
      .map(({name, line, column}) => ({
        file: page.file,
        line,
        column,
        rule: 'rotation',
        message: `"${name}" is not a track with a rotation calendar`,
        remedy: `use one of _data/rotation-calendars.yml: ${tracks.join(', ') || 'it has none'}`,
      })),
  );
}

/** A page that adds up a week of a calendar it draws, "Mental health track, week 1", has the groups of that week in its table. */
function checkAddedUp({pages, data}: Sources): Problem[] {
  const calendars = data.rotationCalendars.map(({value}) => value);
  return pages.flatMap((page: Page) =>
    page.weeks.flatMap(({title, rows, line}) => {
      const calendar = calendars.find(({name, track}) => title.startsWith(`${name}, week `) && draws(page, track));
      const [, number] = /, week (\d{1,3})\b/.exec(title) ?? [];
      if (!calendar || number === undefined) {
        return [];
      }
      const groups = rows.flatMap(({service}) => /^Group: ([A-Z]{3}-\d{2})\b/.exec(service)?.[1] ?? []).join(', ');
      const planned = calendar.weeks[Number(number) - 1]?.flat().join(', ');
      return groups === planned
        ? []
        : [
            {
              file: page.file,
              line,
              column: 1,
              rule: 'rotation',
              message: `"${title}" has ${groups || 'no groups'}, the calendar has ${planned ?? 'no such week'}`,
              remedy: 'write the groups of the calendar, or change _data/rotation-calendars.yml',
            },
          ];
    }),
  );
}

function draws({calendars}: Page, track: string): boolean {
  return calendars.some(({name}) => name === track);
}
