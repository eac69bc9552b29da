import {memoryCaches} from '../../../tests/helpers/memory-caches.ts';
import type {ListedFile} from '../copies.ts';
import {NOTHING_KEPT} from '../kept.ts';
import {createAnswer} from './answer.ts';
import {createStore} from './store.ts';

const OFFER = {
  format: 1,
  timeZone: 'UTC',
  editions: [
    {name: '2026.1', title: 'One', effective: '2026-12-01'},
    {name: '2026.2', title: 'Two', effective: '2026-12-14'},
  ],
  copies: [],
} as const;
const HASH = '0'.repeat(32);

type Network = (address: string) => Promise<Response>;
const DEAD: Network = () => Promise.reject(new TypeError('Failed to fetch'));
const NEVER: Network = () => new Promise(() => undefined);
const says =
  (text: string, status = 200): Network =>
  async () =>
    new Response(text, {status});

/** A device that holds 2026.2 and the root, on a day on which 2026.2 is in force. */
async function makeDevice(network: Network) {
  const store = createStore(memoryCaches());
  const files = {
    '2026.2': ['2026.2/index.html', '2026.2/saf-08/index.html', '2026.2/assets/js/main.00000000.js'],
    root: ['404.html', 'editions.json', 'offline/index.html'],
  };
  for (const [name, paths] of Object.entries(files)) {
    const listed = paths.map((path): ListedFile => [path, HASH, 1]);
    for (const file of listed) {
      await store.put(name, file, new Response(`kept ${file[0]}`, {headers: {'content-security-policy': "default-src 'self'"}}));
    }
    await store.use({format: 1, name, files: listed}, HASH);
  }
  await store.note({...NOTHING_KEPT, offer: OFFER});
  const asked: string[] = [];
  const clock = {now: Date.parse('2026-12-20T12:00:00Z')};
  const answer = createAnswer(
    store,
    ({url}) => {
      asked.push(new URL(url).pathname);
      return network(url);
    },
    () => clock.now,
  );
  const ask = (path: string, mode = 'navigate') => answer({url: `https://manual.invalid${path}`, mode} as Request);
  const textOf = async (path: string, mode?: string) => {
    const response = await ask(path, mode);
    return `${response.status} ${response.headers.get('location')?.replace('https://manual.invalid', '') ?? (await response.text())}`;
  };
  return {ask, textOf, asked, clock};
}

test.each([
  ['/2026.2/saf-08/', '200 kept 2026.2/saf-08/index.html'],
  ['/saf-08/?from=mail', '302 /2026.2/saf-08/?from=mail'],
  ['/', '302 /2026.2/'],
  ['/nothing/', '404 kept 404.html'],
  ['/2026.1/saf-08/?a=1', '302 /offline/?wanted=%2F2026.1%2Fsaf-08%2F%3Fa%3D1'],
])('without a network, a reader at %s gets %s', async (path, expected) => {
  expect(await (await makeDevice(DEAD)).textOf(path)).toBe(expected);
});

test('without a network, a page gets the data that is here, and no page of words for data that is not', async () => {
  const {textOf, ask} = await makeDevice(DEAD);
  expect(await textOf('/editions.json', 'cors')).toBe('200 kept editions.json');
  await expect(ask('/2026.1/saf-08/page.json', 'cors')).rejects.toThrow('Failed to fetch');
  await expect(ask('/history/xxx-99.json', 'cors')).rejects.toThrow('Failed to fetch');
});

test('the network comes first: what it says now counts, and so does a sign-in', async () => {
  expect(await (await makeDevice(says('new'))).textOf('/2026.2/saf-08/')).toBe('200 new');
  expect(await (await makeDevice(says('Sign in', 401))).textOf('/2026.2/saf-08/')).toBe('401 Sign in');
  expect(await (await makeDevice(says('Gone', 404))).textOf('/2026.2/saf-08/')).toBe('404 Gone');
});

test('a server that fails is answered for', async () => {
  expect(await (await makeDevice(says('Bad gateway', 502))).textOf('/2026.2/saf-08/')).toBe('200 kept 2026.2/saf-08/index.html');
});

test('what is named by its content is not asked for again', async () => {
  const {textOf, asked} = await makeDevice(says('new'));
  expect(await textOf('/2026.2/assets/js/main.00000000.js', 'no-cors')).toBe('200 kept 2026.2/assets/js/main.00000000.js');
  expect(await textOf('/2026.2/assets/js/other.00000000.js', 'no-cors')).toBe('200 new');
  expect(asked).toEqual(['/2026.2/assets/js/other.00000000.js']);
});

test('a network that does not answer keeps a reader waiting once, not at each step', async () => {
  jest.useFakeTimers();
  const {textOf, clock} = await makeDevice(NEVER);
  const first = textOf('/2026.2/saf-08/');
  await jest.advanceTimersByTimeAsync(2900);
  let isThere = false;
  void first.then(() => {
    isThere = true;
  });
  await jest.advanceTimersByTimeAsync(50);
  expect(isThere).toBe(false);
  await jest.advanceTimersByTimeAsync(100);
  expect(await first).toBe('200 kept 2026.2/saf-08/index.html');
  const second = textOf('/editions.json', 'cors');
  await jest.advanceTimersByTimeAsync(1);
  expect(await second).toBe('200 kept editions.json');
  clock.now += 60_000;
  const later = textOf('/editions.json', 'cors');
  await jest.advanceTimersByTimeAsync(3000);
  expect(await later).toBe('200 kept editions.json');
  jest.useRealTimers();
});

test('the headers that a server gave a page, such as its security policy, stay with it', async () => {
  const {ask} = await makeDevice(DEAD);
  for (const path of ['/2026.2/saf-08/', '/nothing/']) {
    expect((await ask(path)).headers.get('content-security-policy')).toBe("default-src 'self'");
  }
});
