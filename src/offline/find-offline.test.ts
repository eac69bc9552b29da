import fc from 'fast-check';
import {findOffline, type Holding} from './find-offline.ts';

const EDITIONS = [
  {name: '2026.1', effective: '2026-12-01'},
  {name: '2026.2', effective: '2026-12-14'},
];
const holding = (name: string, ...files: string[]): Holding => ({name, has: (path) => files.includes(path)});
const FIRST = holding(
  '2026.1',
  '2026.1/index.html',
  '2026.1/saf-08/index.html',
  '2026.1/saf-01/index.html',
  '2026.1/changes/index.html',
);
const SECOND = holding('2026.2', '2026.2/index.html', '2026.2/saf-08/index.html', '2026.2/assets/js/main.00000000.js');
const ROOT = holding('root', '404.html', 'cite/index.html', 'editions.json');
const BOTH = [FIRST, SECOND, ROOT];

const find = (address: string, holdings = BOTH, today = '2026-12-20') => {
  const found = findOffline(new URL(address, 'https://manual.invalid'), holdings, EDITIONS, today);
  switch (found?.kind) {
    case 'file':
    case 'nothing':
      return `${found.kind} ${found.path}`;
    case 'redirect':
      return `to ${found.to}`;
    case 'not-held':
      return `not held: ${found.copy}`;
    default:
      return undefined;
  }
};

test.each([
  ['/2026.2/saf-08/', 'file 2026.2/saf-08/index.html'],
  ['/2026.2/saf-08/?from=mail', 'file 2026.2/saf-08/index.html'],
  ['/2026.2/assets/js/main.00000000.js', 'file 2026.2/assets/js/main.00000000.js'],
  ['/cite/?q=SAF-08.4', 'file cite/index.html'],
  ['/editions.json', 'file editions.json'],
  ['/2026.2/saf-08?a=1', 'to /2026.2/saf-08/?a=1'],
  ['/cite', 'to /cite/'],
  ['/', 'to /2026.2/'],
  ['/saf-08/?from=mail', 'to /2026.2/saf-08/?from=mail'],
  ['/saf-08', 'to /2026.2/saf-08/'],
  ['/changes/2026.1/', 'to /2026.1/changes/'],
  ['/nothing/', 'nothing 404.html'],
  ['/2026.2/nothing/', 'nothing 404.html'],
  ['/%E0%A4%A/', 'nothing 404.html'],
  ['//elsewhere.invalid/saf-08/', 'nothing 404.html'],
])('%s: %s', (address, expected) => {
  const url = address.startsWith('//') ? `https://manual.invalid${address}` : address;
  expect(find(url)).toBe(expected);
});

test('an address without an edition leads to the one in force on the day, as the network would', () => {
  expect(find('/saf-08/', BOTH, '2026-11-20')).toBe('to /2026.1/saf-08/');
  expect(find('/saf-08/', BOTH, '2026-12-13')).toBe('to /2026.1/saf-08/');
  expect(find('/saf-08/', BOTH, '2026-12-14')).toBe('to /2026.2/saf-08/');
});

test('a page that only an older edition has is answered by that one; so is one whose edition in force is not here', () => {
  expect(find('/saf-01/')).toBe('to /2026.1/saf-01/');
  expect(find('/saf-08/', [FIRST, ROOT])).toBe('to /2026.1/saf-08/');
});

test('an edition that is not here is said not to be here', () => {
  expect(find('/2026.1/saf-08/', [SECOND, ROOT])).toBe('not held: 2026.1');
  expect(find('/next/', [SECOND, ROOT])).toBe('not held: next');
});

test('without the root’s copy, a device does not claim that there is nothing', () => {
  expect(find('/nothing/', [SECOND])).toBeUndefined();
  expect(find('/2026.1/saf-08/', [SECOND])).toBeUndefined();
});

test('before the first release, the draft answers', () => {
  const draft = holding('next', 'next/saf-08/index.html');
  expect(findOffline({pathname: '/saf-08/', search: ''}, [draft], [], '2026-12-20')).toEqual({
    kind: 'redirect',
    to: '/next/saf-08/',
  });
});

test('whatever the address, it leads to what is here, in at most two steps, and never to another site', () => {
  const part = fc.oneof(
    fc.constantFrom('2026.1', '2026.2', 'next', 'saf-08', 'saf-01', 'changes', 'index.html', '404.html', '', '..', '%2e%2e', '%'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 4}), fc.boolean(), (parts, slash) => {
      const text = `https://manual.invalid/${parts.join('/')}${slash ? '/' : ''}`;
      fc.pre(URL.canParse(text));
      let url = new URL(text);
      for (let steps = 0; ; steps++) {
        const found = findOffline(url, BOTH, EDITIONS, '2026-12-20');
        if (found?.kind !== 'redirect') {
          expect(found).toBeDefined();
          return;
        }
        expect(found.to).toMatch(/^\/[^/\\]/);
        expect(steps).toBeLessThan(2);
        url = new URL(found.to, url);
        expect(url.origin).toBe('https://manual.invalid');
      }
    }),
  );
});
