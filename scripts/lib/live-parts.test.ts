import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {program} from '../../program.config.ts';
import {Setting} from '../../src/components/Setting/index.tsx';
import {toProgramJson} from '../../src/components/Setting/program-data.ts';
import {withEditionList, withLiveParts} from './live-parts.ts';

const LATER = {
  ...program,
  name: 'Riverside <IOP>',
  url: 'https://manual.riverside.example',
  settings: {
    ...program.settings,
    'on-call-phone': {label: 'On call', value: '555-0199', kind: 'phone'},
    'quiet-room': {label: 'Quiet room', value: 'room "B" & C', kind: 'text'},
  },
} as const;

const frame = (head: string, body: string) =>
  `<!doctype html><html lang=en><head>${head}<title>T</title></head><body>${body}</body></html>`;
/** As it is once there is a statement on accessibility: nothing is mended in it. */
const page = (body: string) => frame('', `${body}<a href=/accessibility/>Accessibility</a>`);
const live = (body: string, parts: Partial<Parameters<typeof withLiveParts>[1]> = {}) =>
  withLiveParts(page(body), {program: LATER, publishedAt: program.url, successor: undefined, ...parts});

test('a number that changed is changed in the page, in words and in what is dialed', () => {
  expect(live('<p>Call <span data-setting=on-call-phone class=s><a href=tel:5550111>555-0111</a></span>.')).toBe(
    page('<p>Call <span data-setting=on-call-phone class=s><a href="tel:5550199">555-0199</a></span>.'),
  );
});

test('words are escaped, and a setting that is gone is seen to be missing', () => {
  expect(live('<span data-setting="quiet-room">old</span><span data-setting="fax">1</span>')).toBe(
    page('<span data-setting="quiet-room">room &quot;B&quot; &amp; C</span><span data-setting="fax">[fax: not set]</span>'),
  );
});

test.each(Object.keys(program.settings))('%s is written as React renders it: it takes the page over without a change', (name) => {
  const rendered = renderToStaticMarkup(createElement(Setting, {name}));
  expect(withLiveParts(page(rendered), {program, publishedAt: program.url, successor: undefined})).toBe(page(rendered));
});

test('the name of the program, and the settings that scripts read', () => {
  const json = (value: typeof program | typeof LATER) =>
    `<script type=application/json id=program>${toProgramJson(value)}</script>`;
  expect(live(`${json(program)}<span data-program=name>Old</span>`)).toBe(
    page(`${json(LATER)}<span data-program=name>Riverside &lt;IOP&gt;</span>`),
  );
});

test('where the page names its own address, it names the one of today', () => {
  const head = (url: string) =>
    page('<p>Text</p>').replace('<title>', `<link rel="canonical" href="${url}/2026.1/saf-08/"><title>`);
  expect(withLiveParts(head(program.url), {program: LATER, publishedAt: program.url, successor: undefined})).toBe(
    head(LATER.url),
  );
  const others = `<p>See ${program.url}/2026.1/ and <a href="${program.url}.uk/">there</a>.</p>`;
  expect(live(others)).toBe(page(others));
});

test('readers without scripts are told of the next edition, when there is one', () => {
  const note = '<noscript data-standing=""><p>No later edition was known.</p></noscript>';
  expect(live(note)).toBe(page(note));
  expect(live(note, {successor: {name: '2026.2', effective: '2027-03-01'}})).toBe(
    page(
      '<noscript data-standing=""><p>From Mar 1, 2027 on, <a href="/2026.2/">edition 2026.2</a> takes the place of this one.</p></noscript>',
    ),
  );
});

test('an older page has a link to the statement on accessibility behind what React takes over, and the sheet that mends it', () => {
  const app = '<div id=__docusaurus><footer class="footer footer_xBL4">Text</footer></div>';
  const foot = '<nav class="footer footer_xBL4" aria-label="About this site"><a href="/accessibility/">Accessibility</a></nav>';
  const parts = {program: LATER, publishedAt: program.url, successor: undefined};
  expect(withLiveParts(frame('', app), parts)).toBe(frame('<link rel="stylesheet" href="/live.css">', app + foot));
});

test('everything else stays as it is, to the byte', () => {
  const body = '<p>A &lt;b> &amp; <em>b</em><br>\n<ul><li>x<li>y</ul><!-- c -->';
  expect(live(body)).toBe(page(body));
});

test('without scripts, the page of editions lists them, newest first', () => {
  const editions = [
    {name: '2026.1', title: 'Pilot & more', effective: '2026-12-01'},
    {name: '2026.2', title: 'All', effective: '2027-03-01'},
  ].map((edition) => ({...edition, released: edition.effective, approvedBy: ['Program director'], previous: null}));
  const note = '<noscript data-editions=""><p>None.</p></noscript>';
  expect(withEditionList(page(note), [])).toBe(page(note));
  expect(withEditionList(page(note), editions)).toBe(
    page(
      '<noscript data-editions=""><ul><li><a href="/2026.2/">Edition 2026.2: All</a>, in force from Mar 1, 2027. <a href="/changes/2026.2/">What changed</a></li><li><a href="/2026.1/">Edition 2026.1: Pilot &amp; more</a>, in force from Dec 1, 2026. <a href="/changes/2026.1/">What changed</a></li></ul></noscript>',
    ),
  );
});

test('the code of a page on paper leads to the page at the address of today', () => {
  expect(live('<span data-print-code=/2026.1/saf-01/></span>')).toContain(
    'aria-label="QR code: https://manual.riverside.example/2026.1/saf-01/"',
  );
});

test('a PDF of an edition is offered to readers without scripts, too', () => {
  const edition = {
    name: '2026.1',
    title: 'T',
    effective: '2026-12-01',
    released: '2026-11-27',
    approvedBy: [],
    previous: null,
    pdf: {bytes: 9_640_000},
  };
  expect(withEditionList('<noscript data-editions=""><p>None</p></noscript>', [edition])).toContain(
    '<a href="/pdf/2026.1.pdf">PDF of the whole edition, 9.6 MB</a></li>',
  );
});
