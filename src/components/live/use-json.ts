import {useEffect, useState} from 'react';
import {fetchJson, isFormat1} from './fetch-json.ts';

/** Undefined while it is awaited, null where there is none. */
export type Awaited<T> = T | null | undefined;

/** JSON of this site, in a form that this code knows: null where `isShape`, the same function each time, says no. No address: null. */
export function useJson<T extends {format: 1}>(
  address: string | undefined,
  isShape: (data: unknown) => boolean = isFormat1,
): Awaited<T> {
  const [answer, setAnswer] = useState<{address: string; data: T | null}>();
  useEffect(() => {
    let left = false;
    if (address !== undefined) {
      void fetchJson(address).then((data) => {
        if (!left) {
          setAnswer({address, data: isShape(data) ? (data as T) : null});
        }
      });
    }
    return () => {
      left = true;
    };
  }, [address, isShape]);
  return address === undefined ? null : answer?.address === address ? answer.data : undefined;
}
