/** Fetches what a list names, and takes nothing else for it: no page that asks to sign in, no half of a file, none of another build. */
import {
  type FileList,
  fileAddress,
  isFileList,
  isNamedByContent,
  isOffer,
  type ListedFile,
  listAddress,
  OFFER,
  type Offer,
  type OfferedCopy,
} from '../copies.ts';
import type {FaultKind} from '../device.ts';

export class FetchFault extends Error {
  constructor(readonly kind: FaultKind) {
    super(kind);
  }
}

/** Headers that belong to one journey of the bytes; all others, such as a Content-Security-Policy, hold for the file. */
const OF_THE_JOURNEY = ['content-encoding', 'content-length', 'transfer-encoding', 'clear-site-data', 'vary'];

/** Throws a `FetchFault`. */
export async function fetchFile([path, hash]: ListedFile): Promise<Response> {
  const address = fileAddress(path);
  // Something between here and the site may hold an older one for a while: then it is asked for once more, past it.
  const modes: RequestCache[] = [isNamedByContent(path) ? 'default' : 'no-cache', 'reload'];
  for (const cache of modes) {
    const {bytes, headers} = await fetchBytes(address, cache);
    if ((await hashOf(bytes)) === hash) {
      for (const name of OF_THE_JOURNEY) {
        headers.delete(name);
      }
      return new Response(bytes, {headers});
    }
  }
  throw new FetchFault('other-file');
}

/** Throws a `FetchFault`. */
export async function fetchOffer(): Promise<Offer> {
  const {bytes} = await fetchBytes(OFFER, 'no-cache');
  const data = toData(bytes);
  if (!isOffer(data)) {
    throw new FetchFault('other-file');
  }
  return data;
}

/** Throws a `FetchFault`: also when it is no longer the list that was offered, since the site has been updated. */
export async function fetchList({name, hash}: OfferedCopy): Promise<FileList> {
  const {bytes} = await fetchBytes(listAddress(name), 'no-cache');
  const data = toData(bytes);
  if ((await hashOf(bytes)) !== hash || !isFileList(data, name)) {
    throw new FetchFault('other-file');
  }
  return data;
}

async function fetchBytes(address: string, cache: RequestCache): Promise<{bytes: ArrayBuffer; headers: Headers}> {
  try {
    const response = await fetch(address, {cache, redirect: 'manual', credentials: 'same-origin'});
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
      throw new FetchFault('sign-in');
    }
    if (!response.ok) {
      throw new FetchFault(response.status >= 500 ? 'unreachable' : 'other-file');
    }
    return {bytes: await response.arrayBuffer(), headers: new Headers(response.headers)};
  } catch (error) {
    throw error instanceof FetchFault ? error : new FetchFault('unreachable');
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toData(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
