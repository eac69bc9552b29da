/**
 * Answers what pages ask for. The network comes first, so that a number that changed today is the one that is read today, and a
 * sign-in in front of the site stays one; what this device holds steps in where the network fails or keeps the reader waiting. What
 * would have another name if it had another content is taken from the device at once. Nothing that passes by is stored.
 */
import {dayAt} from '../../manual/standing.ts';
import {isNamedByContent} from '../copies.ts';
import {type Found, findOffline} from '../find-offline.ts';
import type {Store} from './store.ts';

/** Milliseconds for which the network is awaited where this device has an answer. */
const PATIENCE = 3000;
/** Milliseconds for which it is not awaited again after that. */
const SLOW_FOR = 20_000;

/** Where a reader is told that an edition is not on this device. */
const PANEL = '/offline/';

export function createAnswer(store: Store, network: (request: Request) => Promise<Response>, clock = () => Date.now()) {
  let slowUntil = Number.NEGATIVE_INFINITY;

  async function answer(request: Request): Promise<Response> {
    const address = new URL(request.url);
    if (isNamedByContent(address.pathname.slice(1))) {
      return (await store.fileAnywhere(address.pathname.slice(1))) ?? network(request);
    }
    const found = await find(address).catch(() => undefined);
    const kept = found && (await give(found, request).catch(() => undefined));
    return kept ? firstOf(request, kept, found) : network(request);
  }

  async function find(address: URL): Promise<Found | undefined> {
    const holdings = [...(await store.held())].map(([name, {hashes}]) => ({name, has: (path: string) => hashes.has(path)}));
    if (holdings.length === 0) {
      return undefined;
    }
    const {offer} = await store.notes();
    return findOffline(address, holdings, offer?.editions ?? [], dayAt(new Date(clock()), offer?.timeZone ?? 'UTC'));
  }

  /** What stands on this device for it. A page's own question for data that is not here fails, as it does without a worker. */
  async function give(found: Found, request: Request): Promise<Response | undefined> {
    if (found.kind === 'file') {
      return store.file(found.copy, found.path);
    }
    if (request.mode !== 'navigate') {
      return undefined;
    }
    if (found.kind === 'nothing') {
      const page = await store.file(found.copy, found.path);
      return page && new Response(page.body, {status: 404, headers: page.headers});
    }
    const {pathname, search, origin} = new URL(request.url);
    const to = found.kind === 'redirect' ? found.to : `${PANEL}?wanted=${encodeURIComponent(pathname + search)}`;
    return Response.redirect(origin + to, 302);
  }

  async function firstOf(request: Request, kept: Response, {kind}: Found): Promise<Response> {
    // Only the network knows of what this device does not have: there is no hurry to say that it is not there.
    const patience = kind === 'nothing' || kind === 'not-held' ? Number.POSITIVE_INFINITY : clock() < slowUntil ? 0 : PATIENCE;
    try {
      const response = await within(network(request), patience);
      if (!response) {
        slowUntil = clock() + SLOW_FOR;
        return kept;
      }
      return response.status >= 500 ? kept : response;
    } catch {
      return kept;
    }
  }

  return answer;
}

/** Undefined when it takes longer. */
function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  if (milliseconds === Number.POSITIVE_INFINITY) {
    return promise;
  }
  // What comes too late is nobody's fault any more.
  promise.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
