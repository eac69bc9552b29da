/** A site with nothing but the engines, each a module of its own as a site would ship it, and their indexes. */
import {copyFileSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {blankSite, cacheFolder} from './sites.mts';

export const ENGINES = ['ours', 'easyops', 'pagefind', 'minisearch'] as const;

export type Engine = (typeof ENGINES)[number];

const IN_PAGE = path.join(import.meta.dirname, 'in-page');

type Parts = {index: Uint8Array; oracle: string; stock: string; pagefind: string};

export async function makeEnginesSite(name: string, {index, oracle, stock, pagefind}: Parts): Promise<string> {
  const folder = cacheFolder(name);
  rmSync(folder, {recursive: true, force: true});
  blankSite(folder);
  writeFileSync(path.join(folder, 'ours.index'), index);
  writeFileSync(path.join(folder, 'minisearch.json'), oracle);
  copyFileSync(easyopsIndex(stock), path.join(folder, 'search-index.json'));
  symlinkSync(path.join(pagefind, 'pagefind'), path.join(folder, 'pagefind'));
  await build({
    entryPoints: [...ENGINES, 'time-typing'].map((entry) => path.join(IN_PAGE, `${entry}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    alias: {
      '@generated/@easyops-cn/docusaurus-search-local': path.join(stock, '.docusaurus/@easyops-cn/docusaurus-search-local'),
    },
    logLevel: 'error',
  });
  return folder;
}

/** The one that the plugin wrote when the stock site was built. */
export function easyopsIndex(stock: string): string {
  return path.join(stock, 'build/search-index.json');
}

/** A module as it is sent. */
export function moduleOf(site: string, engine: Engine): Buffer {
  return readFileSync(path.join(site, `${engine}.js`));
}
