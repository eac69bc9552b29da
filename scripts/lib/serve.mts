/** Serves the built site as a plain static host would: a folder's index.html at its address, the site's own page where nothing is. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type {Header} from './security-headers.ts';

/** Answers a request in the place of the site, as a proxy or a failing host would; false where it leaves it to the site. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

/** `headers` are those of every answer of the site. */
export type ServeOptions = {headers?: readonly Header[]; intercept?: Intercept};

/** Starts a server on the loopback interface; `port` 0 takes any free one. Rejects when the port is taken. */
export function serve(folder: string, port: number, {headers = [], intercept = () => false}: ServeOptions = {}): Promise<Server> {
  const files = sirv(folder, {etag: true, brotli: true, gzip: true});
  const page = path.join(folder, '404.html');
  // What was built in part, as for a bench, has none.
  const notFound = existsSync(page) ? readFileSync(page) : 'Not found';
  const server = createServer((request, response) => {
    if (intercept(request, response)) {
      return;
    }
    for (const {name, value} of headers) {
      response.setHeader(name, value);
    }
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(notFound);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
