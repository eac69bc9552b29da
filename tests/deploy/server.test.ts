/** What nginx answers with the configuration of deploy/nginx: headers, caching, compression, addresses, and what it keeps to itself. */
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {findBrotliModule} from '../../scripts/lib/find-nginx.ts';
import {type Nginx, startNginx} from '../../scripts/lib/nginx.ts';
import {packageSmallSite, WORDS} from './small-site.ts';

let small: Awaited<ReturnType<typeof packageSmallSite>>;
let nginx: Nginx;

beforeAll(async () => {
  small = await packageSmallSite();
  nginx = await startNginx({site: `${small.folder}/site`, nginx: `${small.folder}/nginx`});
});

afterAll(async () => {
  await nginx?.stop();
  small?.remove();
});

const YEAR = 'max-age=31536000, immutable';

test.each([
  ['a page', '/saf-08/', {}, 200],
  ['a page that the browser has', '/saf-08/', {headers: {'If-None-Match': 'its own'}}, 304],
  ['a script', '/2026.1/assets/js/main.038c9dfa.js', {}, 200],
  ['a redirect to the folder', '/saf-08', {}, 301],
  ['what is not there', '/nothing/', {}, 404],
  ['a folder without a page', '/2026.1/assets/', {}, 404],
  ['a method that is not allowed', '/saf-08/', {method: 'POST'}, 405],
  ['an address that is none', '/%', {}, 400],
])('%s carries the headers', async (_what, address, asked, status) => {
  const headers: Record<string, string> = {};
  if ('headers' in asked) {
    headers['If-None-Match'] = (await nginx.ask(address)).headers.etag ?? '';
  }
  const answer = await nginx.ask(address, {...asked, headers});
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/=]+'; style-src 'self';/,
    ),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    server: 'nginx',
  });
  expect(answer.headers['strict-transport-security']).toBeUndefined();
});

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/saf-08/?from=mail', 'text/html; charset=utf-8', 'no-cache'],
  ['/2026.1/saf-08/', 'text/html; charset=utf-8', 'no-cache'],
  ['/2026.1/assets/js/main.038c9dfa.js', 'text/javascript; charset=utf-8', YEAR],
  ['/2026.1/assets/js/plain.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/2026.1/assets/fonts/serif-81be39b9f95dfa317ee4d2f89099a0bf.woff2', 'font/woff2', YEAR],
  ['/search/2026.1-43b26e63d3.bin', 'application/octet-stream', YEAR],
  ['/search/manifest.json', 'application/json', 'no-cache'],
  ['/pdf/2026.1-43b26e63d3.pdf', 'application/pdf', YEAR],
  ['/pdf/2026.1.pdf', 'application/pdf', 'no-cache'],
  ['/offline/2026.1.json', 'application/json', 'no-cache'],
  ['/editions.json', 'application/json', 'no-cache'],
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/feed.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ['/governance.ics', 'text/calendar; charset=utf-8', 'no-cache'],
  ['/img/favicon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
])('%s: its type, and how long it may be kept', async (address, type, cache) => {
  const {status, headers} = await nginx.ask(address);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
  expect(headers.etag).toMatch(/^"/);
});

test.each([['/2026.1/assets/js/gone.038c9dfa.js'], ['/search/2026.1-00000000ff.bin'], ['/nothing/?q=1'], ['/2026.1/nothing']])(
  '%s is not there: the site’s own page, status 404, and not kept',
  async (address) => {
    const {status, headers, body} = await nginx.ask(address);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/html; charset=utf-8', 'no-cache']);
    expect(body.toString()).toContain('<h1>Nothing here</h1>');
  },
);

/** A server without Debian's module sends what a browser takes next. */
const BEST = findBrotliModule() === undefined ? 'gzip' : 'br';

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', BEST],
    ['br;q=1.0, gzip;q=0.5', BEST],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('who takes "%s" gets %s, and the same words', async (accepted, encoding) => {
    for (const address of ['/saf-08/', '/2026.1/assets/js/main.038c9dfa.js', '/offline/2026.1.json', '/nothing/']) {
      const {headers, body} = await nginx.ask(address, {headers: {'Accept-Encoding': accepted}});
      expect([address, headers['content-encoding']]).toEqual([address, encoding]);
      expect(headers.vary).toBe('Accept-Encoding');
      const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
      expect(text.toString()).toContain(WORDS);
    }
  });

  test('what a browser has of one encoding is not taken for another', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (accepted) => {
        const {headers} = await nginx.ask('/saf-08/', {headers: {'Accept-Encoding': accepted}});
        return headers.etag;
      }),
    );
    expect(new Set(etags).size).toBe(BEST === 'br' ? 3 : 2);
  });

  test('fonts and PDF are compressed by their own format', async () => {
    for (const address of ['/pdf/2026.1.pdf', '/2026.1/assets/fonts/serif-81be39b9f95dfa317ee4d2f89099a0bf.woff2']) {
      const {headers} = await nginx.ask(address, {headers: {'Accept-Encoding': 'gzip, br'}});
      expect(headers['content-encoding']).toBeUndefined();
    }
  });
});

