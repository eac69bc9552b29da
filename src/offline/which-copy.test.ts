import {copyOfFile} from './which-copy.ts';

const SITE = {editions: new Set(['2026.1', '2026.2']), floating: new Set(['index.html', 'saf-08/index.html'])};

test.each([
  ['2026.1/saf-08/index.html', '2026.1'],
  ['2026.1/saf-08/page.json', '2026.1'],
  ['search/2026.2-51caf4f30c.bin', '2026.2'],
  ['search/2026.2-b5dc877158/saf-08.json', '2026.2'],
  ['next/index.html', 'next'],
  ['search/draft-a0436d5464.bin', 'next'],
  ['search/manifest.json', 'root'],
  ['search/worker-1f93d4b780.js', 'root'],
  ['cite/index.html', 'root'],
  ['404.html', 'root'],
  ['editions.json', 'root'],
  ['history/saf-08.json', 'root'],
  ['offline/index.html', 'root'],
  ['offline/keep.js', 'root'],
  ['manifest.webmanifest', 'root'],
])('%s belongs to %s', (path, copy) => {
  expect(copyOfFile(path, SITE)).toBe(copy);
});

test.each([
  'index.html',
  'saf-08/index.html',
  'sw.js',
  'offline/2026.1.json',
  'offline/copies.json',
  '2026.1/manual.json',
  'pdf/2026.1.pdf',
  '2026.1/index.html.br',
  '_headers',
  '.nojekyll',
])('%s is for the network only', (path) => {
  expect(copyOfFile(path, SITE)).toBeUndefined();
});
