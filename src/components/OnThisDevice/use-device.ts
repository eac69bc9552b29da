import {useCallback, useEffect, useRef, useState} from 'react';
import type {Ask, Device} from '../../offline/device.ts';
import {ask, fetchCopies, startWorker} from '../../offline/page/ask.ts';
import {copyAndWhatItNeeds} from '../../offline/plan.ts';

export type DeviceHere = {
  /** Undefined while it is asked. */
  device: Device | undefined;
  /** The browser has no worker for this site, or refuses it. */
  isImpossible: boolean;
  isBusy: boolean;
  get: (copy: string) => void;
  act: (question: Ask) => void;
};

type Run = (work: (worker: ServiceWorker) => Promise<void>, isQuiet?: boolean) => Promise<void>;

/** What this device holds, and how to change it. Nothing is fetched without a press: what comes by itself is not this page's matter. */
export function useDevice(): DeviceHere {
  const worker = useRef<ServiceWorker>(undefined);
  const [device, setDevice] = useState<Device>();
  const [isImpossible, setImpossible] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const run = useCallback(async (work: (worker: ServiceWorker) => Promise<void>, isQuiet = false) => {
    setBusy(!isQuiet);
    try {
      worker.current ??= await startWorker();
      await work(worker.current);
    } catch {
      setImpossible(true);
    }
    setBusy(false);
  }, []);
  const act = useCallback((question: Ask) => run(async (one) => setDevice(await ask(one, question))), [run]);
  const get = useCallback(
    (copy: string) =>
      run(async (one) => {
        // Asked by a press only: some browsers ask the reader, and none must be asked by a page that is merely opened.
        await navigator.storage?.persist?.().catch(() => false);
        await fetchCopies(one, await ask(one, {ask: 'want', copy}), {
          pick: (now) => (now.fault ? undefined : copyAndWhatItNeeds(copy, now.copies)),
          tell: setDevice,
          pause: async () => undefined,
        });
      }),
    [run],
  );

  useEffect(() => {
    void act({ask: 'check'});
  }, [act]);
  useLooking(device?.next !== undefined && !isBusy, run, setDevice);
  return {device, isImpossible, isBusy, get: (copy) => void get(copy), act: (question) => void act(question)};
}

/** Milliseconds between two looks while something is to be fetched: the foot of a page that is open does it by itself. */
const LOOK = 2000;

function useLooking(isDue: boolean, run: Run, setDevice: (device: Device) => void): void {
  useEffect(() => {
    if (!isDue) {
      return;
    }
    const timer = setInterval(() => void run(async (one) => setDevice(await ask(one, {ask: 'look'})), true), LOOK);
    return () => clearInterval(timer);
  }, [isDue, run, setDevice]);
}
