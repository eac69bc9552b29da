/** What is used of a service worker's world. TypeScript's own description of it cannot stand beside that of a page. */

type Lasting = Event & {waitUntil: (work: Promise<unknown>) => void};

export type FetchEvent = Lasting & {request: Request; respondWith: (answer: Promise<Response>) => void};
export type AskEvent = Lasting & {data: unknown; ports: readonly MessagePort[]};

export type WorkerScope = {
  location: Location;
  caches: CacheStorage;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>; matchAll: () => Promise<readonly {url: string}[]>};
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: AskEvent) => void): void;
  };
};
