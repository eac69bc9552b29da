/**
 * The copies on this device, in the browser's cache storage: a cache for each copy. In it, files by path and hash, the list of the
 * files that count now, and the list before. A list is written when all its files are there, so that a copy is always of one piece;
 * the files of the list before stay, so that a page that is open finds what it may still ask for.
 */
import {type FileList, fileKey, isCopyName, isFileList, type ListedFile, sumBytes} from '../copies.ts';
import {type Kept, NOTHING_KEPT, readKept} from '../kept.ts';

const PREFIX = 'iop-manual-';
const NOTES = `${PREFIX}notes`;
const NOTE = '/offline/notes';

type Snapshot = {/** Of its list, as it was offered. */ hash: string; bytes: number; hashes: ReadonlyMap<string, string>};
type Lists = {now?: Snapshot; before?: Snapshot};

export type Store = ReturnType<typeof createStore>;

export function createStore(caches: CacheStorage) {
  let reading: Promise<Map<string, Lists>> | undefined;
  const cacheOf = (copy: string) => caches.open(PREFIX + copy);

  /** Copies that are whole, by name. Read once, and again after a change. */
  async function lists(): Promise<Map<string, Lists>> {
    reading ??= readLists(caches);
    return reading;
  }

  async function held(): Promise<Map<string, Snapshot>> {
    return new Map([...(await lists())].flatMap(([name, {now}]) => (now ? [[name, now] as const] : [])));
  }

  /** A file of a copy, as it counts now; else as it counted before. */
  async function file(copy: string, path: string): Promise<Response | undefined> {
    const {now, before} = (await lists()).get(copy) ?? {};
    const hash = now?.hashes.get(path) ?? before?.hashes.get(path);
    // Asked of the storage as a whole: `open` would make a cache that the reader has erased in the meantime.
    return hash === undefined ? undefined : caches.match(fileKey(path, hash), {cacheName: PREFIX + copy});
  }

  /** A file of any copy, also one that only the list before names. */
  async function fileAnywhere(path: string): Promise<Response | undefined> {
    for (const copy of (await lists()).keys()) {
      const response = await file(copy, path);
      if (response) {
        return response;
      }
    }
    return undefined;
  }

  /** Keys of the files that are stored, of whatever list. */
  async function keys(copy: string): Promise<Set<string>> {
    const requests = (await caches.has(PREFIX + copy)) ? await (await cacheOf(copy)).keys() : [];
    return new Set(requests.map(({url}) => toKey(url)));
  }

  async function put(copy: string, [path, hash]: ListedFile, response: Response): Promise<void> {
    await (await cacheOf(copy)).put(fileKey(path, hash), response);
  }

  /** From here on, this list, which was offered by `hash`, counts. All its files must be stored. */
  async function use(list: FileList, hash: string): Promise<void> {
    const cache = await cacheOf(list.name);
    const current = await cache.match(listKey(list.name, 'now'));
    const before = current && (await current.json());
    if (before) {
      await cache.put(listKey(list.name, 'before'), toJson(before));
    }
    await cache.put(listKey(list.name, 'now'), toJson({...list, hash}));
    reading = undefined;
    await sweep(list.name);
  }

  /** Removes what no list of the copy names: files of lists of long ago, and of fetching that was given up. */
  async function sweep(copy: string): Promise<void> {
    const {now, before} = (await lists()).get(copy) ?? {};
    if (!now) {
      await remove(copy);
      return;
    }
    const named = new Set([now, before].flatMap((list) => [...(list?.hashes ?? [])].map(([path, hash]) => fileKey(path, hash))));
    const cache = await cacheOf(copy);
    for (const key of await keys(copy)) {
      if (!named.has(key) && !key.startsWith('/offline/list')) {
        await cache.delete(key);
      }
    }
  }

  async function remove(copy: string): Promise<void> {
    await caches.delete(PREFIX + copy);
    reading = undefined;
  }

  async function removeAll(): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    reading = undefined;
  }

  async function notes(): Promise<Kept> {
    const response = await caches.match(NOTE, {cacheName: NOTES});
    return response ? readKept(await response.json().catch(() => undefined)) : NOTHING_KEPT;
  }

  async function note(kept: Kept): Promise<void> {
    await (await caches.open(NOTES)).put(NOTE, toJson(kept));
  }

  /** The browser, or the reader, may have erased what was read before. */
  function forget(): void {
    reading = undefined;
  }

  return {held, file, fileAnywhere, keys, put, use, sweep, remove, removeAll, notes, note, forget};
}

async function readLists(caches: CacheStorage): Promise<Map<string, Lists>> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  const read = async (copy: string, when: 'now' | 'before') => {
    const response = await caches.match(listKey(copy, when), {cacheName: PREFIX + copy});
    const data: unknown = await response?.json().catch(() => undefined);
    return isFileList(data, copy) ? toSnapshot(data) : undefined;
  };
  const found = names
    .filter(isCopyName)
    .sort()
    .map(async (name) => [name, {now: await read(name, 'now'), before: await read(name, 'before')}] as const);
  return new Map(await Promise.all(found));
}

function toSnapshot({files, hash = ''}: FileList & {hash?: string}): Snapshot {
  return {hash, bytes: sumBytes(files), hashes: new Map(files.map(([path, hash]) => [path, hash]))};
}

function listKey(copy: string, when: 'now' | 'before'): string {
  return `/offline/list?${copy}.${when}`;
}

function toKey(url: string): string {
  const {pathname, search} = new URL(url);
  return decodeURI(pathname) + search;
}

function toJson(data: unknown): Response {
  return new Response(JSON.stringify(data), {headers: {'content-type': 'application/json'}});
}
