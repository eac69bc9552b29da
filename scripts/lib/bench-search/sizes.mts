/** What each search costs to send: its whole index, its code, and what a first query brings. */
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import type {Browser, Response} from 'playwright-core';
import {filesBelow} from '../archive.mts';
import {type Engine, moduleOf} from './engines-site.mts';
import {visit} from './visit.mts';

export type Bytes = {raw: number; gzip: number; brotli: number};

export type Size = {index: Bytes; code: Bytes; firstQuery: {requests: number; brotli: number}};

/** Pagefind loads these with its module; everything else that it writes is index, or an interface that is not used here. */
const PAGEFIND_CODE = /^(?:pagefind\.js|wasm\.en\.pagefind)$/;
const PAGEFIND_INDEX = /^(?:pagefind-entry\.json|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

export async function sizeOf(browser: Browser, site: string, engine: Engine, query: string): Promise<Size> {
  return {index: indexOf(site, engine), code: codeOf(site, engine), firstQuery: await loadedBy(browser, site, engine, query)};
}

function indexOf(site: string, engine: Engine): Bytes {
  const files = {ours: 'ours.index', minisearch: 'minisearch.json', easyops: 'search-index.json'};
  return engine === 'pagefind' ? sum(pagefindFiles(site, PAGEFIND_INDEX)) : sum([path.join(site, files[engine])]);
}

function codeOf(site: string, engine: Engine): Bytes {
  const module = bytesOf(moduleOf(site, engine));
  return engine === 'pagefind' ? add(module, sum(pagefindFiles(site, PAGEFIND_CODE))) : module;
}

function pagefindFiles(site: string, pattern: RegExp): string[] {
  const folder = path.join(site, 'pagefind');
  return filesBelow(folder)
    .filter((file) => pattern.test(file))
    .map((file) => path.join(folder, file));
}

function sum(files: readonly string[]): Bytes {
  return files
    .filter((file) => statSync(file).isFile())
    .map((file) => bytesOf(readFileSync(file)))
    .reduce(add);
}

function add(a: Bytes, b: Bytes): Bytes {
  return {raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli};
}

/** What is compressed already, as Pagefind's chunks are, does not grow by being sent. */
export function bytesOf(file: Uint8Array): Bytes {
  const least = (compressed: Uint8Array) => Math.min(file.length, compressed.length);
  return {raw: file.length, gzip: least(gzipSync(file, {level: 9})), brotli: least(brotliCompressSync(file))};
}

async function loadedBy(browser: Browser, site: string, engine: Engine, query: string): Promise<Size['firstQuery']> {
  return visit(browser, {folder: site}, async (page) => {
    const responses: Response[] = [];
    page.on('response', (response) => void responses.push(response));
    await page.addScriptTag({type: 'module', url: '/time-typing.js'});
    await page.waitForFunction(() => 'timeTyping' in window);
    responses.length = 0;
    const task = {engine: `/${engine}.js`, first: query, queries: [], letters: false, budget: 0};
    await page.evaluate((asked) => window.timeTyping(asked), task);
    const bodies = await Promise.all(responses.map((response) => response.body()));
    return {
      requests: responses.length,
      brotli: bodies.reduce((total, body) => total + bytesOf(body).brotli, 0),
    };
  });
}
