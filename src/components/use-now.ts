import {useEffect, useState} from 'react';

/** The time, again every `every` milliseconds; undefined on the server and in the first render, which must be alike. */
export function useNow(every: number): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
