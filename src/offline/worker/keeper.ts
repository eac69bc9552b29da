/** Keeps the copies of this device: looks what there is, fetches a few files at a time, and removes what is not wanted. */
import {dayAt} from '../../manual/standing.ts';
import {type FileList, filesToFetch, type ListedFile, ROOT_COPY, sumBytes} from '../copies.ts';
import {describeDevice, UNKNOWN} from '../describe-device.ts';
import type {Ask, Device, Fault, FaultKind} from '../device.ts';
import type {Kept} from '../kept.ts';
import {copiesToLetGo, NO_WISHES, unwish, wish} from '../plan.ts';
import {FetchFault, fetchFile, fetchList, fetchOffer} from './fetch-file.ts';
import {inTurns} from './in-turns.ts';
import type {Store} from './store.ts';

/** Milliseconds for which the site is not asked again what there is. */
const CHECKED_FOR = 10 * 60_000;
/** Files fetched before the page is told how far it is, and how many of them at once. */
const BATCH = 48;
const AT_ONCE = 4;

/** `isOpen`: whether a page below this address is open. */
export function createKeeper(store: Store, isOpen: (address: string) => Promise<boolean>, clock = () => Date.now()) {
  /** Of what was tried last; that there is no room is noted for longer. */
  let fault: Fault | undefined;
  /** What was offered is known not to be there any more. */
  let isOfferStale = false;
  let progress: {copy: string; done: number} | undefined;
  const listsAtHand = new Map<string, FileList>();
  let last: Promise<unknown> = Promise.resolve();

  /** One thing at a time: two open pages must not fetch the same files twice. */
  function act(ask: Ask): Promise<Device> {
    const done = last.then(() => run(ask));
    last = done.catch(() => undefined);
    return done;
  }

  async function run(ask: Ask): Promise<Device> {
    const copy = 'copy' in ask ? ask.copy : ROOT_COPY;
    try {
      await perform(ask);
    } catch (error) {
      await blame(error, copy);
    }
    return describe().catch(() => ({...UNKNOWN, fault: {kind: 'refused', copy, at: clock()}}));
  }

  async function perform(ask: Ask): Promise<void> {
    switch (ask.ask) {
      case 'look':
        return;
      case 'check':
        return check(ask.now === true);
      case 'fetch':
        return fetchSome(ask.copy);
      case 'want':
        await note((kept) => ({full: undefined, wishes: wish(kept.wishes, ask.copy)}));
        return check(true);
      case 'remove':
        await note((kept) => ({full: undefined, wishes: unwish(kept.wishes, ask.copy)}));
        await store.remove(ask.copy);
        await removeRootWhenAlone();
        return;
      case 'remove-all':
        return removeAll();
    }
  }

  async function check(now: boolean): Promise<void> {
    // What was erased in the meantime must not be taken for held.
    store.forget();
    fault = undefined;
    const {checkedAt = Number.NEGATIVE_INFINITY} = await store.notes();
    if (!now && !isOfferStale && clock() - checkedAt < CHECKED_FOR && clock() >= checkedAt) {
      return;
    }
    const offer = await fetchOffer();
    isOfferStale = false;
    listsAtHand.clear();
    await note(() => ({offer, checkedAt: clock()}));
    await forgetGaps();
    await letGo();
  }

  /** A browser that runs out of room may take single files: such a copy is fetched again before it counts as whole. */
  async function forgetGaps(): Promise<void> {
    for (const [name, {hashes}] of await store.held()) {
      const files = [...hashes].map(([path, hash]): ListedFile => [path, hash, 0]);
      if (filesToFetch({format: 1, name, files}, await store.keys(name)).length > 0) {
        await store.remove(name);
      }
    }
  }

  async function letGo(): Promise<void> {
    const {offer, wishes} = await store.notes();
    const held = [...(await store.held()).keys()];
    const today = dayAt(new Date(clock()), offer?.timeZone ?? 'UTC');
    for (const name of copiesToLetGo(held, offer?.editions ?? [], today, wishes)) {
      if (!(await isOpen(`/${name}/`))) {
        await store.remove(name);
      }
    }
  }

  /** What the site offers is remembered: the reader sees what could be fetched again. */
  async function removeAll(): Promise<void> {
    const kept = await store.notes();
    await store.removeAll();
    await store.note({...kept, full: undefined, wishes: {...NO_WISHES, off: true}});
  }

  async function removeRootWhenAlone(): Promise<void> {
    const held = await store.held();
    if (held.size === 1 && held.has(ROOT_COPY)) {
      await store.remove(ROOT_COPY);
    }
  }

  async function fetchSome(copy: string): Promise<void> {
    const offered = (await store.notes()).offer?.copies.find(({name}) => name === copy);
    if (!offered) {
      throw new FetchFault('other-file');
    }
    const list = listsAtHand.get(copy) ?? (await fetchList(offered));
    listsAtHand.set(copy, list);
    const missing = filesToFetch(list, await store.keys(copy));
    progress = {copy, done: 1 - sumBytes(missing) / Math.max(1, sumBytes(list.files))};
    const batch = missing.slice(0, BATCH);
    await inTurns(batch, AT_ONCE, async (file) => store.put(copy, file, await fetchFile(file)));
    if (batch.length < missing.length) {
      progress.done += sumBytes(batch) / Math.max(1, sumBytes(list.files));
      return;
    }
    await store.use(list, offered.hash);
    progress = undefined;
    await letGo();
  }

  async function blame(error: unknown, copy: string): Promise<void> {
    const kind = toKind(error);
    fault = {kind, copy, at: clock()};
    isOfferStale ||= kind === 'other-file';
    listsAtHand.clear();
    progress = undefined;
    if (kind === 'full') {
      // What lies there half would only be in the way of what else needs room.
      await store.sweep(copy).catch(() => undefined);
      const full = {...fault};
      await note(() => ({full})).catch(() => undefined);
    }
  }

  async function note(change: (kept: Kept) => Partial<Kept>): Promise<void> {
    const kept = await store.notes();
    await store.note({...kept, ...change(kept)});
  }

  async function describe(): Promise<Device> {
    return describeDevice(await store.notes(), await store.held(), {fault, progress, now: clock()});
  }

  return {act};
}

function toKind(error: unknown): FaultKind {
  if (error instanceof FetchFault) {
    return error.kind;
  }
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
