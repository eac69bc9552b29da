/**
 * The sites that other engines search, with their indexes made by their own tools: the stock classic template with the easyops plugin, and
 * Pagefind over the draft as readers get it. Kept in `.cache/bench-search` for as long as what they are made of stays.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Manual, Page} from '../../../src/manual/types.ts';
import {DRAFT_SITE} from '../../../src/site.ts';
import {addEasyops, makeStock} from '../bench-sites.mts';
import {buildIfChanged} from '../build.mts';
import {BUILD, ROOT} from '../manual.mts';
import {measureBuild} from '../measure-build.mts';
import {hashFiles} from '../sites.mts';
import {type Anchors, anchorsOf} from './address-code.ts';

const CACHE = path.join(ROOT, '.cache', 'bench-search');

const MADE_BY = ['scripts/lib/bench-search/sites.mts', 'scripts/lib/bench-sites.mts', 'scripts/lib/plain-markdown.ts'];

/** The plugin takes headings for sections only where they are siblings of their text, as in the stock template; on our pages they are not. */
export async function stockWithEasyops(manual: Manual): Promise<string> {
  const folder = path.join(CACHE, 'stock');
  const made = hashFiles(ROOT, ['docs', 'program.config.ts', 'package-lock.json', ...MADE_BY]);
  const stamp = path.join(CACHE, 'stock.made-from');
  if (!(existsSync(stamp) && readFileSync(stamp, 'utf8') === made)) {
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    makeStock(folder, manual.pages[0] as Page, manual, undefined, true);
    addEasyops(folder);
    await measureBuild(folder, 'build');
    writeFileSync(stamp, made);
  }
  return folder;
}

/** The draft as readers get it. */
export async function draftSite(): Promise<string> {
  await buildIfChanged();
  return path.join(BUILD, DRAFT_SITE);
}

/** What Pagefind's command makes of a built site: a folder to serve, with a blank page beside it. */
export function pagefindOver(site: string, name: string): string {
  const folder = path.join(CACHE, `pagefind-${name}`);
  rmSync(folder, {recursive: true, force: true});
  blankSite(folder);
  const {status, stderr} = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site, '--output-path', path.join(folder, 'pagefind')],
    {encoding: 'utf8'},
  );
  if (status !== 0) {
    throw new Error(`Pagefind failed on ${site}:\n${stderr}`);
  }
  return folder;
}

/** A page with nothing on it, for engines that are measured by themselves. */
export function blankSite(folder: string): string {
  mkdirSync(folder, {recursive: true});
  for (const file of ['index.html', '404.html']) {
    writeFileSync(path.join(folder, file), '<!doctype html><meta charset="utf-8"><title>Bench</title>');
  }
  return folder;
}

/** Which code each heading of our pages belongs to that has none itself. */
export function draftAnchors(site: string, manual: Manual): Anchors {
  return new Map(
    manual.pages.flatMap(({code}) => anchorsOf(code, readFileSync(path.join(site, code.toLowerCase(), 'index.html'), 'utf8'))),
  );
}

export function cacheFolder(name: string): string {
  return path.join(CACHE, name);
}
