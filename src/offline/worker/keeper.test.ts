import {createHash} from 'node:crypto';
import {memoryCaches} from '../../../tests/helpers/memory-caches.ts';
import type {Ask, Device} from '../device.ts';
import {createKeeper} from './keeper.ts';
import {createStore} from './store.ts';

const HOUR = 3_600_000;
const IN_FORCE = Date.parse('2026-12-20T12:00:00Z');

type Answer = {status?: number; text?: string; type?: string};

/** A site of two editions, a draft and a root. Its files may be changed; each change makes new lists, as a build does. */
function makeSite() {
  const files = new Map<string, string>();
  const strange = new Map<string, Answer>();
  const asked: string[] = [];
  for (const copy of ['2026.1', '2026.2', 'next']) {
    files.set(`${copy}/index.html`, `Start of ${copy}`);
    files.set(`${copy}/assets/js/main.${copy}.js`, `Script of ${copy}`);
  }
  files.set('404.html', 'Nothing here');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
  const listOf = (copy: string) => {
    const own = [...files].filter(([path]) => (copy === 'root' ? path === '404.html' : path.startsWith(`${copy}/`)));
    return JSON.stringify({format: 1, name: copy, files: own.map(([path, text]) => [path, hash(text), text.length])});
  };
  const offer = () => ({
    format: 1,
    timeZone: 'UTC',
    editions: [
      {name: '2026.1', title: 'One', effective: '2026-12-01'},
      {name: '2026.2', title: 'Two', effective: '2026-12-14'},
    ],
    copies: ['2026.1', '2026.2', 'next', 'root'].map((name) => ({name, hash: hash(listOf(name)), bytes: 10})),
  });
  const answer = (address: string): Answer => {
    const path = address.slice(1).replace(/(^|\/)$/, '$1index.html');
    const list = /^offline\/(.+)\.json$/.exec(path)?.[1];
    const text = list === 'copies' ? JSON.stringify(offer()) : list ? listOf(list) : files.get(path);
    return strange.get(address) ?? (text === undefined ? {status: 404, text: 'No'} : {text});
  };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address));
    const {status = 200, text, type} = answer(String(address));
    if (text === undefined) {
      throw new TypeError('Failed to fetch');
    }
    return Object.defineProperty(new Response(text, {status}), 'type', {value: type ?? 'basic'});
  });
  return {files, strange, asked};
}

function makeDevice({room, at = IN_FORCE, open = []}: {room?: number; at?: number; open?: string[]} = {}) {
  const site = makeSite();
  const caches = memoryCaches(room);
  const clock = {now: at};
  const start = () =>
    createKeeper(
      createStore(caches),
      async (address) => open.includes(address),
      () => clock.now,
    );
  let keeper = start();
  const act = (ask: Ask) => keeper.act(ask);
  /** As a page does it: until nothing is left to fetch. */
  const keepUp = async () => {
    let device = await act({ask: 'check'});
    while (device.next !== undefined) {
      device = await act({ask: 'fetch', copy: device.next});
    }
    return device;
  };
  return {
    site,
    caches,
    clock,
    act,
    keepUp,
    store: createStore(caches),
    restart: () => {
      keeper = start();
    },
  };
}

const states = ({copies}: Device) => copies.map(({name, state}) => `${name} ${state}`).join(', ');
const fetched = (asked: string[]) => asked.filter((address) => !address.startsWith('/offline/'));

test('one visit brings the edition in force, then what belongs to no edition', async () => {
  const {site, keepUp} = makeDevice();
  expect(states(await keepUp())).toBe('2026.1 absent, 2026.2 held, next absent, root held');
  expect(fetched(site.asked)).toEqual(['/2026.2/', '/2026.2/assets/js/main.2026.2.js', '/404.html']);
});

