/**
 * `/sw.js`, the service worker of the whole address. One of its own, since the manual is several sites (src/site.ts) that are put
 * together: Docusaurus' plugin sees one of them, and Workbox' precaching is one list that is fixed when the worker is installed and
 * fetched before it counts, 6 kB. Here, each edition is a copy that comes, changes and goes on its own while the worker stays the same.
 */
import {isAsk} from '../device.ts';
import {createAnswer} from './answer.ts';
import {createKeeper} from './keeper.ts';
import type {WorkerScope} from './scope.ts';
import {createStore} from './store.ts';

const scope = globalThis as unknown as WorkerScope;
const store = createStore(scope.caches);
const answer = createAnswer(store, (request) => fetch(request));
const keeper = createKeeper(store, isOpen);

scope.addEventListener('install', (event) => {
  // A new worker may take over at once, also below pages that are open: it changes none of the copies, and answers from them as the
  // one before did. A page is never reloaded; what is new in a copy is seen by the next page that is opened.
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  // A part of a file is asked for by nothing of this site; the worker's own files are the network's.
  const isOurs = origin === scope.location.origin && request.method === 'GET' && !request.headers.has('range');
  if (isOurs && pathname !== '/sw.js' && !/^\/offline\/[^/]+\.json$/.test(pathname)) {
    event.respondWith(answer(request));
  }
});

scope.addEventListener('message', (event) => {
  const {
    data,
    ports: [port],
  } = event;
  if (port && isAsk(data)) {
    event.waitUntil(keeper.act(data).then((device) => port.postMessage(device)));
  }
});

async function isOpen(address: string): Promise<boolean> {
  return (await scope.clients.matchAll()).some(({url}) => new URL(url).pathname.startsWith(address));
}
