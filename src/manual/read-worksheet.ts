/** A Worksheet of a page: what a client takes home, with lines to write on, cells to write in and boxes to tick. */
import type {RootContent} from 'mdast';
import {toLines} from './lines.ts';
import type {Report} from './report.ts';
import {attribute, isJsx, type JsxElement, placeOf} from './syntax.ts';
import type {Worksheet} from './types.ts';

/** What may stand on it between the lines to write on. */
const BLOCKS: ReadonlySet<RootContent['type']> = new Set(['paragraph', 'list', 'table', 'blockquote', 'thematicBreak']);

/** Which section it stands in is the page's to say. */
export function readWorksheet(element: JsxElement, report: Report): Omit<Worksheet, 'section'> {
  const title = attribute(element, 'title') ?? '';
  const copies = attribute(element, 'copies') ?? '';
  if (!title) {
    report(element, 'worksheet', 'A worksheet has no title', 'add title="Test a belief"');
  }
  if (!copies) {
    report(element, 'worksheet', 'A worksheet does not say how many are needed', 'add copies="1 per client"');
  }
  const content = element.children as RootContent[];
  if (content.length === 0) {
    report(element, 'worksheet', 'A worksheet is empty', 'write what is printed on it between its tags');
  }
  for (const node of content) {
    // A heading is reported as what has no code (read-sections.ts).
    if (!BLOCKS.has(node.type) && node.type !== 'heading' && !isJsx(node, 'Setting')) {
      report(
        node,
        'worksheet',
        'Something on a worksheet cannot be written on paper by a client',
        'use text, lists, boxes "- [ ] …", tables, and ___ for a line to write on; move the rest above it',
      );
    }
  }
  return {title, copies, lines: toLines(content), line: placeOf(element).line};
}
