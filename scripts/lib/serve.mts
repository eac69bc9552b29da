/** Serves the built site as a plain static host would: a folder's index.html at its address, the site's own page where nothing is. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type {Header} from './security-headers.ts';

/**
 * Starts a server on the loopback interface; `port` 0 takes any free one, and every answer carries `headers`. Rejects when the port is
 * taken.
 */
export function serve(folder: string, port: number, headers: readonly Header[] = []): Promise<Server> {
  const files = sirv(folder, {etag: true, brotli: true, gzip: true});
  const page = path.join(folder, '404.html');
  // What was built in part, as for a bench, has none.
  const notFound = existsSync(page) ? readFileSync(page) : 'Not found';
  const server = createServer((request, response) => {
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
