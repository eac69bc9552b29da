import {createHash} from 'node:crypto';
import path from 'node:path';
import {exportedWith, pagesSaying} from '../../../tests/helpers/search.ts';
import type {ExportedManual} from '../../manual/export-manual.ts';
import {FORMAT, type Manifest} from '../../search/protocol.ts';
import {openIndex} from '../../search/searcher.ts';
import {toSearchFiles} from './search-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const EDITIONS: [string, ExportedManual][] = [
  ['2026.1', exportedWith({pages: pagesSaying('An older text.')})],
  ['draft', exportedWith()],
];

const filesOf = (editions = EDITIONS) => toSearchFiles(ROOT, new Map(editions));
const manifestOf = (files: Awaited<ReturnType<typeof filesOf>>): Manifest =>
  JSON.parse(new TextDecoder().decode(files.find(({path: name}) => name === 'search/manifest.json')?.bytes));

test('the same text gives the same files, byte by byte', async () => {
  expect(await filesOf()).toEqual(await filesOf());
});

test('every file but the manifest has a hash in its address: another content has another name', async () => {
  const files = await filesOf();
  for (const {path: name, bytes} of files) {
    expect(name).toMatch(/^search\/(?:manifest\.json|[\w.]+-[0-9a-f]{10}(?:\.js|\.bin|\/[a-z]{3}-\d{2}\.json))$/);
    const [, hash] = /-([0-9a-f]{10})\.(?:js|bin)$/.exec(name) ?? [];
    expect([name, hash ?? '']).toEqual([name, hash ? createHash('sha256').update(bytes).digest('hex').slice(0, 10) : '']);
  }
  const changed = await filesOf([
    ['2026.1', exportedWith({pages: pagesSaying('An older word.')})],
    ['draft', exportedWith()],
  ]);
  const names = (list: typeof files) => list.map(({path: name}) => name);
  const kept = names(files).filter((name) => names(changed).includes(name));
  expect(kept.filter((name) => name.includes('2026.1'))).toEqual([]);
  expect(kept.filter((name) => name.includes('draft')).length).toBe(names(files).filter((name) => name.includes('draft')).length);
});

test('the manifest names every file, editions in their order', async () => {
  const files = await filesOf();
  const {format, worker, editions} = manifestOf(files);
  expect([format, editions.map(({name}) => name)]).toEqual([FORMAT, ['2026.1', 'draft']]);
  const unnamed = files
    .map(({path: name}) => `/${name}`)
    .filter((name) => name !== worker && !editions.some(({index, texts}) => name === index || name.startsWith(texts)));
  expect(unnamed).toEqual(['/search/manifest.json']);
  for (const {index, bytes} of editions) {
    const file = files.find(({path: name}) => `/${name}` === index);
    expect(bytes.raw).toBe(file?.bytes.length);
    expect(bytes.brotli).toBeGreaterThan(0);
    expect(bytes.brotli).toBeLessThan(bytes.raw);
  }
});

test('the index opens, and each of its results has a text', async () => {
  const files = await filesOf();
  const [, draft] = manifestOf(files).editions;
  const bytesOf = (name = '') => files.find(({path: file}) => `/${file}` === name)?.bytes ?? new Uint8Array();
  const {hits} = openIndex(bytesOf(draft?.index)).search({query: 'naloxone', typing: false});
  expect(hits.map(({code}) => code)).toContain('SAF-03.1');
  for (const {code} of hits) {
    const texts = JSON.parse(new TextDecoder().decode(bytesOf(`${draft?.texts}${code.slice(0, 6).toLowerCase()}.json`)));
    expect(texts).toHaveProperty([code]);
  }
});

test('the worker is one script by itself', async () => {
  const files = await filesOf();
  const script = new TextDecoder().decode(files[0]?.bytes);
  expect(script).not.toMatch(/\b(?:import|require)\b\s*\(|^\s*import\b/);
  expect(script).toContain('addEventListener("message"');
});
