/**
 * What a section says, line by line, as a reader would read it: the one form in which texts are compared, fingerprinted and
 * exported. Markup and white space are not in it, so that changing them is no change; words, order, tables, minutes and the
 * sources that are cited are.
 */
import type {Code, List, Nodes, Paragraph, RootContent, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import {CITATION, parseCitation} from './citations.ts';
import {flowLines} from './flow-lines.ts';
import {calendarLine} from './rotation-calendar.ts';
import {attribute, flowTitle, isComment, isJsx, type JsxElement, plainText} from './syntax.ts';
import type {Checklist, ChecklistItem} from './types.ts';
import {workedLines} from './worked-lines.ts';

export const LINE_KINDS = [
  'text',
  'item',
  'row',
  'quote',
  'segment',
  'check',
  'pause',
  'formula',
  'flow',
  'about',
  'sources',
] as const;

export type Line = {kind: (typeof LINE_KINDS)[number]; text: string};

/** Names of the boxes, as readers see them: each line in a box begins with it, because a "Never" means something else outside. */
const BOXES: Record<string, string> = {DoNow: 'Do now', Call911: 'Call 911 when', Never: 'Never'};

/** Lines of a section's own nodes. Checklists are left out: they have codes of their own (`checklistLines`). */
export function toLines(nodes: readonly RootContent[]): Line[] {
  const lines = nodes.flatMap((node) => linesOf(node)).filter(({text}) => text !== '');
  const sources = sourcesOf(nodes);
  return sources.length === 0 ? lines : [...lines, {kind: 'sources', text: sources.join(', ')}];
}

function linesOf(node: Nodes, kind: Line['kind'] = 'text'): Line[] {
  if (isComment(node) || node.type === 'thematicBreak') {
    return [];
  }
  switch (node.type) {
    case 'list':
      return listLines(node);
    case 'table':
      return tableLines(node);
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child, 'quote'));
    case 'code':
      return codeLines(node, kind);
    case 'math':
      return [{kind: 'formula', text: node.value.replaceAll(/\s+/g, ' ').trim()}];
    case 'mdxJsxFlowElement':
      return elementLines(node);
    case 'paragraph':
      return paragraphLines(node, kind);
    default:
      return [{kind, text: plainText(node)}];
  }
}

function listLines(list: List): Line[] {
  return list.children.flatMap(({children}) =>
    children.flatMap((child) =>
      child.type === 'list' ? listLines(child).map(below) : linesOf(child, child.type === 'paragraph' ? 'item' : 'text'),
    ),
  );
}

/** What stands below an item depends on it. */
function below({kind, text}: Line): Line {
  return {kind, text: `– ${text}`};
}

/** A box whose tags stand on one line with its words: MDX makes a block of it all the same. */
function paragraphLines(paragraph: Paragraph, kind: Line['kind']): Line[] {
  const parts = paragraph.children.filter((part) => !(isComment(part) || (part.type === 'text' && part.value.trim() === '')));
  const boxes = parts.filter((part) => isJsx(part) && Object.hasOwn(BOXES, part.name ?? '')) as JsxElement[];
  return boxes.length > 0 && boxes.length === parts.length
    ? boxes.map((box) => inBox(box, {kind: 'text', text: plainText(box.children)}))
    : [{kind, text: plainText(paragraph)}];
}

function codeLines(code: Code, kind: Line['kind']): Line[] {
  const {lang, meta, value} = code;
  if (lang === 'worked') {
    return workedLines(code).map((text) => ({kind: 'formula', text}));
  }
  return lang === 'dot'
    ? [flowTitle(meta) ?? '', ...flowLines(value)].map((text) => ({kind: 'flow', text}))
    : value.split('\n').map((line) => ({kind, text: line.trim()}));
}

function tableLines(table: Table): Line[] {
  return (
    table.children
      .map((row) => row.children.map((cell) => plainText(cell)))
      // How many rows there are to write in is no difference in what is said.
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) => ({kind: 'row', text: cells.join(' | ')}))
  );
}

function elementLines(element: JsxElement): Line[] {
  if (element.name === 'ProtocolChecklist') {
    return [];
  }
  const children = (element.children as RootContent[]).flatMap((child) => linesOf(child));
  if (Object.hasOwn(BOXES, element.name ?? '')) {
    return children.map((line) => inBox(element, line));
  }
  const own = ownLine(element);
  return own ? [own, ...children] : children.length > 0 ? children : [{kind: 'text', text: plainText(element)}];
}

/** The words of a line alone, without what says where they stand: for comparing sentences. */
export function bareWords({text}: Line): string {
  const box = Object.values(BOXES).find((name) => text.startsWith(`${name}: `));
  return (box === undefined ? text : text.slice(box.length + 2)).replace(/^(?:– )+/, '');
}

function inBox({name}: JsxElement, {kind, text}: Line): Line {
  return {kind, text: `${BOXES[name ?? '']}: ${text}`};
}

/** What a component says by its attributes. */
function ownLine(element: JsxElement): Line | undefined {
  const name = element.name ?? '';
  const value = (key: string) => attribute(element, key) ?? '';
  if (name === 'ProgramWeek') {
    return {kind: 'about', text: `${value('title')}: ${value('from')} to ${value('to')} counted hours a week`};
  }
  if (name === 'RotationCalendar') {
    return calendarLine(value('track'));
  }
  if (name === 'Score' || name === 'Change') {
    return {kind: 'about', text: `Calculator: ${name === 'Score' ? 'score' : 'change of scores'} of ${value('instrument')}`};
  }
  if (name === 'SessionTemplate') {
    return {kind: 'about', text: `${value('minutes')} minutes; ${value('size')}; ${value('staff')}`};
  }
  if (name === 'Worksheet') {
    return {kind: 'about', text: `Worksheet "${value('title')}", ${value('copies')}`};
  }
  if (name === 'Segment') {
    const least = value('least') && value('least') !== value('minutes') ? `, at least ${value('least')}` : '';
    return {kind: 'segment', text: `${value('title')}: ${value('minutes')} minutes${least}`};
  }
  return undefined;
}

/** Lines of a checklist: how it is worked through, its pause points, its items. */
export function checklistLines({kind, by, pausePoints}: Checklist): Line[] {
  return [
    {kind: 'about', text: `${kind}, worked through by: ${keyToWords(by)}`},
    ...pausePoints.flatMap(({title, items}): Line[] => [
      ...(title === undefined ? [] : [{kind: 'pause' as const, text: title}]),
      ...items.flatMap((item) => [itemLine(item), ...item.ifs.map(itemLine).map(below)]),
    ]),
  ];
}

function itemLine({text, role}: ChecklistItem): Line {
  return {kind: 'check', text: role === undefined ? text : `${keyToWords(role)}: ${text}`};
}

/** `registered-nurse` → "Registered nurse": renaming a role in `_data` must not change every page that names it. */
export function keyToWords(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keys of the sources cited, each once, in order of the alphabet: which source supports a section is part of what it says. */
function sourcesOf(nodes: readonly RootContent[]): string[] {
  const keys = new Set<string>();
  for (const root of nodes) {
    visit(root, 'text', (node) => {
      for (const [, inside] of node.value.matchAll(CITATION)) {
        for (const {key, locator} of parseCitation(inside as string)) {
          keys.add(locator === undefined ? key : `${key} (${locator.replaceAll(/\s+/g, ' ')})`);
        }
      }
    });
  }
  return [...keys].sort();
}
