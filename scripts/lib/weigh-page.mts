/** What a reader's browser fetches for a first view of a page, by kind. */
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import type {Browser, Request} from 'playwright-core';
import {serve} from './serve.mts';

export const KINDS = ['HTML', 'JavaScript', 'CSS', 'Fonts', 'Other', 'Fetched ahead'] as const;

export type Kind = (typeof KINDS)[number];

export type PageWeight = {
  /** As sent by a host that compresses. */ bytes: Record<Kind, number>;
  requests: number;
  thirdParties: number;
};

/** Requests that come late, such as prefetching, still count. */
const WAIT_AFTER_IDLE_MS = 2000;

/** Views `page` of the built site in `folder` in a new, empty browser context. Nothing but that site can be reached. */
export async function weighPage(browser: Browser, folder: string, page: string): Promise<PageWeight> {
  const server = await serve(folder, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await context.route(
      (url) => url.origin !== origin,
      (route) => route.abort(),
    );
    const view = await context.newPage();
    const response = await view.goto(origin + page, {waitUntil: 'networkidle'});
    if (response?.status() !== 200) {
      throw new Error(`${page} is not a page of ${folder}: ${response?.status()}`);
    }
    await view.waitForTimeout(WAIT_AFTER_IDLE_MS);
    return await weigh(requests, origin);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

async function weigh(requests: readonly Request[], origin: string): Promise<PageWeight> {
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const own = requests.filter((request) => request.url().startsWith('http') && new URL(request.url()).origin === origin);
  const thirdParties = requests.filter((request) => request.url().startsWith('http')).length - own.length;
  const seen = new Set<string>();
  for (const request of own) {
    // What was fetched ahead and is used later is fetched once.
    if (!seen.has(request.url())) {
      seen.add(request.url());
      bytes[kindOf(request)] += await transferBytes(request.url());
    }
  }
  return {bytes, requests: own.length + thirdParties, thirdParties};
}

function kindOf(request: Request): Kind {
  if (request.headers()['sec-purpose']?.startsWith('prefetch')) {
    return 'Fetched ahead';
  }
  const kinds: Record<string, Kind> = {document: 'HTML', script: 'JavaScript', stylesheet: 'CSS', font: 'Fonts'};
  return kinds[request.resourceType()] ?? 'Other';
}

/** Fetched once more, because Chromium does not hand out what it prefetched. Text counts gzipped; what is compressed already, as it is. */
async function transferBytes(url: string): Promise<number> {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const text = /text|javascript|json|xml/.test(response.headers.get('content-type') ?? '');
  return text ? gzipSync(body).length : body.length;
}
