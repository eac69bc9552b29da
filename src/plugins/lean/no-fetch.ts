/** Stands in for node-fetch and sync-fetch: the manual asks nothing of any other site. */
export const Headers = globalThis.Headers;

export default function noFetch(): never {
  throw new Error('The manual does not fetch from other sites.');
}
