/** A binder as one HTML document, from the pages of the built site. */
import type {Element} from 'hast';
import {select} from 'hast-util-select';
import {toHtml} from 'hast-util-to-html';
import {qrSvg} from '../../../src/components/PrintCode/qr-code.ts';
import {codeToAnchor} from '../../../src/manual/code.ts';
import {escapeHtml} from '../../../src/manual/escape-html.ts';
import type {Binder, BinderManual} from '../../../src/paper/binder.ts';
import {toCodesIndex} from '../../../src/paper/codes-index.ts';
import {type Printed, type PrintedEntry, toPrinted} from '../../../src/paper/printed.ts';
import {editionLine, excerptWords, pinnedAddress, standingLine} from '../../../src/paper/words.ts';
import {PAGE_CLASS, toBookCss} from './book-css.ts';
import {bindIntoBook} from './book-links.ts';
import {
  COVER_SHEET,
  type CoverFacts,
  contentsHtml,
  coverHtml,
  INDEX_SHEET,
  indexHtml,
  partHtml,
  type SheetOf,
} from './front-matter.ts';
import {pageOnPaper} from './page-on-paper.ts';
import {sheetName, toSheetRules} from './sheets.ts';

export type BookSources = {
  manual: BinderManual;
  facts: CoverFacts;
  /** A file of the built site, by its path from the root: `/2026.1/asm-02/index.html`. */
  read: (path: string) => string;
  /** What the book adds to the style sheet of the pages. */
  css: string;
};

export type Book = {
  title: string;
  printed: Printed;
  /** Head of each sheet by the id of what is on it. */
  toHtml: (sheetOf: SheetOf) => string;
};

export function toBook(binder: Binder, {manual, facts, read, css}: BookSources): Book {
  const {edition} = manual;
  const printed = toPrinted(binder, manual);
  const entries = printed.parts.flatMap((part) => part.entries);
  const folder = new URL(pinnedAddress(facts.url, edition)).pathname;
  const styles = new Set<string>();
  const bodies = new Map(
    entries.map((entry) => {
      const page = pageOnPaper(read(`${folder}${codeToAnchor(entry.page.code)}/index.html`), entry);
      for (const style of page.styles) {
        styles.add(style);
      }
      bindIntoBook(page.article, {printed: entry, homes: printed.homes, url: facts.url});
      return [
        entry,
        toBody(entry, page.article, page.classes, pinnedAddress(facts.url, edition, `${codeToAnchor(entry.page.code)}/`)),
      ];
    }),
  );
  const sheets = [
    {name: COVER_SHEET, head: binder.title, isSession: false},
    {name: INDEX_SHEET, head: `${binder.title}: index of codes`, isSession: false},
    ...new Map(
      entries.map(({page: {code, title, kind}}) => [
        code,
        {name: sheetName(code), head: `${code} ${title}`, isSession: kind === 'session'},
      ]),
    ).values(),
  ];
  const rules = toSheetRules(sheets, {standing: standingLine(edition), foot: `${facts.manual} · ${facts.program}`});
  const style = `${[...styles].map((file) => toBookCss(read(file))).join('\n')}\n${css}\n${rules}`;
  const title = `${facts.manual}: ${binder.title} · ${editionLine(edition)}`;
  const codes = toCodesIndex(printed);

  const inOrder = (sheetOf: SheetOf) => [
    coverHtml(binder, edition, facts, sheetOf),
    contentsHtml(printed, sheetOf),
    ...printed.parts.flatMap((part) => [
      ...(printed.parts.length > 1 ? [partHtml(part, sheetOf)] : []),
      ...part.entries.map((entry) => bodies.get(entry) ?? ''),
    ]),
    indexHtml(codes, sheetOf),
  ];
  return {
    title,
    printed,
    toHtml: (sheetOf) =>
      `<!doctype html><html lang="en" dir="ltr" data-theme="light"><head><meta charset="UTF-8"><title>${escapeHtml(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style></head><body>
${inOrder(sheetOf).join('\n')}
</body></html>`,
  };
}

function toBody(entry: PrintedEntry, article: Element, classes: readonly string[], address: string): string {
  const title = select('h1', article);
  if (title) {
    title.properties.id = entry.anchor;
  }
  const kind = classes.filter((name) => name.startsWith('manual-'));
  const note = excerptWords(entry);
  const html = toHtml(article).replace(/<header[^>]*>/, (tag) => `${tag}<span class="paper-qr">${qrSvg(address)}</span>`);
  const withNote = note === '' ? html : html.replace('</header>', `</header><p class="paper-note">${escapeHtml(note)}.</p>`);
  return `<div class="${[PAGE_CLASS, ...kind, sheetName(entry.page.code)].join(' ')}">${withNote}</div>`;
}
