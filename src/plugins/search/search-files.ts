/** What is published at `/search/`: the worker, an index and texts for each edition, and the manifest that names them. */
import {createHash} from 'node:crypto';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'esbuild';
import {codeToAnchor} from '../../manual/code.ts';
import type {ExportedManual} from '../../manual/export-manual.ts';
import {bodiesOf} from '../../search/documents.ts';
import {toIndexFile, writeIndexFile} from '../../search/index-file.ts';
import {FORMAT, type Manifest} from '../../search/protocol.ts';

export type SearchFile = {/** Below the root of the site. */ path: string; bytes: Uint8Array};

/** `editions`: by name, from the oldest to the newest, the draft (`draft`) at the end. */
export async function toSearchFiles(root: string, editions: ReadonlyMap<string, ExportedManual>): Promise<SearchFile[]> {
  const worker = await bundleWorker(root);
  const workerFile = {path: `search/worker-${hashOf(worker)}.js`, bytes: worker};
  const parts = [...editions].map(([name, manual]) => editionFiles(name, manual));
  const manifest: Manifest = {format: FORMAT, worker: `/${workerFile.path}`, editions: parts.map(({entry}) => entry)};
  return [
    workerFile,
    ...parts.flatMap(({files}) => files),
    {path: 'search/manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest)}\n`)},
  ];
}

function editionFiles(name: string, manual: ExportedManual): {entry: Manifest['editions'][number]; files: SearchFile[]} {
  const index = writeIndexFile(toIndexFile(manual, name));
  const texts = manual.pages.map((page) => ({code: page.code, bytes: Buffer.from(JSON.stringify(bodiesOf(page)))}));
  const folder = `search/${name}-${hashOf(Buffer.concat(texts.map(({bytes}) => bytes)))}`;
  const indexFile = {path: `search/${name}-${hashOf(index)}.bin`, bytes: index};
  const bytes = {raw: index.length, brotli: brotliLength(index)};
  return {
    entry: {name, index: `/${indexFile.path}`, bytes, texts: `/${folder}/`},
    files: [indexFile, ...texts.map(({code, bytes}) => ({path: `${folder}/${codeToAnchor(code)}.json`, bytes}))],
  };
}

async function bundleWorker(root: string): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, 'src/search/worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    legalComments: 'none',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** So that a file can be kept by browsers for ever: another content has another name. */
function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function brotliLength(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
