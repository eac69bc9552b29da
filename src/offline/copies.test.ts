import fc from 'fast-check';
import {fileAddress, filesToFetch, isFileList, isNamedByContent, isOffer, isPlainPath, type ListedFile} from './copies.ts';

const HASH = '0123456789abcdef0123456789abcdef';
const OTHER = 'f'.repeat(32);
const file = (path: string, hash = HASH): ListedFile => [path, hash, 100];

test('only what changed, or was not finished, is fetched', () => {
  const list = {
    format: 1,
    name: '2026.1',
    files: [file('2026.1/a.js'), file('2026.1/index.html', OTHER), file('2026.1/b.js')],
  } as const;
  const keys = new Set([`/2026.1/a.js?${HASH}`, `/2026.1/index.html?${HASH}`]);
  expect(filesToFetch(list, keys).map(([path]) => path)).toEqual(['2026.1/index.html', '2026.1/b.js']);
});

test.each([
  ['index.html', '/'],
  ['2026.1/saf-08/index.html', '/2026.1/saf-08/'],
  ['404.html', '/404.html'],
  ['2026.1/no-index.html', '/2026.1/no-index.html'],
])('a server gives %s at %s', (path, address) => {
  expect(fileAddress(path)).toBe(address);
});

test.each([
  ['2026.1/assets/js/main.e2a3e2df.js', true],
  ['assets/css/styles.a1b2c3d4.css', true],
  ['search/2026.1-43b26e63d3.bin', true],
  ['search/2026.1-d7fc2a450a/asm-01.json', true],
  ['search/manifest.json', false],
  ['2026.1/saf-08/index.html', false],
  ['2026.1/saf-08/page.json', false],
  ['editions.json', false],
])('%s is named by its content: %s', (path, expected) => {
  expect(isNamedByContent(path)).toBe(expected);
});

test.each([
  '',
  '/',
  '/etc',
  '../x',
  'a/../b',
  'a/..',
  './a',
  'a//b',
  'a/',
  'a?b',
  'a#b',
  'a\\b',
  'a b',
  'https://x',
  undefined,
  7,
])('no path of a file: %j', (path) => {
  expect(isPlainPath(path)).toBe(false);
});

test('a path that is let through names a file below the root, whatever it is', () => {
  const parts = fc.array(fc.constantFrom('a', 'B7', '.', '..', '/', '//', '~', '-', '_', '%2e', '?', '#', '\\', ' ', 'é'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, (drawn) => {
      const path = drawn.join('');
      if (isPlainPath(path)) {
        expect(new URL(`/${path}`, 'https://manual.invalid/').href).toBe(`https://manual.invalid/${path}`);
      }
    }),
  );
});

const LIST = {format: 1, name: '2026.1', files: [file('2026.1/index.html')]};
const OFFER = {
  format: 1,
  timeZone: 'America/New_York',
  editions: [{name: '2026.1', title: 'Pilot', effective: '2026-12-01'}],
  copies: [{name: '2026.1', hash: HASH, bytes: 100}],
};

test('lists and offers of the form that is known', () => {
  expect(isFileList(LIST, '2026.1')).toBe(true);
  expect(isOffer(OFFER)).toBe(true);
});

test.each([
  undefined,
  'text',
  {...LIST, format: 2},
  {...LIST, name: '2026.2'},
  {...LIST, files: {}},
  {...LIST, files: [['../index.html', HASH, 1]]},
  {...LIST, files: [['index.html', 'short', 1]]},
  {...LIST, files: [['index.html', HASH, -1]]},
  {...LIST, files: [null]},
])('no list of files: %j', (data) => {
  expect(isFileList(data, '2026.1')).toBe(false);
});

test.each([
  null,
  [],
  {...OFFER, timeZone: 'Mars/Olympus'},
  {...OFFER, editions: [{name: '../x', title: '', effective: '2026-12-01'}]},
  {...OFFER, editions: [{name: '2026.1', title: 'Pilot', effective: 'soon'}]},
  {...OFFER, copies: [{name: 'else', hash: HASH, bytes: 1}]},
  {...OFFER, copies: undefined},
])('no offer: %j', (data) => {
  expect(isOffer(data)).toBe(false);
});
