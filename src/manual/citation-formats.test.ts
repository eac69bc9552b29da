import {type Cited, type CitingSite, toCitation} from './citation.ts';
import {formatCitation, formatCitations, TEXT_FORMATS} from './citation-formats.ts';

const SITE: CitingSite = {
  manual: 'IOP operations manual',
  publisher: 'Example County IOP',
  origin: 'https://manual.example.org',
  read: '2026-11-22',
};
const SECTION: Cited = {
  code: 'SAF-08.4',
  title: 'Getting home',
  pageTitle: 'Intoxicated or impaired arrival',
  edition: '2026.1',
  effective: '2026-12-01',
  fingerprint: '3f9a1c02',
};
const PAGE: Cited = {...SECTION, code: 'SAF-08', title: SECTION.pageTitle};

const inEveryFormat = (cited: Cited, pin?: 'floating', site = SITE) =>
  TEXT_FORMATS.map((format) => `${format}: ${formatCitation(toCitation(cited, site, pin), format)}`).join('\n');

test('a section is cited with its page, its edition and the fingerprint of its text', () => {
  expect(inEveryFormat(SECTION)).toMatchInlineSnapshot(`
"text: SAF-08.4 Getting home. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-08/#saf-08-4
markdown: [SAF-08.4 Getting home](https://manual.example.org/2026.1/saf-08/#saf-08-4). In: SAF-08 Intoxicated or impaired arrival. *IOP operations manual*, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.
html: <a href="https://manual.example.org/2026.1/saf-08/#saf-08-4">SAF-08.4 Getting home</a>. In: SAF-08 Intoxicated or impaired arrival. <cite>IOP operations manual</cite>, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.
link: https://manual.example.org/2026.1/saf-08/#saf-08-4"
`);
});

test('a page is cited once, and a draft by the day on which it was read', () => {
  const {effective: _effective, ...page} = PAGE;
  expect(inEveryFormat({...page, edition: 'draft'})).toMatchInlineSnapshot(`
"text: SAF-08 Intoxicated or impaired arrival. IOP operations manual, draft, read 2026-11-22. Fingerprint 3f9a1c02. https://manual.example.org/next/saf-08/
markdown: [SAF-08 Intoxicated or impaired arrival](https://manual.example.org/next/saf-08/). *IOP operations manual*, draft, read 2026-11-22. Fingerprint 3f9a1c02.
html: <a href="https://manual.example.org/next/saf-08/">SAF-08 Intoxicated or impaired arrival</a>. <cite>IOP operations manual</cite>, draft, read 2026-11-22. Fingerprint 3f9a1c02.
link: https://manual.example.org/next/saf-08/"
`);
});

test('a checklist', () => {
  expect(
    formatCitation(toCitation({...SECTION, code: 'SAF-08-C1', title: 'Before the ride'}, SITE), 'text'),
  ).toMatchInlineSnapshot(
    `"SAF-08-C1 Before the ride. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-08/#saf-08-c1"`,
  );
});

test('a floating citation says on which day; it has a fingerprint only where the text that was read was in force', () => {
  expect(inEveryFormat(SECTION, 'floating', {...SITE, inForce: '2026.1'})).toMatchInlineSnapshot(`
"text: SAF-08.4 Getting home. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, edition in force on 2026-11-22. Fingerprint 3f9a1c02. https://manual.example.org/saf-08/#saf-08-4
markdown: [SAF-08.4 Getting home](https://manual.example.org/saf-08/#saf-08-4). In: SAF-08 Intoxicated or impaired arrival. *IOP operations manual*, edition in force on 2026-11-22. Fingerprint 3f9a1c02.
html: <a href="https://manual.example.org/saf-08/#saf-08-4">SAF-08.4 Getting home</a>. In: SAF-08 Intoxicated or impaired arrival. <cite>IOP operations manual</cite>, edition in force on 2026-11-22. Fingerprint 3f9a1c02.
link: https://manual.example.org/saf-08/#saf-08-4"
`);
  expect(inEveryFormat(SECTION, 'floating', {...SITE, inForce: '2026.2'})).not.toContain('Fingerprint');
  expect(inEveryFormat(SECTION, 'floating')).not.toContain('Fingerprint');
});

test('a title that asks keeps its question mark, without a full stop', () => {
  expect(inEveryFormat({...SECTION, title: 'Who drives?'}).match(/Who drives\?.{8}/g)).toMatchInlineSnapshot(`
[
  "Who drives? In: SAF",
  "Who drives?](https:",
  "Who drives?</a> In:",
]
`);
});

test('what Markdown and HTML would take for markup is escaped', () => {
  const [_, markdown, html] = inEveryFormat({...SECTION, title: '<b>"1 & 2"</b> *now* [x](y) `z`'}).split('\n');
  expect(markdown).toMatchInlineSnapshot(
    `"markdown: [SAF-08.4 \\<b\\>"1 \\& 2"\\</b\\> \\*now\\* \\[x\\](y) \\\`z\\\`](https://manual.example.org/2026.1/saf-08/#saf-08-4). In: SAF-08 Intoxicated or impaired arrival. *IOP operations manual*, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02."`,
  );
  expect(html).toMatchInlineSnapshot(
    `"html: <a href="https://manual.example.org/2026.1/saf-08/#saf-08-4">SAF-08.4 &lt;b&gt;&quot;1 &amp; 2&quot;&lt;/b&gt; *now* [x](y) \`z\`</a>. In: SAF-08 Intoxicated or impaired arrival. <cite>IOP operations manual</cite>, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02."`,
  );
});

test('several are a list', () => {
  const both = [PAGE, SECTION].map((cited) => toCitation({...cited, pageTitle: 'Arrival', title: 'Home'}, SITE));
  expect(TEXT_FORMATS.map((format) => formatCitations(both, format)).join('\n\n')).toMatchInlineSnapshot(`
"SAF-08 Home. IOP operations manual, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-08/
SAF-08.4 Home. In: SAF-08 Arrival. IOP operations manual, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-08/#saf-08-4

- [SAF-08 Home](https://manual.example.org/2026.1/saf-08/). *IOP operations manual*, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.
- [SAF-08.4 Home](https://manual.example.org/2026.1/saf-08/#saf-08-4). In: SAF-08 Arrival. *IOP operations manual*, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.

<ul>
<li><a href="https://manual.example.org/2026.1/saf-08/">SAF-08 Home</a>. <cite>IOP operations manual</cite>, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.</li>
<li><a href="https://manual.example.org/2026.1/saf-08/#saf-08-4">SAF-08.4 Home</a>. In: SAF-08 Arrival. <cite>IOP operations manual</cite>, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02.</li>
</ul>

https://manual.example.org/2026.1/saf-08/
https://manual.example.org/2026.1/saf-08/#saf-08-4"
`);
  expect(formatCitations(both.slice(0, 1), 'html')).toMatch(/^<p><a href=.*<\/p>$/);
  expect(formatCitations(both.slice(0, 1), 'markdown')).toMatch(/^\[SAF-08 Home\]\(/);
});
