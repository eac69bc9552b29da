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

/** A frame begins when a program week of its page says that a group does. */
function checkFrames({pages, data}: Sources): Problem[] {
  return data.dayFrames.flatMap(({value: {section, starts}, place}) => {
    const page = pages.find(({code}) => code === pageOf(section));
    return !page ||
      page.weeks.some(({rows}) => rows.some(({service, counts}) => counts && service.endsWith(`, ${clockWords(starts)}`)))
      ? []
      : [
          {
            file: '_data/day-frames.yml',
            ...place,
            rule: 'day-frame',
            message: `No program week of ${page.code} has a service at ${clockWords(starts)}`,
            remedy: 'correct starts, or the table of the page',
          },
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
