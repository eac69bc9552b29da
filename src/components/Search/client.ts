/**
 * Talks to the search worker: one a page view, started when it is first needed. Every request ends: with its reply, with a
 * `SearchFault`, or, for a search that a later one has overtaken, with nothing.
 */
import type {Answer, EditionInfo, Filters, Manifest, Replies, Reply, Request, Snippet} from '../../search/protocol.ts';
import {SearchFault} from './fault.ts';
import {fetchManifest} from './manifest.ts';

export type Question = {edition: string; query: string; filters: Filters; limit: number; typing: boolean};

type Ask = Request['ask'];
type Waiting = {ask: Ask; settle: (reply: Reply | SearchFault) => void};

/** Milliseconds. An index travels over poor Wi-Fi; what is loaded answers within frames. */
const PATIENCE: Record<Ask, number> = {load: 45_000, search: 8_000, snippets: 15_000};

export class SearchClient {
  #manifest: Promise<Manifest> | undefined;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #loads = new Map<string, Promise<EditionInfo>>();
  /** Id of the newest search, by edition. */
  #newest = new Map<string, number>();
  #lastId = 0;

  /** Names of the editions that can be searched, from the oldest to the newest, the draft at the end. */
  async editions(): Promise<string[]> {
    return (await this.#readManifest()).editions.map(({name}) => name);
  }

  /** Fetches the index of an edition. Asked again, it is the same; after a fault, it is tried again. */
  load(edition: string): Promise<EditionInfo> {
    const known = this.#loads.get(edition);
    if (known) {
      return known;
    }
    const loading = this.#load(edition);
    this.#loads.set(edition, loading);
    loading.catch(() => this.#loads.delete(edition));
    return loading;
  }

  async #load(edition: string): Promise<EditionInfo> {
    if (!(await this.editions()).includes(edition)) {
      throw new SearchFault('unlisted');
    }
    return (await this.#ask({ask: 'load', edition})) as Replies['load'];
  }

  /** Undefined when a later search of the same edition has overtaken this one. */
  async search(question: Question): Promise<Answer | undefined> {
    await this.load(question.edition);
    const id = ++this.#lastId;
    this.#newest.set(question.edition, id);
    const answer = (await this.#ask({ask: 'search', ...question}, id)) as Replies['search'];
    return this.#newest.get(question.edition) === id ? answer : undefined;
  }

  /** What cannot be had is not in it: a result without its snippet is still a result. */
  async snippets(edition: string, query: string, codes: string[]): Promise<Record<string, Snippet>> {
    try {
      return (await this.#ask({ask: 'snippets', edition, query, codes})) as Replies['snippets'];
    } catch {
      return {};
    }
  }

  #readManifest(): Promise<Manifest> {
    if (!this.#manifest) {
      this.#manifest = fetchManifest();
      this.#manifest.catch(() => {
        this.#manifest = undefined;
      });
    }
    return this.#manifest;
  }

  async #ask(request: WithoutId<Request>, id = ++this.#lastId): Promise<Replies[Ask]> {
    const worker = await this.#started();
    const reply = await new Promise<Reply | SearchFault>((resolve) => {
      const timer = setTimeout(() => this.#stop(new SearchFault('silent')), PATIENCE[request.ask]);
      const settle = (settled: Reply | SearchFault) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(settled);
      };
      this.#waiting.set(id, {ask: request.ask, settle});
      worker.postMessage({id, ...request});
    });
    if (reply instanceof SearchFault) {
      throw reply;
    }
    if (!reply.ok) {
      throw new SearchFault(reply.failure);
    }
    return reply.value;
  }

  async #started(): Promise<Worker> {
    const {worker: address} = await this.#readManifest();
    if (!this.#worker) {
      const worker = startWorker(address);
      worker.onmessage = ({data}) => this.#receive(data);
      const fail = (event: Event) => {
        event.preventDefault?.();
        // One that was replaced has nothing more to say.
        if (this.#worker === worker) {
          this.#stop(new SearchFault('no-worker'));
        }
      };
      worker.onmessageerror = fail;
      worker.onerror = fail;
      this.#worker = worker;
    }
    return this.#worker;
  }

  #receive(data: unknown): void {
    const {id, ok} = (data ?? {}) as Partial<Reply>;
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    waiting?.settle(typeof ok === 'boolean' ? (data as Reply) : new SearchFault('other-version'));
  }

  /** A worker that broke or hangs is of no more use: whoever waits is told, and the next request starts another. */
  #stop(fault: SearchFault): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loads.clear();
    for (const {settle} of [...this.#waiting.values()]) {
      settle(fault);
    }
  }
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

function startWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch (cause) {
    throw new SearchFault('no-worker', {cause});
  }
}

let shared: SearchClient | undefined;

/** The one of this page view. */
export function searchClient(): SearchClient {
  shared ??= new SearchClient();
  return shared;
}

/** For tests: as if the page were loaded anew. */
export function forgetSearchClient(): void {
  shared = undefined;
}
