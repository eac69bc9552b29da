/** Every address inside the site leads somewhere, and every element that is referred to is there. */
import {program} from '../../program.config.ts';
import {addressOf, builtFiles, fileAt, readBuilt} from '../helpers/built-site.ts';
import {builtPages, elements, isFloating, onAnyPage} from './documents.ts';

/** By address: the ids of its page. */
const ids = new Map(builtPages().map(({address, document}) => [address, new Set(elements(document, '[id]').map(({id}) => id))]));

/** Pages that are not parsed: what tags say is read off their text, which is enough for links. */
const others = builtFiles('.html').filter((file) => !ids.has(addressOf(file)));
const linksOf = new Map<string, Set<string>>();
for (const file of others) {
  const html = readBuilt(file);
  ids.set(addressOf(file), valuesOf('id', html));
  linksOf.set(addressOf(file), valuesOf('href', html));
}

function valuesOf(attribute: string, html: string): Set<string> {
  const found = html.matchAll(new RegExp(`<[^<>]*\\s${attribute}=(?:"([^"]*)"|([^\\s">]+))`, 'g'));
  return new Set([...found].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('&amp;', '&')));
}

/** Attributes that name other elements of the page, some of them several. */
const REFERENCES = [
  'for',
  'list',
  'form',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
  'aria-flowto',
  'aria-errormessage',
];

/** Where a link leads within the site; undefined when it leads out. */
function inside(link: string, from: string): URL | undefined {
  const url = new URL(link, `http://site.invalid${from}`);
  return url.host === 'site.invalid' ? url : undefined;
}

/** Links from the root, of which most pages have the same. */
const known = new Map<string, boolean>();

/** Whether what a link names is there; what is outside the site is taken on trust. */
function arrives(link: string, from: string): boolean {
  const isThere = known.get(link) ?? isAt(inside(link, from));
  if (link.startsWith('/')) {
    known.set(link, isThere);
  }
  return isThere;
}

function isAt(url: URL | undefined): boolean {
  const fragment = decodeURIComponent(url?.hash.slice(1) ?? '');
  return !url || (fileAt(url.pathname) !== undefined && (fragment === '' || ids.get(url.pathname)?.has(fragment) === true));
}

test('every link arrives, at a file and at a place on it', () => {
  let seen = 0;
  const broken = onAnyPage(({address, document}) =>
    elements(document, 'a[href], area[href], use[href]').flatMap((element) => {
      const link = element.getAttribute('href') ?? '';
      seen += 1;
      return arrives(link, address) ? [] : [link];
    }),
  );
  expect(broken).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
  const elsewhere = [...linksOf].flatMap(([address, links]) =>
    [...links].filter((link) => !arrives(link, address)).map((link) => `${address} ${link}`),
  );
  expect(elsewhere).toEqual([]);
});

test('every script, style sheet, picture and icon is there', () => {
  const missing = onAnyPage(({address, document}) =>
    elements(document, 'script[src], img[src], source[src], link[rel~="icon"], link[rel="stylesheet"], link[rel="preload"]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((link) => fileAt(inside(link, address)?.pathname ?? '') === undefined),
  );
  expect(missing).toEqual([]);
});

test('links inside the site end in a slash, so that the host need not redirect and the offline copy is found', () => {
  const bare = onAnyPage(({address, document}) =>
    elements(document, 'a[href]')
      .map((element) => element.getAttribute('href') ?? '')
      .filter((link) => {
        const pathname = inside(link, address)?.pathname;
        return pathname !== undefined && !pathname.endsWith('/') && !/\.[a-z]+$/.test(pathname);
      }),
  );
  expect(bare).toEqual([]);
});

test('each page names its own address as the one to cite; a floating one that of its edition', () => {
  const others = onAnyPage((page) => {
    const {address, document} = page;
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const own = isFloating(page)
      ? canonical?.endsWith(address.replace(/^\/changes\/[^/]+\//, '/changes/'))
      : canonical === program.url + address;
    return own || address === '/404.html' ? [] : [String(canonical)];
  });
  expect(others).toEqual([]);
});

test('links out of the site, calls and all others are of kinds that are meant', () => {
  const others = onAnyPage(({document}) =>
    elements(document, 'a[href]')
      .map((element) => element.getAttribute('href') ?? '')
      .filter((link) => !/^(https?:\/\/[^\s]+|tel:\+?\d{3,15}|\/|#)/.test(link)),
  );
  expect(others).toEqual([]);
});

test('every element that another one refers to is on its page', () => {
  const missing = onAnyPage(({address, document}) =>
    REFERENCES.flatMap((attribute) =>
      elements(document, `[${attribute}]`).flatMap((element) =>
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => !ids.get(address)?.has(id))
          .map((id) => `${attribute}="${id}"`),
      ),
    ),
  );
  expect(missing).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = onAnyPage(({document}) => {
    const all = elements(document, '[id]').map(({id}) => id);
    return all.filter((id, index) => all.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});
