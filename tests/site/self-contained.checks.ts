/** Nothing is asked of any other site, and nothing stands in a page that a strict Content-Security-Policy would refuse. */
import {builtFiles, fileAt, readBuilt} from '../helpers/built-site.ts';
import {elements, onAnyPage} from './documents.ts';

/** Everything that makes a browser fetch, beside links that a reader presses and addresses that are only named. */
const FETCHED = [
  'script[src]',
  'link[href]:not([rel="canonical"]):not([rel="alternate"])',
  'img[src]',
  'img[srcset]',
  'source[src]',
  'source[srcset]',
  'iframe[src]',
  'embed[src]',
  'object[data]',
  'video[src]',
  'audio[src]',
  'track[src]',
  'form[action]',
  'use[href]',
  'image[href]',
].join(', ');

const ADDRESSES = ['src', 'href', 'srcset', 'data', 'action'];

test('pages fetch from their own site only', () => {
  const foreign = onAnyPage(({document}) =>
    elements(document, FETCHED)
      .flatMap((element) => ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []))
      .filter((address) => /^([a-z]+:)?\/\//i.test(address)),
  );
  expect(foreign).toEqual([]);
});

test('style sheets fetch from their own site only, and what they fetch is there', () => {
  const missing = builtFiles('.css').flatMap((file) =>
    [...readBuilt(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import/g)]
      .map(([whole, address]) => address ?? whole)
      .filter((address) => !address.startsWith('data:'))
      .filter(
        (address) => fileAt(new URL(address, `http://site.invalid/${file}`).pathname) === undefined || /^https?:/.test(address),
      ),
  );
  expect(missing).toEqual([]);
});

test('both fonts come with the site, as one file each', () => {
  const faces = builtFiles('.css').flatMap((file) => readBuilt(file).match(/@font-face\s*{[^}]*}/g) ?? []);
  // Those of the reader's system, which stand in until ours have come, are sent by nobody.
  const families = faces.filter((face) => face.includes('url(')).map((face) => /font-family:\s*["']?([^;"'}]+)/.exec(face)?.[1]);
  expect([...new Set(families)].sort()).toEqual(['Source Sans 3', 'Source Serif 4']);
  // Each site has its own copy: an edition must not lose its letters when a later one has others.
  const sites = new Set(builtFiles('.woff2').map((file) => file.split('assets/')[0]));
  expect(sites.has('next/')).toBe(true);
  expect(builtFiles('.woff2')).toHaveLength(2 * sites.size);
});

test('one inline script, the one that sets the colours before the first paint, and the same on every page', () => {
  const scripts = new Set<string>();
  const counts = onAnyPage(({document}) => {
    const inline = elements(document, 'script:not([src], [type="application/json"])').map(({textContent}) => textContent);
    inline.forEach((text) => {
      scripts.add(text ?? '');
    });
    return inline.length === 1 ? [] : [String(inline.length)];
  });
  expect(counts).toEqual([]);
  expect([...scripts]).toEqual([expect.stringContaining('data-theme')]);
});

test('no inline style, but that of the hidden drawing from which icons are taken', () => {
  const styles = onAnyPage(({document}) =>
    elements(document, '[style]')
      .filter((element) => !(element.matches('body > svg') && element.getAttribute('style') === 'display: none;'))
      .map((element) => `${element.tagName} ${element.getAttribute('style')}`),
  );
  expect(styles).toEqual([]);
  expect(onAnyPage(({document}) => elements(document, 'style').map(() => 'style'))).toEqual([]);
});

test('no script in an attribute or an address', () => {
  const scripts = onAnyPage(({document}) =>
    elements(document, '*').flatMap((element) =>
      [...element.attributes]
        .filter(({name, value}) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({name, value}) => `${element.tagName} ${name}=${value}`),
    ),
  );
  expect(scripts).toEqual([]);
});