test('later, only what changed is fetched, and the page that was open still finds what it was made of', async () => {
  const {site, keepUp, clock, store} = makeDevice();
  await keepUp();
  site.files.delete('2026.2/assets/js/main.2026.2.js');
  site.files.set('2026.2/assets/js/main.new.js', 'Newer');
  site.asked.length = 0;
  clock.now += HOUR;
  expect(states(await keepUp())).toContain('2026.2 held');
  expect(fetched(site.asked)).toEqual(['/2026.2/assets/js/main.new.js']);
  const old = await store.fileAnywhere('2026.2/assets/js/main.2026.2.js');
  expect(await old?.text()).toBe('Script of 2026.2');
});

test('what was changed twice is gone', async () => {
  const {site, keepUp, clock, caches} = makeDevice();
  for (const text of ['First', 'Second', 'Third']) {
    site.files.set('2026.2/index.html', text);
    clock.now += HOUR;
    await keepUp();
  }
  expect(caches.files().filter((file) => file.includes('2026.2/index.html'))).toHaveLength(2);
});

test('until all of an update is there, the device answers as before', async () => {
  const {site, keepUp, clock, store, act} = makeDevice();
  await keepUp();
  site.files.set('2026.2/index.html', 'New start');
  site.files.set('2026.2/assets/js/main.new.js', 'Newer');
  site.strange.set('/2026.2/assets/js/main.new.js', {status: 503, text: 'Busy'});
  clock.now += HOUR;
  const device = await keepUp();
  expect(device.fault?.kind).toBe('unreachable');
  expect(states(device)).toContain('2026.2 outdated');
  expect(await (await store.file('2026.2', '2026.2/index.html'))?.text()).toBe('Start of 2026.2');
  site.strange.clear();
  site.asked.length = 0;
  await keepUp();
  expect(fetched(site.asked)).toEqual(['/2026.2/assets/js/main.new.js']);
  expect(states(await act({ask: 'look'}))).toContain('2026.2 held');
});

test('a worker that was stopped goes on where it was', async () => {
  const {site, keepUp, act, restart} = makeDevice();
  site.strange.set('/2026.2/assets/js/main.2026.2.js', {});
  expect((await keepUp()).fault?.kind).toBe('unreachable');
  restart();
  site.strange.clear();
  site.asked.length = 0;
  await keepUp();
  expect(fetched(site.asked)).toEqual(['/2026.2/assets/js/main.2026.2.js', '/404.html']);
  expect(states(await act({ask: 'look'}))).toContain('2026.2 held');
});

test.each<[string, Answer, string]>([
  ['a redirect to a sign-in', {text: '', type: 'opaqueredirect'}, 'sign-in'],
  ['an answer that wants a sign-in', {status: 401, text: 'Sign in'}, 'sign-in'],
  ['a sign-in page in the place of the file', {text: '<h1>Sign in</h1>'}, 'other-file'],
  ['half of a file', {text: 'Script of 2'}, 'other-file'],
  ['a file that is gone', {status: 404, text: 'No'}, 'other-file'],
  ['no network', {}, 'unreachable'],
])('%s is never kept', async (_, strange, kind) => {
  const {site, keepUp, caches} = makeDevice();
  site.strange.set('/2026.2/assets/js/main.2026.2.js', strange);
  const device = await keepUp();
  expect(device.fault).toMatchObject({kind, copy: '2026.2'});
  expect(states(device)).toContain('2026.2 absent');
  expect(caches.files().some((file) => file.includes('main.2026.2.js'))).toBe(false);
});

test.each<[string, Answer]>([
  ['the offer', {text: '<h1>Sign in</h1>'}],
  ['the offer', {text: '{"format": 1}'}],
])('a page of words in the place of %s changes nothing', async (_, strange) => {
  const {site, keepUp, clock} = makeDevice();
  await keepUp();
  site.strange.set('/offline/copies.json', strange);
  clock.now += HOUR;
  const device = await keepUp();
  expect(device.fault?.kind).toBe('other-file');
  expect(states(device)).toContain('2026.2 held');
});

