import {findGaps} from './find-gaps.ts';
import {elementsOf} from './html.ts';
import {chunksIn, namedIn} from './named-in.ts';

const COPIES = new Map([
  ['2026.1', new Set(['2026.1/index.html', '2026.1/saf-08/index.html', '2026.1/assets/js/1.aaaaaaaa.js', '2026.1/img/x.svg'])],
  ['next', new Set(['next/index.html'])],
  ['root', new Set(['404.html', 'cite/index.html', 'offline.js'])],
]);
const SITE = {
  editions: [{name: '2026.1', effective: '2026-12-01'}],
  isNetworkOnly: (file: string) => ['2026.1/manual.json', 'pdf/2026.1.pdf', 'index.html'].includes(file),
};
const gaps = (html: string) =>
  findGaps([{file: '2026.1/saf-08/index.html', copy: '2026.1', named: namedIn(elementsOf(html)), chunks: []}], COPIES, SITE);

test('nothing is missing where all that is loaded is here, and links lead somewhere', () => {
  const html = `<link rel=icon href=/2026.1/img/x.svg><link rel=canonical href=https://manual.example.org/><script src=/offline.js></script>
    <script src=/2026.1/assets/js/1.aaaaaaaa.js></script><a href=#saf-08-1>1</a><a href=../>Start</a><a href=/saf-08/>Floating</a><a href=/>Start</a>
    <a href=/next/xyz-01/>Draft</a><a href=/cite/?q=1>Cite</a><a href=/2026.1/manual.json>Data</a><a href=tel:5550100>Call</a>
    <a href=https://example.org/x>Other</a><img src="data:image/svg+xml,x">`;
  expect(gaps(html)).toEqual([]);
});

test.each([
  '<script src=/2026.1/assets/js/2.bbbbbbbb.js></script>',
  '<img src=/img/y.svg>',
  '<link rel=stylesheet href=/next/index.html>',
  '<a href=/2026.1/saf-09/>Gone</a>',
  '<a href=/compare/>Gone</a>',
  '<script src=/2026.1/manual.json></script>',
])('%s is missed', (html) => {
  const [, address] = /(?:src|href)=([^>]+)/.exec(html) ?? [];
  expect(gaps(html)).toEqual([`2026.1/saf-08/index.html names ${address}`]);
});

test('a chunk that a bundler’s runtime can load, and that is nowhere', () => {
  const runtime = 'e.u=e=>"assets/js/"+({1:"aaaaaaaa",2:"dialog-shift"}[e]||e)+"."+{1:"aaaaaaaa",2:"cccccccc"}[e]+".js"';
  const page = {file: '2026.1/assets/js/runtime~main.1.js', copy: '2026.1', named: [], chunks: chunksIn(runtime)};
  expect(findGaps([page], COPIES, SITE)).toEqual(['2026.1/assets/js/runtime~main.1.js names the chunk cccccccc']);
});
