/** Milliseconds that the page may be busy before it looks after its reader again. */
const BUSY = 12;

/** Runs a generator to its end, with pauses in which the page answers. Undefined when `isGone` says that nobody waits for it any more. */
export async function runSliced<T>(run: Generator<void, T>, isGone: () => boolean): Promise<T | undefined> {
  let start = performance.now();
  while (!isGone()) {
    const {done, value} = run.next();
    if (done) {
      return value;
    }
    if (performance.now() - start > BUSY) {
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
  }
  return undefined;
}
