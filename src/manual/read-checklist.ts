/** A ProtocolChecklist of a page: its pause points and items. */
import type {List, ListItem, Paragraph, RootContent} from 'mdast';
import type {Report} from './report.ts';
import {attribute, isComment, isJsx, type JsxElement, placeOf, plainText} from './syntax.ts';
import type {Checklist, ChecklistItem, ChecklistKind, PausePoint} from './types.ts';

export const MOST_ITEMS = 9;

const KINDS: readonly string[] = ['read-do', 'do-confirm'] satisfies ChecklistKind[];

/** Paragraph of nothing but bold words: it opens a pause point. */
export function isPausePointTitle(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** Which section it stands in is the page's to say. */
export function readChecklist(element: JsxElement, report: Report): Omit<Checklist, 'section'> {
  const place = placeOf(element);
  const title = attribute(element, 'title') ?? '';
  const kind = attribute(element, 'kind') ?? '';
  if (!title) {
    report(element, 'checklist', 'A checklist has no title', 'add title="Before a client … leaves"');
  }
  if (!KINDS.includes(kind)) {
    report(element, 'checklist', `A checklist's kind is "${kind}"`, 'write kind="read-do" or kind="do-confirm"');
  }
  return {
    code: attribute(element, 'code') ?? '',
    title,
    kind: kind as ChecklistKind,
    by: attribute(element, 'by') ?? '',
    pausePoints: readPausePoints(element, report),
    line: place.line,
  };
}

function readPausePoints(element: JsxElement, report: Report): PausePoint[] {
  const pausePoints: PausePoint[] = [];
  const seen = new Set<string>();
  let count = 0;
  let title: Paragraph | undefined;
  for (const node of element.children as RootContent[]) {
    if (isPausePointTitle(node)) {
      reportEmpty(title, report);
      title = node;
    } else if (node.type === 'list' && node.children.every(isTask)) {
      const items = node.children.map((item) => readItem(item, String(++count), report));
      pausePoints.push(title === undefined ? {items} : {title: plainText(title), items});
      checkItems(node, items, seen, report);
      title = undefined;
    } else if (!isComment(node)) {
      title = node.type === 'list' ? undefined : title;
      report(
        node,
        'checklist',
        'Something in a checklist is neither an item nor the name of a pause point',
        'write items as "- [ ] …" and the name of a pause point as a line in bold; move other text outside',
      );
    }
  }
  reportEmpty(title, report);
  if (pausePoints.length === 0 && !element.children.some(({type}) => type === 'list')) {
    report(element, 'checklist', 'A checklist has no items', 'write each as "- [ ] …" on a line of its own');
  }
  return pausePoints;
}

function reportEmpty(title: Paragraph | undefined, report: Report): void {
  if (title) {
    report(
      title,
      'checklist',
      `The pause point "${plainText(title)}" has no items`,
      'write them below it, each as "- [ ] …", or delete its name',
    );
  }
}

function isTask(item: ListItem): boolean {
  return typeof item.checked === 'boolean';
}

function readItem(item: ListItem, number: string, report: Report): ChecklistItem {
  const [paragraph, ...rest] = item.children;
  const role = paragraph?.type === 'paragraph' ? paragraph.children.find((child) => isJsx(child, 'By')) : undefined;
  const text = paragraph ? plainText(paragraph) : '';
  // Neither a reader nor `remarkChecklists` would find it.
  for (const node of paragraph && paragraph.type !== 'paragraph' ? item.children : rest) {
    if (node.type !== 'list' && !isComment(node)) {
      report(
        node,
        'checklist',
        'Something in an item is neither its words nor a sub-item',
        'write an item as one line, and what depends on it as "- [ ] If …" below',
      );
    }
  }
  const ifs = subItems(item).map((child, index) => readItem(child, `${number}${String.fromCharCode(97 + index)}`, report));
  const roleKey = role && isJsx(role) ? attribute(role, 'role') : undefined;
  return {number, id: itemId(text), text, ...(roleKey === undefined ? {} : {role: roleKey}), ifs};
}

function subItems(item: ListItem): ListItem[] {
  return item.children
    .slice(1)
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children);
}

function checkItems(list: List, items: ChecklistItem[], seen: Set<string>, report: Report): void {
  if (items.length > MOST_ITEMS) {
    report(
      list.children[MOST_ITEMS] as ListItem,
      'tenth-item',
      `A pause point has ${items.length} items; nobody confirms more than ${MOST_ITEMS} in one pause`,
      'split it into two pause points, or leave out what is never forgotten',
    );
  }
  items.forEach((item, index) => {
    const node = list.children[index] as ListItem;
    checkWords(item, node, seen, report);
    item.ifs.forEach((sub, subIndex) => {
      const subNode = subItems(node)[subIndex] as ListItem;
      checkWords(sub, subNode, seen, report);
      checkCondition(sub, subNode, report);
    });
  });
}

function checkWords({id, text}: ChecklistItem, node: ListItem, seen: Set<string>, report: Report): void {
  if (seen.has(id)) {
    report(node, 'repeated-item', `"${text}" stands twice in this checklist`, 'word the two so that they can be told apart');
  }
  seen.add(id);
  if (text.endsWith('.')) {
    report(
      node,
      'item-full-stop',
      `"${text}" ends in a full stop`,
      'write an item as one line that can be read aloud, without it',
    );
  }
}

function checkCondition({text, ifs}: ChecklistItem, node: ListItem, report: Report): void {
  if (!text.startsWith('If ')) {
    report(node, 'sub-item', `"${text}" is a sub-item without a condition`, 'begin it with "If …", or make it an item');
  }
  if (ifs.length > 0) {
    report(node, 'sub-item', `"${text}" has sub-items of its own`, 'keep one level: no more than "If …" below an item');
  }
}

/**
 * Name of an item in the reader's browser: FNV-1a (32 bit) of its words. Not a secret, only short and stable: when the words
 * change, a tick that was given to the old words is gone.
 */
export function itemId(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
