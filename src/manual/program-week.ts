/** A week of the program as a table: what counts as service is added up, and must lie in the band that the page states. */
import type {Table, TableRow} from 'mdast';
import type {Report} from './report.ts';
import {attribute, isComment, type JsxElement, placeOf, plainText} from './syntax.ts';
import type {ProgramWeek, WeekRow} from './types.ts';
import {DAYS, printHours, weekTotals} from './week-totals.ts';

export const WEEK_COLUMNS = ['Day', 'Service', 'Minutes', 'Counts'] as const;

const EXAMPLE = '| Monday | Skills group | 60 | yes |';

export function readProgramWeek(element: JsxElement, report: Report): ProgramWeek {
  const title = attribute(element, 'title') ?? '';
  if (!title) {
    report(element, 'program-week', 'A program week has no title', 'add title="Three days, evening track"');
  }
  const from = readHours(element, 'from', report);
  const to = readHours(element, 'to', report);
  let isReadable = from !== undefined && to !== undefined;
  const rows = readRows(element, (...problem) => {
    isReadable = false;
    report(...problem);
  });
  const week = {title, from: from ?? 0, to: to ?? 0, rows, line: placeOf(element).line};
  // Where a row could not be read, it has been reported, and the sum means nothing.
  if (isReadable && rows.length > 0) {
    checkBand(element, week, report);
  }
  return week;
}

function checkBand(element: JsxElement, week: ProgramWeek, report: Report): void {
  const {counted} = weekTotals(week);
  if (counted < week.from * 60 || counted > week.to * 60) {
    report(
      element,
      'program-week',
      `The services that count add up to ${printHours(counted)} a week, outside ${week.from} to ${week.to} hours`,
      'change minutes or what counts, or correct from and to',
    );
  }
}

function readHours(element: JsxElement, name: 'from' | 'to', report: Report): number | undefined {
  const written = attribute(element, name) ?? '';
  const hours = Number(written);
  if (/^\d+(\.\d+)?$/.test(written) && hours <= 168) {
    return hours;
  }
  report(
    element,
    'program-week',
    `${name} is "${written}", not a number of hours`,
    `write ${name}="${name === 'from' ? 9 : 19}"`,
  );
  return undefined;
}

function readRows(element: JsxElement, report: Report): WeekRow[] {
  const parts = element.children.filter((node) => !isComment(node));
  const table = parts.find((node): node is Table => node.type === 'table');
  for (const node of parts.filter((part) => part !== table)) {
    report(node, 'program-week', 'Something in a program week is not its table', 'move it outside; keep one table inside');
  }
  if (!table) {
    report(element, 'program-week', 'A program week has no table', `write a table with the columns ${WEEK_COLUMNS.join(' | ')}`);
    return [];
  }
  const [head, ...body] = table.children;
  const columns = head ? cells(head) : [];
  if (WEEK_COLUMNS.some((name, index) => columns[index] !== name) || columns.length !== WEEK_COLUMNS.length) {
    report(
      head ?? table,
      'program-week',
      `The columns of a program week are "${columns.join(' | ')}"`,
      `name them ${WEEK_COLUMNS.join(' | ')}, in this order`,
    );
    return [];
  }
  return body.map((row) => readRow(row, report));
}

function readRow(row: TableRow, report: Report): WeekRow {
  const [day = '', service = '', minutes = '', counts = ''] = cells(row);
  if (!(DAYS as readonly string[]).includes(day)) {
    report(row, 'program-week', `"${day}" is not a day`, `write the day in each row, as ${EXAMPLE}`);
  }
  if (service === '') {
    report(row, 'program-week', 'A row of a program week names no service', `name it, or write Break, as ${EXAMPLE}`);
  }
  if (!/^[1-9]\d{0,2}$/.test(minutes)) {
    report(row, 'program-week', `"${minutes}" is not a number of minutes`, `write whole minutes as figures, as ${EXAMPLE}`);
  }
  if (counts !== 'yes' && counts !== 'no') {
    report(row, 'program-week', `Counts is "${counts}"`, 'write yes for a service, no for a break');
  }
  return {day, service, minutes: Number(minutes), counts: counts === 'yes'};
}

function cells(row: TableRow): string[] {
  return row.children.map((cell) => plainText(cell));
}
