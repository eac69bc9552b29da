/**
 * Sends statements to a learning record store, in batches, when a person asked for it. What the store has accepted is remembered while
 * sending goes on, so that a second try sends only the rest; and since a statement's id is made from what it says, a batch whose answer
 * was lost can be sent again without anything standing there twice.
 *
 * Only the store that program.config.ts names can be reached (record-store.ts). The store, in turn, has to allow this site's origin (CORS).
 */
import type {Statement} from './statements.ts';

export type Store = {
  /** Address of its xAPI resources: `https://lrs.example.org/xapi`. */
  endpoint: string;
  key: string;
  secret: string;
};

export type SendOptions = {
  fetch: typeof globalThis.fetch;
  /** Ids that the store has; sending adds to it. */
  accepted: Set<string>;
  /** Statements in one request. */
  batch?: number;
  /** Milliseconds after which an answer is not waited for any more. */
  timeout?: number;
  onProgress?: (accepted: number) => void;
};

/** Undefined when all were accepted; otherwise why the rest was not, in a sentence. */
export type SendResult = {left: number; problem?: string};

const VERSION = '1.0.3';

export async function sendStatements(statements: readonly Statement[], store: Store, options: SendOptions): Promise<SendResult> {
  const {accepted, batch = 50, onProgress} = options;
  const left = () => statements.filter(({id}) => !accepted.has(id));
  let size = batch;
  for (;;) {
    const now = left().slice(0, size);
    if (now.length === 0) {
      return {left: 0};
    }
    const outcome = await sendBatch(now, store, options);
    if (outcome === 'too large' && size > 1) {
      size = Math.ceil(size / 2);
    } else if (outcome === 'conflict') {
      const problem = await sendEach(now, store, options);
      if (problem !== undefined) {
        return {left: left().length, problem};
      }
    } else if (outcome !== undefined) {
      return {
        left: left().length,
        problem: outcome === 'too large' ? 'The store refuses even one statement as too large.' : outcome,
      };
    }
    onProgress?.(statements.length - left().length);
  }
}

/** Undefined when the store has all of them now. A store takes a batch whole or not at all. */
async function sendBatch(batch: readonly Statement[], store: Store, options: SendOptions): Promise<string | undefined> {
  const answer = await ask(store, options, 'statements', {method: 'POST', body: JSON.stringify(batch)});
  if (typeof answer === 'string') {
    return answer;
  }
  // A store says which ids it took; where it does not, it is asked for each.
  if (answer.status === 409 || answer.status === 204) {
    return 'conflict';
  }
  if (answer.status === 413) {
    return 'too large';
  }
  if (answer.status !== 200) {
    return problemOf(answer.status);
  }
  const {data: ids} = answer;
  if (!Array.isArray(ids) || batch.some(({id}) => !ids.includes(id))) {
    return 'What answered does not speak as a learning record store does. Check the address.';
  }
  for (const {id} of batch) {
    options.accepted.add(id);
  }
  return undefined;
}

/** One by one, where the store has some of a batch already: what it has is not sent again. */
async function sendEach(batch: readonly Statement[], store: Store, options: SendOptions): Promise<string | undefined> {
  for (const statement of batch) {
    const known = await ask(store, options, `statements?statementId=${statement.id}`, {method: 'GET'});
    if (typeof known === 'string') {
      return known;
    }
    if (known.status === 200) {
      options.accepted.add(statement.id);
    } else if (known.status === 404) {
      const outcome = await sendBatch([statement], store, options);
      if (outcome !== undefined) {
        return outcome === 'conflict' ? `The store has another statement with the id ${statement.id}.` : outcome;
      }
    } else {
      return problemOf(known.status);
    }
  }
  return undefined;
}

type Answer = {status: number; data: unknown};

/** A sentence where there is no answer. */
async function ask(
  {endpoint, key, secret}: Store,
  {fetch, timeout = 20_000}: SendOptions,
  resource: string,
  init: RequestInit,
): Promise<Answer | string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/${resource}`, {
      ...init,
      headers: {
        Authorization: `Basic ${toBase64(`${key}:${secret}`)}`,
        'Content-Type': 'application/json',
        'X-Experience-API-Version': VERSION,
      },
      signal: abort.signal,
      // Nothing of the reader's goes along, and the key goes nowhere else.
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const text = await response.text();
    return {status: response.status, data: toJson(text)};
  } catch {
    return abort.signal.aborted
      ? `The store did not answer within ${timeout / 1000} seconds.`
      : 'The store cannot be reached: the address is wrong, the connection is down, or the store or this site does not allow it.';
  } finally {
    clearTimeout(timer);
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toBase64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

function problemOf(status: number): string {
  if (status === 401 || status === 403) {
    return 'The store refuses the key.';
  }
  if (status === 404) {
    return 'There is no learning record store at this address.';
  }
  if (status === 400) {
    return 'The store refuses the statements as malformed (400).';
  }
  return `The store answers ${status}. Try again later.`;
}

/** Why an address is not sent to; undefined where it may be. A key must not travel in the clear. */
export function whyNotSendTo(endpoint: string): string | undefined {
  let address: URL;
  try {
    address = new URL(endpoint);
  } catch {
    return 'The address is not complete: it begins with https://.';
  }
  const isHere = address.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol !== 'https:' && !isHere) {
    return 'The address has to begin with https://: a key must not travel in the clear.';
  }
  if (address.username !== '' || address.password !== '' || address.search !== '' || address.hash !== '') {
    return 'The address holds more than an address. Type key and secret into their own fields.';
  }
  return undefined;
}
