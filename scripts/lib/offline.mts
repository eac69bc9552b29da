/**
 * What devices can hold of the site that was put together: `offline/copies.json`, a list of files for each copy, the worker, and what
 * pages need to know of it. Fails the build where a page names something that would be missing without a network.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {EditionList} from '../../src/manual/edition-record.ts';
import {
  DRAFT_COPY,
  type FileList,
  isPlainPath,
  type ListedFile,
  listAddress,
  OFFER,
  type Offer,
  ROOT_COPY,
  sumBytes,
} from '../../src/offline/copies.ts';
import {copyOfFile} from '../../src/offline/which-copy.ts';
import {toAppFiles} from './app-files.ts';
import {filesBelow} from './archive.mts';
import {bundleScript} from './bundle-script.mts';
import {withDeviceParts} from './device-parts.ts';
import {findGaps, type PageNames} from './find-gaps.ts';
import {elementsOf} from './html.ts';
import {chunksIn, namedIn} from './named-in.ts';
import {writeBelow} from './write-below.mts';

const SCRIPTS = [
  {source: 'src/offline/worker/index.ts', file: 'sw.js'},
  {source: 'src/offline/page/load.ts', file: 'offline.js'},
  {source: 'src/offline/page/keep.ts', file: 'offline/keep.js', format: 'esm'},
] as const;

export type Assembled = {
  root: string;
  out: string;
  editions: EditionList;
  /** Files of floating pages. */
  floating: ReadonlySet<string>;
};

/** Last of all: what is written afterwards is on no list. Throws where something is missing, with all of it. */
export async function addOffline({root, out, editions, floating}: Assembled): Promise<void> {
  for (const script of SCRIPTS) {
    await bundleScript(root, out, script);
  }
  for (const {path: file, bytes} of toAppFiles()) {
    writeBelow(out, file, bytes);
  }
  const names = new Set(editions.editions.map(({name}) => name));
  const copies = new Map<string, ListedFile[]>();
  const pages: PageNames[] = [];
  const networkOnly = new Set<string>();
  for (const file of filesBelow(out)) {
    const copy = copyOfFile(file, {editions: names, floating});
    if (copy === undefined) {
      networkOnly.add(file);
    } else {
      const files = copies.get(copy) ?? [];
      files.push(toListed(out, file, copy, pages));
      copies.set(copy, files);
    }
  }
  const gaps = findGaps(pages, new Map([...copies].map(([name, files]) => [name, new Set(files.map(([file]) => file))])), {
    editions: editions.editions,
    isNetworkOnly: (file) => networkOnly.has(file),
  });
  if (gaps.length > 0) {
    throw new Error(`Without a network this would be missing:\n${gaps.join('\n')}`);
  }
  const order = [...names, DRAFT_COPY, ROOT_COPY].flatMap((name) => {
    const files = copies.get(name);
    return files ? [{name, files}] : [];
  });
  const offer: Offer = {
    format: 1,
    timeZone: editions.timeZone,
    editions: editions.editions.map(({name, title, effective}) => ({name, title, effective})),
    copies: order.map(({name, files}) => {
      const text = `${JSON.stringify({format: 1, name, files} satisfies FileList)}\n`;
      writeBelow(out, listAddress(name).slice(1), text);
      return {name, hash: hashOf(text), bytes: sumBytes(files)};
    }),
  };
  writeBelow(out, OFFER.slice(1), `${JSON.stringify(offer)}\n`);
}

/** Pages get what a device needs on the way. */
function toListed(out: string, file: string, copy: string, pages: PageNames[]): ListedFile {
  if (!isPlainPath(file)) {
    throw new Error(`${file} has a name that cannot be kept on a device → use letters, digits and . _ ~ @ + -`);
  }
  const full = path.join(out, file);
  const before = readFileSync(full);
  let bytes: Uint8Array = before;
  if (file.endsWith('.html')) {
    const html = before.toString('utf8');
    const elements = elementsOf(html);
    const changed = withDeviceParts(html, elements);
    bytes = Buffer.from(changed);
    writeFileSync(full, bytes);
    pages.push({file, copy, named: namedIn(elements), chunks: []});
  } else if (/\/runtime~main\.[^/]+\.js$/.test(file)) {
    pages.push({file, copy, named: [], chunks: chunksIn(before.toString('utf8'))});
  }
  return [file, hashOf(bytes), bytes.length];
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
