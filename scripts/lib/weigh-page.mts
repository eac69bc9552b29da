/** What a reader's browser fetches for a first view of a page, by kind. */
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import type {Browser, Request} from 'playwright-core';
import {SAVES_DATA} from './saves-data.ts';
import {serve} from './serve.mts';

export const KINDS = ['HTML', 'JavaScript', 'CSS', 'Fonts', 'Other', 'Fetched ahead'] as const;

export type Kind = (typeof KINDS)[number];

export type PageWeight = {
  /** As a host that compresses sends them. */
  bytes: Record<Kind, number>;
  requests: number;
  thirdParties: number;
};

/** Requests that come late, such as prefetching, still count. */
const WAIT_AFTER_IDLE_MS = 2000;

/** Views `page` of the built site in `folder` in a new browser context, whose cache is empty. */
export async function weighPage(browser: Browser, folder: string, page: string, {savesData = false} = {}): Promise<PageWeight> {
  const server = await serve(folder, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    if (savesData) {
      await context.addInitScript(SAVES_DATA);
    }
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
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
  const sent = requests.filter((request) => request.url().startsWith('http'));
  const own = sent.filter((request) => new URL(request.url()).origin === origin);
  // What is fetched ahead and then used comes over the network once.
  const once = new Map([...own].reverse().map((request) => [request.url(), request]));
  for (const [url, request] of once) {
    bytes[kindOf(request)] += await transferBytes(url);
  }
  return {bytes, requests: sent.length, thirdParties: sent.length - own.length};
}

function kindOf(request: Request): Kind {
  if (request.headers()['sec-purpose']?.startsWith('prefetch')) {
    return 'Fetched ahead';
  }
  const kinds: Record<string, Kind> = {document: 'HTML', script: 'JavaScript', stylesheet: 'CSS', font: 'Fonts'};
  return kinds[request.resourceType()] ?? 'Other';
}

/** Fetched once more: Chromium does not hand out what it prefetched. Text counts gzipped, what is compressed already as it is. */
async function transferBytes(url: string): Promise<number> {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const text = /text|javascript|json|xml/.test(response.headers.get('content-type') ?? '');
  return text ? gzipSync(body).length : body.length;
}
