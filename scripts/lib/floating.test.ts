import type {ListedEdition} from '../../src/manual/edition-record.ts';
import {copiedEdition, floatingPages, toFloatingHtml} from './floating.ts';

const edition = (name: string, effective: string) => ({name, effective}) as ListedEdition;
const FIRST = edition('2026.1', '2026-12-01');
const SECOND = edition('2026.2', '2027-03-01');

const pages = floatingPages(
  new Map([
    [FIRST, new Set(['asm-02/', 'saf-02/'])],
    [SECOND, new Set(['asm-02/', 'asm-03/'])],
  ]),
);
const at = (path: string) => pages.find((page) => page.path === path) as (typeof pages)[number];

test('every page of any edition has a floating address, answered by the editions that have it', () => {
  expect(pages.map(({path, editions}) => [path, ...editions.map(({name}) => name)])).toEqual([
    ['asm-02/', '2026.1', '2026.2'],
    ['asm-03/', '2026.2'],
    ['saf-02/', '2026.1'],
  ]);
});

test.each([
  ['asm-02/', '2026-11-30', '2026.1'],
  ['asm-02/', '2027-02-28', '2026.1'],
  ['asm-02/', '2027-03-01', '2026.2'],
  ['asm-03/', '2026-12-15', '2026.2'],
  ['saf-02/', '2027-12-15', '2026.1'],
])('%s on %s is a copy of %s', (path, today, name) => {
  expect(copiedEdition(at(path), today).name).toBe(name);
});

const HTML =
  '<!doctype html><html><head><meta charset=utf-8><script src=/2026.1/assets/main.js defer></script><script type=application/json id=program>{}</script></head><body class=b><script>mode()</script><main>Text</main></body></html>';

test('a copy goes on at once where scripts run, and says what it is where they do not', () => {
  expect(toFloatingHtml(HTML, at('asm-02/'), FIRST, 'America/New_York')).toMatchInlineSnapshot(
    `"<!doctype html><html><head><script src="/go.js" data-editions="2026.1:2026-12-01 2026.2:2027-03-01" data-path="asm-02/" data-time-zone="America/New_York"></script><meta charset=utf-8><script type=application/json id=program>{}</script></head><body class=b><p class="floating-note">This is edition 2026.1, in force from Dec 1, 2026, until Mar 1, 2027, when <a href="/2026.2/">edition 2026.2</a> takes its place.</p><script>mode()</script><main>Text</main></body></html>"`,
  );
});

test('an edition whose successor lacks the page ends all the same', () => {
  expect(toFloatingHtml(HTML, at('saf-02/'), FIRST, 'UTC')).toContain(
    'in force from Dec 1, 2026, until Mar 1, 2027, when <a href="/2026.2/">edition 2026.2</a> takes its place; it does not have this page.</p>',
  );
});

test('the newest edition has no end', () => {
  expect(toFloatingHtml(HTML, at('asm-02/'), SECOND, 'UTC')).toContain(
    '<p class="floating-note">This is edition 2026.2, in force from Mar 1, 2027.</p>',
  );
});
