/** Changes a few places of a page's HTML and leaves every other byte as it is. */

import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse} from 'parse5';
import {escapeHtml} from '../../src/manual/escape-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

export type HtmlEdit = {
  /** Where in the text, as offsets: `from` alone is a place to insert at. */
  from: number;
  to?: number;
  text: string;
};

/** The elements of a page, in order, each with its place in the text. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const look = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      found.push(node);
    }
    if ('childNodes' in node) {
      node.childNodes.forEach(look);
    }
  };
  look(parse(html, {sourceCodeLocationInfo: true}));
  return found;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Puts `text` in the place of what stands between an element's tags. Throws where a tag is left out in the HTML. */
export function replaceContent(element: Element, text: string): HtmlEdit {
  const {startTag, endTag} = element.sourceCodeLocation ?? {};
  if (!startTag || !endTag) {
    throw new Error(`<${element.tagName}> does not show where its content ends`);
  }
  return {from: startTag.endOffset, to: endTag.startOffset, text};
}

/** Takes an element away. */
export function removeElement(element: Element): HtmlEdit {
  const {startOffset = 0, endOffset = 0} = element.sourceCodeLocation ?? {};
  return {from: startOffset, to: endOffset, text: ''};
}

export function insertInto(element: Element, text: string): HtmlEdit {
  const place = element.sourceCodeLocation?.startTag?.endOffset;
  if (place === undefined) {
    throw new Error(`<${element.tagName}> does not show where it begins`);
  }
  return {from: place, text};
}

export function insertAfter(element: Element, text: string): HtmlEdit {
  const place = element.sourceCodeLocation?.endOffset;
  if (place === undefined) {
    throw new Error(`<${element.tagName}> does not show where it ends`);
  }
  return {from: place, text};
}

/** Edits must not overlap. */
export function editHtml(html: string, edits: readonly HtmlEdit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((result, {from, to = from, text}) => result.slice(0, from) + text + result.slice(to), html);
}

/** Puts another address in the place of one that an attribute begins with, up to the end of the host. */
export function moveAddress(element: Element, from: string, to: string): HtmlEdit[] {
  return element.attrs.flatMap(({name, value}) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const isThere = value === from || value.startsWith(`${from}/`);
    return place && isThere && from !== to
      ? [{from: place.startOffset, to: place.endOffset, text: `${name}="${escapeHtml(to + value.slice(from.length))}"`}]
      : [];
  });
}
