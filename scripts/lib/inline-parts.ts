/** What stands in pages themselves and would run or restyle them: a Content-Security-Policy has to name each by its hash, or forbids it. */
import {createHash} from 'node:crypto';
import {attributeOf, elementsOf} from './html.ts';

export type InlineParts = {
  /** Source expressions such as `'sha256-…'`, sorted. */
  scripts: string[];
  /** Of `<style>` elements. */
  styles: string[];
  /** Of `style` attributes. */
  styleAttributes: string[];
};

/** Of these a browser takes the content for data, and asks no policy. */
const DATA = /^application\/(?:ld\+)?json$/i;

/** Every place at which a page may have such a part, or only words that look like one. */
const PLACES =
  /<script\b(?![^>]*\ssrc\b)[^>]*>[\s\S]*?<\/script|<style\b[^>]*>[\s\S]*?<\/style|<base\b|[\s"'/](?:style\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|on\w+\s*=)|javascript:/gi;

/**
 * Of all pages of a site. Throws where a page has what no hash can allow safely, naming it: an event handler in an attribute, an address
 * that is a script, or a base that would lead every other address elsewhere.
 */
export function inlinePartsOf(pages: Iterable<{file: string; html: string}>): InlineParts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  const refused: string[] = [];
  const known = new Set<string>();
  for (const {file, html} of pages) {
    // Pages are alike: one that has the same at all these places as another is not parsed. Were that wrong, the policy would be too strict.
    const places = JSON.stringify(html.match(PLACES));
    if (known.has(places)) {
      continue;
    }
    known.add(places);
    for (const element of elementsOf(html)) {
      const {tagName} = element;
      if (tagName === 'script' && attributeOf(element, 'src') === undefined && !DATA.test(attributeOf(element, 'type') ?? '')) {
        scripts.add(toHash(textIn(element)));
      }
      if (tagName === 'style') {
        styles.add(toHash(textIn(element)));
      }
      for (const {name, value} of element.attrs) {
        if (name === 'style') {
          styleAttributes.add(toHash(value));
        }
        if (name.startsWith('on') || /^\s*javascript:/i.test(value) || (tagName === 'base' && name === 'href')) {
          refused.push(`${file}: <${tagName} ${name}="${value}"> → no policy that is worth having allows it; take it out`);
        }
      }
    }
  }
  if (refused.length > 0) {
    throw new Error(refused.join('\n'));
  }
  return {scripts: [...scripts].sort(), styles: [...styles].sort(), styleAttributes: [...styleAttributes].sort()};
}

function textIn({childNodes}: ReturnType<typeof elementsOf>[number]): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
