/** A page of the site as its sheets of paper have it: nothing to press, folds open, only what is printed of it. */
import type {Element, ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {codeToAnchor} from '../../../src/manual/code.ts';
import type {PrintedEntry} from '../../../src/paper/printed.ts';
import {keepExcerpt} from './excerpt.ts';

export type PageOnPaper = {
  /** Its article. Ids and links are still those of the site. */
  article: Element;
  /** Classes of the site's root element: what kind of page it is decides how it is set. */
  classes: string[];
  /** Addresses of its style sheets. */
  styles: string[];
};

/** What only a screen has. `footer`: where the page is relied on, and the buttons of a checklist. The code of a page is drawn anew. */
const NOT_ON_PAPER =
  '[popover], noscript, script, style, template, nav, footer, form, dialog, select, textarea, output, [role="status"], [data-print-code]';

/** Throws when the page does not have what has to be printed of it: the site and its data would not belong together. */
export function pageOnPaper(html: string, {page, entry, units}: PrintedEntry): PageOnPaper {
  const tree = fromHtml(html);
  const root = select('html', tree);
  const article = select('article', tree);
  if (!root || !article) {
    throw new Error(`The page ${page.code} has no article → run npm run build`);
  }
  keepExcerpt(article, entry);
  dropControls(article);
  const there = new Set(selectAll('[id]', article).map(({properties}) => properties.id));
  const missing = units.filter(({code}) => !there.has(codeToAnchor(code)));
  if (missing.length > 0) {
    throw new Error(`The page ${page.code} lacks ${missing.map(({code}) => code).join(', ')} → run npm run build`);
  }
  return {article, classes: classesOf(root), styles: stylesOf(tree)};
}

function dropControls(article: Element): void {
  const controls = selectAll('input:not([type="checkbox"]), select, textarea', article).map(({properties}) =>
    String(properties.id),
  );
  const dropped = new Set([
    ...selectAll(NOT_ON_PAPER, article),
    ...selectAll('label', article).filter(({properties}) => controls.includes(String(properties.htmlFor))),
  ]);
  clean(article, dropped);
}

/** True when something was taken out of the element, or of what is in it, and nothing is left. */
function clean(element: Element, dropped: ReadonlySet<Element>): boolean {
  delete element.properties.tabIndex;
  delete element.properties.htmlFor;
  if (element.tagName === 'details') {
    element.properties.open = true;
  }
  const before = element.children.length;
  let emptied = false;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') {
      return child.type === 'comment' ? [] : [child];
    }
    if (dropped.has(child)) {
      return [];
    }
    if (child.tagName === 'button' || child.tagName === 'input') {
      return asWords(child, dropped);
    }
    if (clean(child, dropped)) {
      emptied = true;
      return [];
    }
    return [child];
  });
  const isLess = emptied || element.children.length < before;
  return isLess && element.children.every((child) => isNothing(child));
}

function isNothing(child: ElementContent): boolean {
  return child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && child.tagName === 'summary';
}

/** Codes and terms are buttons on a screen, and words on paper; a box to tick stays a box. */
function asWords(control: Element, dropped: ReadonlySet<Element>): Element[] {
  const {tagName, properties} = control;
  if (tagName === 'input') {
    return properties.type === 'checkbox' ? [span(['paper-box'], [], {ariaHidden: 'true'})] : [];
  }
  if (properties.popoverTarget === undefined && !String(properties.ariaLabel ?? '').endsWith(': cite')) {
    return [];
  }
  clean(control, dropped);
  return [span(classesOf(control), control.children)];
}

function span(className: string[], children: ElementContent[], more: Element['properties'] = {}): Element {
  return {type: 'element', tagName: 'span', properties: {className, ...more}, children};
}

function classesOf({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function stylesOf(tree: Root): string[] {
  return selectAll('link[rel~="stylesheet"]', tree).map(({properties}) => String(properties.href));
}