describe('a browser that has it already', () => {
  test.each(['/saf-08/', '/sw.js', '/editions.json', '/2026.1/assets/js/main.038c9dfa.js'])(
    '%s: 304 without a body, and how long it may be kept',
    async (address) => {
      const first = await nginx.ask(address, {headers: {'Accept-Encoding': 'br'}});
      const etag = first.headers.etag ?? '';
      const again = await nginx.ask(address, {headers: {'Accept-Encoding': 'br', 'If-None-Match': etag}});
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      expect((await nginx.ask(address, {headers: {'If-None-Match': '"other"'}})).status).toBe(200);
    },
  );
});

test.each([
  ['/saf-08', '/saf-08/'],
  ['/saf-08?from=mail&q=a%20b', '/saf-08/?from=mail&q=a%20b'],
  ['/2026.1/saf-08?x=//evil.example', '/2026.1/saf-08/?x=//evil.example'],
  ['//saf-08', '/saf-08/'],
  ['/x/..//saf-08', '/saf-08/'],
])('%s leads to the folder, with its query, on this site', async (address, location) => {
  const {status, headers} = await nginx.ask(address);
  expect([status, headers.location, headers['cache-control']]).toEqual([301, location, 'no-cache']);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s is not allowed', async (method) => {
  const {status, headers, body} = await nginx.ask('/saf-08/', {method});
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(body.toString()).not.toContain(WORDS);
});

test('TRACE gives nothing back of what was sent', async () => {
  const {status, body} = await nginx.ask('/saf-08/', {method: 'TRACE', headers: {'X-Mark': 'mark'}});
  expect(status).toBe(405);
  expect(body.toString()).not.toContain('mark');
});

test('HEAD says what GET would send, and sends nothing', async () => {
  const [get, head] = [await nginx.ask('/saf-08/'), await nginx.ask('/saf-08/', {method: 'HEAD'})];
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, get.headers['content-length'], 0]);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/saf-08/../../secret.txt',
  '/saf-08/..%5c..%5csecret.txt',
  '/..%c0%afsecret.txt',
  '/%252e%252e/secret.txt',
  '/secret.txt%00.html',
  '/.git/config',
  '/%2egit/config',
  '/saf-08/.hidden',
  '/index.html.gz',
  '/saf-08/index.html.br',
  '/404.html',
  '/nginx.conf',
  '/manual/headers.conf',
])('%s gives nothing away', async (address) => {
  const {status, body} = await nginx.ask(address);
  expect([400, 403, 404]).toContain(status);
  expect(body.toString()).not.toMatch(/secret|add_header|Floating/);
});

test('it is well while the site is there', async () => {
  const {status, headers, body} = await nginx.ask('/healthz');
  expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/plain; charset=utf-8', 'ok\n']);
  const bare = await startNginx({site: '/nonexistent', nginx: `${small.folder}/nginx`});
  expect((await bare.ask('/healthz')).status).toBe(503);
  await bare.stop();
});
