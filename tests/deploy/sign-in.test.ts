/** With sign-in on, nothing of the site is served to who is not signed in: no page, no file, not even whether there is one. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {filesBelow} from '../../scripts/lib/archive.mts';
import {type Nginx, startNginx} from '../../scripts/lib/nginx.ts';
import {packageSmallSite, WORDS} from './small-site.ts';

let small: Awaited<ReturnType<typeof packageSmallSite>>;
let nginx: Nginx;
let proxy: Server;
/** What the proxy was asked, as it was told where the reader wants to go. */
let asked: string[] = [];

const SIGNED_IN = {Cookie: '__Host-manual=signed-in'};
const NOT_ALLOWED = {Cookie: '__Host-manual=other-team'};

/** Answers as oauth2-proxy does with skip_provider_button: 202, 401 or 403 to nginx, and a redirect to the provider to a reader. */
function openProxy(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/oauth2/auth') {
      const status = {[SIGNED_IN.Cookie]: 202, [NOT_ALLOWED.Cookie]: 403}[request.headers.cookie ?? ''] ?? 401;
      response.writeHead(status, status === 202 ? {'Set-Cookie': '__Host-manual=prolonged'} : {}).end();
      return;
    }
    asked.push(`${request.url} ${request.headers['x-auth-request-redirect']}`);
    response.writeHead(302, {Location: 'https://login.example.org/', 'Set-Cookie': '__Host-csrf=1'}).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

beforeAll(async () => {
  small = await packageSmallSite();
  proxy = await openProxy();
  const signIn = (proxy.address() as AddressInfo).port;
  nginx = await startNginx({site: `${small.folder}/site`, nginx: `${small.folder}/nginx`, signIn});
});

afterAll(async () => {
  await nginx?.stop();
  proxy?.close();
  proxy?.closeAllConnections();
  small?.remove();
});

beforeEach(() => {
  asked = [];
});

/** Every address that has a file, and addresses at which other rules than that for files answer. */
const addresses = () => [
  ...filesBelow(`${small.folder}/site`).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  '/saf-08',
  '/nothing/',
  '/2026.1/assets/',
  '/.git/config',
  '/404.html',
  '/index.html.gz',
  '/oauth2/auth',
];

test('a page that is opened leads to the sign-in, and nothing else is said', async () => {
  for (const address of addresses()) {
    const {status, headers, body} = await nginx.ask(address, {headers: {'Sec-Fetch-Mode': 'navigate'}});
    expect([address, [302, 401, 404].includes(status)]).toEqual([address, true]);
    expect(body.toString()).not.toMatch(/Floating|Pinned|Start|Nothing here|editions|secret/);
    expect(body.toString()).not.toContain(WORDS);
    expect(headers.etag).toBeUndefined();
  }
});

test.each(['/', '/saf-08/', '/saf-08', '/nothing/', '/search/2026.1-43b26e63d3.bin', '/pdf/2026.1.pdf', '/manifest.webmanifest'])(
  '%s: to the sign-in, which knows the way back',
  async (address) => {
    const query = '?q=a&b=c%20d';
    const {status, headers} = await nginx.ask(address + query, {headers: {'Sec-Fetch-Mode': 'navigate'}});
    expect([status, headers.location]).toEqual([302, 'https://login.example.org/']);
    expect(headers['cache-control']).toContain('no-cache');
    expect(headers['set-cookie']).toContain('__Host-csrf=1');
    expect(asked).toEqual([`/oauth2/sign_in ${address}${query}`]);
  },
);

test.each([
  ['/search/2026.1-43b26e63d3.bin', 'cors'],
  ['/2026.1/assets/js/main.038c9dfa.js', 'no-cors'],
  ['/sw.js', 'same-origin'],
  ['/manifest.webmanifest', 'cors'],
])('%s, asked for by the page: 401, and no redirect that would pass for an answer', async (address, mode) => {
  const {status, headers} = await nginx.ask(address, {headers: {'Sec-Fetch-Mode': mode}});
  expect([status, headers.location]).toEqual([401, undefined]);
  expect(asked).toEqual([]);
});

test('a browser that has a page already is not told that it is still the same', async () => {
  const {headers} = await nginx.ask('/saf-08/', {headers: SIGNED_IN});
  const {status} = await nginx.ask('/saf-08/', {headers: {'If-None-Match': headers.etag ?? ''}});
  expect(status).toBe(302);
});

test('who is signed in gets everything, for themselves, with the security headers and the prolonged session', async () => {
  for (const address of ['/saf-08/', '/search/2026.1-43b26e63d3.bin', '/pdf/2026.1.pdf', '/sw.js']) {
    const {status, headers} = await nginx.ask(address, {headers: SIGNED_IN});
    expect([address, status]).toEqual([address, 200]);
    expect(headers['cache-control']).toContain('private');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['set-cookie']).toEqual(['__Host-manual=prolonged']);
  }
  const missing = await nginx.ask('/nothing/', {headers: SIGNED_IN});
  expect([missing.status, missing.body.toString().includes('Nothing here')]).toEqual([404, true]);
});

test('who is signed in, but may not read, gets nothing', async () => {
  for (const address of addresses()) {
    const {status, body} = await nginx.ask(address, {headers: NOT_ALLOWED});
    expect([address, [403, 404].includes(status)]).toEqual([address, true]);
    expect(body.toString()).not.toMatch(/Floating|Pinned|Start|Nothing here|editions|secret/);
  }
});

test('while the proxy for sign-in is down, nothing is served', async () => {
  const alone = await startNginx({site: `${small.folder}/site`, nginx: `${small.folder}/nginx`, signIn: 9});
  const {status, body} = await alone.ask('/saf-08/', {headers: SIGNED_IN});
  expect(status).toBe(500);
  expect(body.toString()).not.toContain(WORDS);
  await alone.stop();
});

test('whether it is well is said without sign-in, and nothing else', async () => {
  const {status, body} = await nginx.ask('/healthz');
  expect([status, body.toString()]).toEqual([200, 'ok\n']);
});
