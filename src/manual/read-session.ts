/** The SessionTemplate of a session page: its segments, whose minutes add up, and what the fixed sections list. */
import type {List, RootContent} from 'mdast';
import type {Report} from './report.ts';
import {attribute, isComment, isJsx, type JsxElement, placeOf, plainText} from './syntax.ts';
import type {Segment, SessionTemplate} from './types.ts';

/** Every session page has these sections, in this order, so that a facilitator finds them without looking. */
export const SESSION_SECTIONS = [
  'Purpose and objectives',
  'When not to run it',
  'Room and materials',
  'Agenda',
  'Hard moments',
  'Adaptations',
  'Safety',
  'Fidelity checks',
  'What to document',
] as const;

/** May follow them, with what clients are handed. The first editions had none. */
export const WORKSHEET_SECTION = 'Worksheet';

export type TitledNodes = {title: string; nodes: RootContent[]};

export function readSession(element: JsxElement, sections: TitledNodes[], report: Report): SessionTemplate {
  const minutes = readMinutes(element, 'minutes', report);
  const segments = (element.children as RootContent[]).flatMap((node) => {
    if (isJsx(node, 'Segment')) {
      return [readSegment(node, report)];
    }
    if (!isComment(node)) {
      report(
        node,
        'session',
        'Something in a session template stands outside its segments',
        'move it into a Segment, or outside the template',
      );
    }
    return [];
  });
  if (segments.length === 0) {
    report(
      element,
      'session',
      'The session template has no segments',
      'write each part of the session as a Segment with its minutes and title',
    );
  }
  const total = segments.reduce((sum, segment) => sum + segment.minutes, 0);
  // Where a number of minutes could not be read, it has been reported, and the sum means nothing.
  if (minutes !== undefined && segments.length > 0 && segments.every((segment) => segment.minutes > 0) && total !== minutes) {
    report(
      element,
      'minutes',
      `The segments add up to ${total} minutes, the session says ${minutes}`,
      `change a segment by ${Math.abs(total - minutes)}, or write minutes="${total}"`,
    );
  }
  for (const name of ['size', 'staff']) {
    if (!attribute(element, name)) {
      report(element, 'session', `The session template does not say its ${name}`, `add ${name}="…", in words`);
    }
  }
  const itemsOf = (title: string) => listItems(sections.find((section) => section.title === title)?.nodes ?? []);
  return {
    minutes: minutes ?? 0,
    size: attribute(element, 'size') ?? '',
    staff: attribute(element, 'staff') ?? '',
    segments,
    objectives: itemsOf('Purpose and objectives'),
    materials: itemsOf('Room and materials'),
    documents: itemsOf('What to document'),
    line: placeOf(element).line,
  };
}

function readSegment(element: JsxElement, report: Report): Segment {
  const title = attribute(element, 'title') ?? '';
  if (!title) {
    report(element, 'session', 'A segment has no title', 'add title="Check-in"');
  }
  const minutes = readMinutes(element, 'minutes', report) ?? 0;
  const least = attribute(element, 'least') === undefined ? minutes : (readMinutes(element, 'least', report) ?? minutes);
  if (minutes > 0 && least > minutes) {
    report(
      element,
      'minutes',
      `"${title}" may shrink to ${least} minutes, but has only ${minutes}`,
      `write a least of ${minutes} or fewer, or leave it out`,
    );
  }
  return {title, minutes, least, text: plainText(element.children), line: placeOf(element).line};
}

function readMinutes(element: JsxElement, name: string, report: Report): number | undefined {
  const text = attribute(element, name) ?? '';
  if (/^[1-9]\d{0,2}$/.test(text)) {
    return Number(text);
  }
  report(element, 'minutes', `${name} is "${text}" on ${element.name}`, `write whole minutes in quotes: ${name}="15"`);
  return undefined;
}

function listItems(nodes: RootContent[]): string[] {
  return nodes
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children.map((item) => plainText(item)));
}
