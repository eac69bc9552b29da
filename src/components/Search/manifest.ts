/** The list of what can be searched, and with what: asked once a page view, and never trusted to have the form that is expected. */
import {isObject} from '../../manual/is-object.ts';
import {FORMAT, MANIFEST, type Manifest} from '../../search/protocol.ts';
import {SearchFault} from './fault.ts';

/** Throws a `SearchFault`. */
export async function fetchManifest(): Promise<Manifest> {
  const response = await fetch(MANIFEST, {cache: 'no-cache', headers: {accept: 'application/json'}}).catch((cause: unknown) => {
    throw new SearchFault('unreachable', {cause});
  });
  if (!response.ok) {
    throw new SearchFault(response.status === 404 || response.status === 410 ? 'missing' : 'unreachable');
  }
  // A page of words where data was expected is a proxy's own, or a server's that answers everything.
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new SearchFault('damaged', {cause});
  });
  return toManifest(data);
}

/** Throws where `data` is no manifest that this page understands. */
export function toManifest(data: unknown): Manifest {
  if (!isObject(data)) {
    throw new SearchFault('damaged');
  }
  if (data.format !== FORMAT) {
    throw new SearchFault(typeof data.format === 'number' ? 'other-version' : 'damaged');
  }
  if (!isOwnAddress(data.worker) || !Array.isArray(data.editions) || !data.editions.every(isEdition)) {
    throw new SearchFault('damaged');
  }
  return data as Manifest;
}

function isEdition(value: unknown): boolean {
  return isObject(value) && typeof value.name === 'string' && isOwnAddress(value.index);
}

/** An address of this site: no script of another is ever started. */
function isOwnAddress(value: unknown): boolean {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value);
}
