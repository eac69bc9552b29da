/**
 * What a page asks of the site while it is read: which editions there are by now, and what became of its sections. Everything else
 * a page has in itself.
 */
const asked = new Map<string, Promise<unknown>>();

/** The JSON at an address of this site; undefined where there is none, or none can be had. Asked once for each page view. */
export function fetchJson(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) {
    return known;
  }
  const answer = ask(address);
  asked.set(address, answer);
  return answer;
}

async function ask(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, {headers: {accept: 'application/json'}});
    return response.ok ? await response.json() : undefined;
  } catch {
    // No network, or a page of words where data was expected, such as a proxy's own.
    asked.delete(address);
    return undefined;
  }
}

/** Data that says of itself that it has the form that this code knows: `{"format": 1}`. */
export function isFormat1(data: unknown): data is {format: 1} {
  return typeof data === 'object' && data !== null && (data as {format?: unknown}).format === 1;
}
