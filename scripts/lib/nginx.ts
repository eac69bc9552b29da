/**
 * nginx with the configuration that is deployed, on loopback, in a folder of its own. Of the files in deploy/nginx only what names a
 * place is changed: the port, the folder of the site, the temporary folder, and where sign-in answers.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {type IncomingHttpHeaders, request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findBrotliModule, findNginx} from './find-nginx.ts';
import {freePort} from './free-port.ts';

export type Nginx = {origin: string; ask: Ask; stop: () => Promise<void>};

export type Answer = {status: number; headers: IncomingHttpHeaders; body: Buffer};

/** The path goes out as it is written: nothing tidies `..` away before nginx sees it. */
export type Ask = (path: string, options?: {method?: string; headers?: Record<string, string>}) => Promise<Answer>;

/** `nginx`: folder of the packaged configuration; `signIn`: port of the proxy that says who is signed in. */
export async function startNginx({site, nginx, signIn}: {site: string; nginx: string; signIn?: number}): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manual-nginx-'));
  cpSync(nginx, folder, {recursive: true});
  const port = await freePort();
  change(folder, 'nginx.conf', [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['/srv/manual/site', site],
    ...(signIn === undefined ? [] : [['# include manual/sign-in.conf;', 'include manual/sign-in.conf;'] as const]),
  ]);
  const main = path.join(folder, 'nginx.conf');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('/tmp/nginx', path.join(folder, 'temporary')));
  if (signIn !== undefined) {
    const file = path.join(folder, 'manual/sign-in.conf');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('127.0.0.1:4180', `127.0.0.1:${signIn}`));
  }
  if (findBrotliModule() === undefined) {
    rmSync(path.join(folder, 'brotli-module.conf'));
    rmSync(path.join(folder, 'manual/brotli.conf'));
  }
  const args = ['-p', folder, '-c', main, '-e', 'stderr', '-g', 'daemon off; master_process off;'];
  const server = spawn(findNginx(), args, {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ask = askAt(port);
  await until(
    server,
    () => ask('/healthz'),
    () => said,
  );
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  return {origin: `http://127.0.0.1:${port}`, ask, stop};
}

/** Throws where a place is not named as expected: a test must not run with another configuration than it says. */
function change(folder: string, file: string, places: readonly (readonly [from: string, to: string])[]): void {
  const full = path.join(folder, file);
  let text = readFileSync(full, 'utf8');
  for (const [from, to] of places) {
    if (!text.includes(from)) {
      throw new Error(`${file} does not have "${from}" any more`);
    }
    text = text.replace(from, to);
  }
  writeFileSync(full, text);
}

async function until(server: ChildProcess, answers: () => Promise<unknown>, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) {
      throw new Error(`nginx ended:\n${said()}`);
    }
    try {
      await answers();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function askAt(port: number): Ask {
  return (address, {method = 'GET', headers = {}} = {}) =>
    new Promise((resolve, reject) => {
      const asking = request({host: '127.0.0.1', port, path: address, method, headers, agent: false}, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}),
        );
      });
      asking.on('error', reject);
      asking.end();
    });
}