test('a site that was updated while it was fetched from is asked anew', async () => {
  const {site, keepUp, act} = makeDevice();
  await act({ask: 'check'});
  site.files.set('2026.2/index.html', 'Newer');
  expect((await act({ask: 'fetch', copy: '2026.2'})).fault?.kind).toBe('other-file');
  expect(states(await keepUp())).toContain('2026.2 held');
});

test('no room: it is said, half a copy is not left behind, and a day passes before it is tried again', async () => {
  const {site, keepUp, caches, clock, restart} = makeDevice({room: 2});
  expect((await keepUp()).fault).toMatchObject({kind: 'full', copy: '2026.2'});
  expect(caches.files().filter((file) => file.includes('2026.2/'))).toEqual([]);
  restart();
  site.asked.length = 0;
  clock.now += HOUR;
  expect((await keepUp()).fault?.kind).toBe('full');
  expect(fetched(site.asked)).toEqual([]);
  clock.now += 24 * HOUR;
  await keepUp();
  expect(fetched(site.asked)).not.toEqual([]);
});

test('a browser that stores nothing', async () => {
  const {act, caches} = makeDevice();
  const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  Object.assign(caches, {open: refuse, match: refuse, keys: refuse, has: refuse});
  expect((await act({ask: 'check'})).fault?.kind).toBe('refused');
});

test('the next edition comes two weeks ahead, and the old one goes once nobody reads it', async () => {
  const open = ['/2026.1/'];
  const {keepUp, clock} = makeDevice({at: Date.parse('2026-11-29T12:00:00Z'), open});
  expect(states(await keepUp())).toBe('2026.1 held, 2026.2 absent, next absent, root held');
  clock.now += 24 * HOUR;
  expect(states(await keepUp())).toBe('2026.1 held, 2026.2 held, next absent, root held');
  clock.now = IN_FORCE;
  expect(states(await keepUp())).toContain('2026.1 held');
  open.pop();
  clock.now += HOUR;
  expect(states(await keepUp())).toContain('2026.1 absent');
});

test('what is wanted comes, what is removed goes, and everything at once', async () => {
  const {site, keepUp, act, caches, clock} = makeDevice();
  await keepUp();
  expect((await act({ask: 'want', copy: '2026.1'})).next).toBe('2026.1');
  expect(states(await keepUp())).toBe('2026.1 held, 2026.2 held, next absent, root held');
  expect(states(await act({ask: 'remove', copy: '2026.1'}))).toBe('2026.1 absent, 2026.2 held, next absent, root held');
  expect(states(await act({ask: 'remove', copy: '2026.2'}))).toBe('2026.1 absent, 2026.2 absent, next absent, root absent');
  await act({ask: 'want', copy: '2026.2'});
  await keepUp();
  await act({ask: 'remove-all'});
  site.asked.length = 0;
  clock.now += HOUR;
  expect((await keepUp()).next).toBeUndefined();
  expect(fetched(site.asked)).toEqual([]);
  expect(caches.files().map((file) => new URL(file.split(' ')[1] ?? '').pathname)).toEqual(['/offline/notes']);
});

test('a copy from which the browser took a file counts no longer as whole', async () => {
  const {keepUp, caches, clock, act} = makeDevice();
  await keepUp();
  const [key = ''] = (await (await caches.open('iop-manual-2026.2')).keys())
    .map(({url}) => url)
    .filter((url) => url.includes('/2026.2/?') || url.includes('index.html'));
  await (await caches.open('iop-manual-2026.2')).delete(key);
  clock.now += HOUR;
  expect(states(await act({ask: 'check'}))).toContain('2026.2 absent');
});

test('two pages that are open do not fetch the same twice', async () => {
  const {site, keepUp} = makeDevice();
  await Promise.all([keepUp(), keepUp()]);
  expect(fetched(site.asked)).toHaveLength(3);
});
