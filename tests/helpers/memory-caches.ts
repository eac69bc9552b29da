/** A browser's cache storage, in memory, as far as the worker uses it. `room` is how many files fit in. */
export function memoryCaches(room = Number.POSITIVE_INFINITY): CacheStorage & {files: () => string[]} {
  const caches = new Map<string, Map<string, Response>>();
  const toUrl = (key: RequestInfo | URL) => new URL(key instanceof Request ? key.url : key, 'https://manual.invalid').href;
  const files = () => [...caches].flatMap(([name, cache]) => [...cache.keys()].map((url) => `${name} ${url}`));
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    return {
      match: async (key: string) => cache.get(toUrl(key))?.clone(),
      keys: async () => [...cache.keys()].map((url) => new Request(url)),
      delete: async (key: string) => cache.delete(toUrl(key)),
      put: async (key: string, response: Response) => {
        if (files().length >= room) {
          throw new DOMException('Quota exceeded.', 'QuotaExceededError');
        }
        cache.set(toUrl(key), new Response(await response.arrayBuffer(), response));
      },
    };
  };
  const storage = {
    files,
    open: async (name: string) => open(name),
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (key: string, {cacheName = ''} = {}) => (caches.has(cacheName) ? open(cacheName).match(key) : undefined),
  };
  return storage as unknown as CacheStorage & {files: () => string[]};
}
