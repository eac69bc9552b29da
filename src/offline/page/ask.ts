/** A page's side of the talk with the worker. */
import type {Ask, Device} from '../device.ts';

/** What the worker says. Never settles where it is stopped in the middle: what waits for it must not block anything. */
export function ask(worker: ServiceWorker, question: Ask): Promise<Device> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Device>) => {
      resolve(data);
      port1.close();
    };
    worker.postMessage(question, [port2]);
  });
}

/** The worker of this site, once there is one. Rejects where the browser has none, or refuses it. */
export async function startWorker(): Promise<ServiceWorker> {
  await navigator.serviceWorker.register('/sw.js', {updateViaCache: 'none'});
  const {active} = await navigator.serviceWorker.ready;
  if (!active) {
    throw new Error('No worker');
  }
  return active;
}

/** Fetches what `pick` names, some files at a time, until it names nothing. `tell` hears of each step. */
export async function fetchCopies(
  worker: ServiceWorker,
  first: Device,
  {
    pick,
    tell,
    pause,
  }: {pick: (device: Device) => string | undefined; tell: (device: Device) => void; pause: () => Promise<unknown>},
): Promise<void> {
  let device = first;
  tell(device);
  for (let copy = pick(device); copy !== undefined; copy = pick(device)) {
    await pause();
    device = await ask(worker, {ask: 'fetch', copy});
    tell(device);
  }
}
