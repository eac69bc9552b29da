/** The worker's side of the contract: loads what the manifest names, once, and answers. */
import {codeToAnchor, pageOf} from '../manual/code.ts';
import {OtherVersion} from './index-file.ts';
import {type Failure, FORMAT, MANIFEST, type Manifest, type Replies, type Reply, type Request, type Snippet} from './protocol.ts';
import {openIndex, type Searcher} from './searcher.ts';
import {cutSnippet} from './snippet.ts';

type Fetch = (
  address: string,
  options?: {cache: 'no-cache'},
) => Promise<Pick<Response, 'ok' | 'status' | 'json' | 'arrayBuffer'>>;

class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

type Loaded = {searcher: Searcher; texts: string};

/** Answers requests, each with one reply. What could not be loaded is asked for again with the next request. */
export function createAnswerer(fetch: Fetch): (request: Request) => Promise<Reply> {
  const editions = new Map<string, Promise<Loaded>>();
  const pages = new Map<string, Promise<Record<string, string>>>();

  async function get(address: string, options?: {cache: 'no-cache'}) {
    const response = await fetch(address, options).catch(() => {
      throw new Failed('unreachable');
    });
    if (!response.ok) {
      throw new Failed(response.status === 404 ? 'missing' : 'unreachable');
    }
    return response;
  }

  async function load(edition: string): Promise<Loaded> {
    // Which files there are is asked anew: the site may have been published again since.
    const manifest: unknown = await (await get(MANIFEST, {cache: 'no-cache'})).json().catch(() => {
      throw new Failed('damaged');
    });
    const entry = toManifest(manifest).editions.find(({name}) => name === edition);
    if (!entry) {
      throw new Failed('missing');
    }
    const bytes = await (await get(entry.index)).arrayBuffer().catch(() => {
      throw new Failed('unreachable');
    });
    try {
      return {searcher: openIndex(new Uint8Array(bytes)), texts: entry.texts};
    } catch (error) {
      throw new Failed(error instanceof OtherVersion ? 'other-version' : 'damaged');
    }
  }

  async function textOf(code: string, texts: string): Promise<string | undefined> {
    const page = await once(pages, `${texts}${codeToAnchor(pageOf(code))}.json`, async (address) => {
      const data: unknown = await (await get(address)).json();
      return typeof data === 'object' && data !== null ? (data as Record<string, string>) : {};
    });
    const text = Object.hasOwn(page, code) ? page[code] : undefined;
    return typeof text === 'string' ? text : undefined;
  }

  async function snippets(codes: readonly string[], query: string, {searcher, texts}: Loaded): Promise<Record<string, Snippet>> {
    const stems = searcher.stemsOf(query, true);
    const found = await Promise.all(
      codes
        .filter((code) => code !== '')
        .map(async (code) => {
          // A text that cannot be had leaves a result without a snippet, not the list without the result.
          const text = await textOf(code, texts).catch(() => undefined);
          return text === undefined ? [] : [[code, cutSnippet(text, stems)] as const];
        }),
    );
    return Object.fromEntries(found.flat());
  }

  async function answer(request: Request): Promise<Replies[keyof Replies]> {
    const loaded = await once(editions, request.edition, load);
    switch (request.ask) {
      case 'load':
        return loaded.searcher.info;
      case 'search':
        return loaded.searcher.search(request);
      case 'snippets':
        return snippets(request.codes, request.query, loaded);
    }
  }

  return async (request) => {
    const {id} = request;
    try {
      return {id, ok: true, value: await answer(request)};
    } catch (error) {
      return {id, ok: false, failure: error instanceof Failed ? error.failure : 'damaged'};
    }
  };
}

/** Remembers what was had, and forgets what failed. */
function once<T>(known: Map<string, Promise<T>>, key: string, get: (key: string) => Promise<T>): Promise<T> {
  const had = known.get(key);
  if (had) {
    return had;
  }
  const asked = get(key);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

function toManifest(data: unknown): Manifest {
  const {format, editions} = (data ?? {}) as Partial<Manifest>;
  if (format !== FORMAT) {
    throw new Failed('other-version');
  }
  if (!Array.isArray(editions)) {
    throw new Failed('damaged');
  }
  return data as Manifest;
}
