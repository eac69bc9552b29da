/**
 * A learning record store on loopback: the statements resource of xAPI 1.0.3, as far as a sender meets it. It asks for the version and
 * a key, takes a batch whole or not at all, keeps an id once, and answers 409 where one comes again with other words.
 */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

type Stored = {id: string; [part: string]: unknown};

export type RecordStore = {
  endpoint: string;
  statements: Map<string, Stored>;
  /** Requests so far, as `POST 200`. */
  log: string[];
  /** What to do instead with the next requests, in turn. */
  faults: ('silence' | 'store and silence' | 'hang up' | 'strict' | number)[];
  /** Statements in a request that it does not take as too large. */
  most: number;
  close: () => Promise<void>;
};

export const KEY = {key: 'clinic', secret: 'sécret'};

const AUTHORIZATION = `Basic ${Buffer.from(`${KEY.key}:${KEY.secret}`).toString('base64')}`;

export async function openRecordStore(): Promise<RecordStore> {
  const waiting = new Set<ServerResponse>();
  const store: Omit<RecordStore, 'endpoint' | 'close'> = {
    statements: new Map(),
    log: [],
    faults: [],
    most: Number.POSITIVE_INFINITY,
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    const end = (status: number, data?: unknown) => {
      store.log.push(`${request.method} ${status}`);
      response.writeHead(status, {'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json', ...CORS});
      response.end(data === undefined ? '' : JSON.stringify(data));
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    const fault = store.faults.shift();
    if (typeof fault === 'number') {
      return end(fault);
    }
    if (fault === 'hang up') {
      store.log.push(`${request.method} –`);
      request.socket.destroy();
      return;
    }
    if (fault === 'silence') {
      store.log.push(`${request.method} …`);
      waiting.add(response);
      return;
    }
    const [status, data] = answer(request, body, store, fault === 'strict');
    if (fault === 'store and silence') {
      store.log.push(`${request.method} …`);
      waiting.add(response);
      return;
    }
    end(status, data);
  };

  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(store, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
  'Access-Control-Allow-Methods': 'GET, POST, PUT',
};

/** `strict`: what it has already is a conflict, also with the same words, as some stores have it. */
function answer(
  {method, url = '', headers}: IncomingMessage,
  body: string,
  {statements, most}: Pick<RecordStore, 'statements' | 'most'>,
  strict: boolean,
): [number, unknown?] {
  const address = new URL(url, 'http://store');
  if (!String(headers['x-experience-api-version']).startsWith('1.0')) {
    return [400];
  }
  if (headers.authorization !== AUTHORIZATION) {
    return [401];
  }
  if (address.pathname !== '/xapi/statements') {
    return [404];
  }
  if (method === 'GET') {
    const found = statements.get(address.searchParams.get('statementId') ?? '');
    return found ? [200, found] : [404];
  }
  let batch: Stored[];
  try {
    batch = JSON.parse(body);
  } catch {
    return [400];
  }
  if (!Array.isArray(batch) || batch.some(({id, actor, verb, object}) => !id || !actor || !verb || !object)) {
    return [400];
  }
  if (batch.length > most) {
    return [413];
  }
  if (new Set(batch.map(({id}) => id)).size < batch.length) {
    return [400];
  }
  const differs = (statement: Stored) => strict || JSON.stringify(statements.get(statement.id)) !== JSON.stringify(statement);
  if (batch.some((statement) => statements.has(statement.id) && differs(statement))) {
    return [409];
  }
  for (const statement of batch) {
    statements.set(statement.id, statement);
  }
  return [200, batch.map(({id}) => id)];
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
