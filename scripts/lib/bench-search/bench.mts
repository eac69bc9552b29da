/** What every part of the bench works on: the draft, the judged queries, the engines with their indexes, and a browser. */
import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {type ExportedManual, exportManual} from '../../../src/manual/export-manual.ts';
import type {Manual} from '../../../src/manual/types.ts';
import {launchChromium} from '../chromium.mts';
import {readDraft} from '../manual.mts';
import {buildIndex} from '../search-engine.ts';
import {buildOracle} from '../search-oracle.ts';
import {halfOf, type JudgedQuery, readQueries} from '../search-queries.ts';
import {makeEnginesSite} from './engines-site.mts';
import {draftSite, pagefindOver, stockWithEasyops} from './sites.mts';

export type Bench = {
  manual: Manual;
  exported: ExportedManual;
  queries: JudgedQuery[];
  /** The words of those of the test half. */
  typed: string[];
  codes: ReadonlySet<string>;
  browser: Browser;
  index: Uint8Array;
  oracle: string;
  /** The stock site with the easyops plugin: its project. */
  stock: string;
  /** The draft as readers get it, built. */
  draft: string;
  /** Pagefind's files for the draft and for the stock site, each to be served. */
  pagefind: {draft: string; stock: string};
  /** All engines on a blank page. */
  site: string;
};

export async function prepareBench(queriesFile: string): Promise<Bench> {
  const {manual} = readDraft();
  const exported = exportManual(manual, []);
  const queries = readQueries(readFileSync(queriesFile, 'utf8'));
  const [index, oracle] = [buildIndex(exported), buildOracle(exported)];
  const [stock, draft] = [await stockWithEasyops(manual), await draftSite()];
  const pagefind = {draft: pagefindOver(draft, 'draft'), stock: pagefindOver(`${stock}/build`, 'stock')};
  return {
    manual,
    exported,
    queries,
    typed: queries.filter((query) => halfOf(query) === 'test').map(({query}) => query),
    codes: new Set(exported.pages.flatMap(({units}) => units.map(({code}) => code))),
    browser: await launchChromium(),
    index,
    oracle,
    stock,
    draft,
    pagefind,
    site: await makeEnginesSite('engines', {index, oracle, stock, pagefind: pagefind.draft}),
  };
}
