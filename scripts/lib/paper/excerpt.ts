/** Some sections or checklists of a page, without the rest of it. */
import type {Element, ElementContent} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {anchorToCode, codeToAnchor, parentOf, parseCode} from '../../../src/manual/code.ts';
import type {BinderEntry} from '../../../src/paper/binder.ts';

/** The text of a page is one list: headings with their codes, and behind each what belongs to it. */
export function keepExcerpt(article: Element, {page, only, withTop}: BinderEntry): void {
  const text = select('.markdown', article);
  if (only === undefined || !text) {
    return;
  }
  const checklists = only.flatMap((code) => (parseCode(code)?.checklist === undefined ? [] : [codeToAnchor(code)]));
  const sources = select('section:has(> #sources)', text);
  let here = page;
  text.children = text.children.filter((child) => {
    here = codeOfHeading(child) ?? here;
    return (
      child === sources ||
      isWanted(here, only) ||
      (withTop && here === page) ||
      (child.type === 'element' && checklists.includes(String(child.properties.id)))
    );
  });
  if (sources) {
    keepCited(sources, text);
  }
}

function isWanted(code: string, only: readonly string[]): boolean {
  const parent = parentOf(code);
  return (
    only.includes(code) ||
    (parent !== undefined && parent !== code && only.includes(parent) && parseCode(code)?.section.length === 2)
  );
}

function codeOfHeading(child: ElementContent): string | undefined {
  const heading = child.type === 'element' ? select('h2[id], h3[id]', {type: 'root', children: [child]}) : undefined;
  const code = heading && anchorToCode(String(heading.properties.id));
  return code !== undefined && parseCode(code)?.checklist === undefined ? code : undefined;
}

/** Sources keep their numbers, which the text names. */
function keepCited(sources: Element, text: Element): void {
  const cited = new Set(selectAll('a[href^="#source-"]', text).map(({properties}) => String(properties.href).slice(1)));
  const list = select('ol', sources);
  const items = list?.children.filter((child) => child.type === 'element') ?? [];
  if (list) {
    list.children = items.filter((item, index) => {
      item.properties.value = String(index + 1);
      return cited.has(String(item.properties.id));
    });
  }
  if (list?.children.length === 0) {
    text.children = text.children.filter((child) => child !== sources);
  }
}
