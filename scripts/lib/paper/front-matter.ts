/** Cover, contents and index of a book, as HTML. `sheetOf` says on which sheet a place is: unknown before the first printing. */
import {qrSvg} from '../../../src/components/PrintCode/qr-code.ts';
import {escapeHtml} from '../../../src/manual/escape-html.ts';
import type {Binder, BinderManual} from '../../../src/paper/binder.ts';
import {CONTENTS_ANCHOR, INDEX_ANCHOR} from '../../../src/paper/bookmarks.ts';
import type {IndexedCode} from '../../../src/paper/codes-index.ts';
import type {Printed, PrintedEntry, PrintedPart} from '../../../src/paper/printed.ts';
import {editionLine, excerptWords, pinnedAddress, whetherInForce, withoutScheme} from '../../../src/paper/words.ts';

export type SheetOf = (anchor: string) => number | undefined;

export type CoverFacts = {
  /** Name of the manual, and of the program that uses it. */
  manual: string;
  program: string;
  url: string;
  /** Names of the roles that approved the edition; none for a draft. */
  approvedBy: readonly string[];
};

export const COVER_SHEET = 'sheet-cover';
export const INDEX_SHEET = 'sheet-index';

export function coverHtml({title, about}: Binder, edition: BinderManual['edition'], facts: CoverFacts, sheetOf: SheetOf): string {
  const address = pinnedAddress(facts.url, edition);
  const rows = [
    ['Edition', editionLine(edition)],
    ['Program', facts.program],
    ...(facts.approvedBy.length > 0 ? [['Approved by', facts.approvedBy.join(', ')]] : []),
    ['On the site', withoutScheme(address)],
  ];
  return front(
    COVER_SHEET,
    `<div class="paper-cover"><h1>${escapeHtml(facts.manual)}</h1>
<p class="paper-title">${escapeHtml(title)}</p>
<p>${escapeHtml(about)}</p>
<dl>${rows.map(([name, value]) => `<dt>${escapeHtml(name ?? '')}</dt><dd>${escapeHtml(value ?? '')}</dd>`).join('')}</dl>
<span class="paper-qr">${qrSvg(address)}</span>
<p><strong>Uncontrolled when printed.</strong> ${escapeHtml(whetherInForce(facts.url, edition))}. Names, phone numbers and places are those of the day on which this was made.</p>
<ul class="paper-list"><li>${line('part', CONTENTS_ANCHOR, ['Contents'], sheetOf)}</li><li>${line('part', INDEX_ANCHOR, ['Index of codes'], sheetOf)}</li></ul>
<p>Guidance for trained staff. It does not replace licensed judgment or the law of your state. It holds no client data and asks for none.</p></div>`,
  );
}

/** Pages by part; where there is one part only, with their sections, since no sheet of the part has them. */
export function contentsHtml({parts}: Pick<Printed, 'parts'>, sheetOf: SheetOf): string {
  const [only] = parts;
  const lists =
    only && parts.length === 1
      ? entryList(only.entries, sheetOf, true)
      : parts
          .map((part) => `<h2>${line('part', part.anchor, [part.title], sheetOf)}</h2>${entryList(part.entries, sheetOf, false)}`)
          .join('');
  return front(COVER_SHEET, `<h1 id="${CONTENTS_ANCHOR}">Contents</h1><div class="paper-parts">${lists}</div>`);
}

/** What opens a part: its pages, with their sections and checklists. */
export function partHtml({title, about = '', anchor, entries}: PrintedPart, sheetOf: SheetOf): string {
  return front(
    COVER_SHEET,
    `<h1 id="${anchor}">${escapeHtml(title)}</h1><p>${escapeHtml(about)}</p>${entryList(entries, sheetOf, true)}`,
  );
}

export function indexHtml(codes: readonly IndexedCode[], sheetOf: SheetOf): string {
  const rows = codes.map(({code, title, anchors}) => {
    const numbers = anchors.map((anchor) => `<a href="#${anchor}">${numberOf(anchor, sheetOf)}</a>`).join(', ');
    return `<p${code.length === 6 ? ' class="paper-main"' : ''}><span>${escapeHtml(`${code} ${title}`)}</span><span class="paper-number">${numbers}</span></p>`;
  });
  return front(INDEX_SHEET, `<h1 id="${INDEX_ANCHOR}">Index of codes</h1><div class="paper-index">${rows.join('')}</div>`);
}

function front(sheet: string, html: string): string {
  return `<section class="paper-front ${sheet}">${html}</section>`;
}

function entryList(entries: readonly PrintedEntry[], sheetOf: SheetOf, withUnits: boolean): string {
  const items = entries.map((entry) => {
    const {page, anchor, units} = entry;
    const excerpt = excerptWords(entry);
    const below = withUnits && units.length > 0 ? unitList(units, sheetOf) : '';
    const title = excerpt === '' || withUnits ? page.title : `${page.title}. ${excerpt}`;
    return `<li>${line('page', anchor, [page.code, title], sheetOf)}${below}</li>`;
  });
  return `<ul class="paper-list">${items.join('')}</ul>`;
}

function unitList(units: PrintedEntry['units'], sheetOf: SheetOf): string {
  return `<ul class="paper-list">${units.map(({code, title, anchor}) => `<li>${line('unit', anchor, [code, title], sheetOf)}</li>`).join('')}</ul>`;
}

function line(kind: 'part' | 'page' | 'unit', anchor: string, words: readonly string[], sheetOf: SheetOf): string {
  const cells = words.map((word) => `<span>${escapeHtml(word)}</span>`).join(' ');
  const number = `<span class="paper-number">${numberOf(anchor, sheetOf)}</span>`;
  return `<a class="paper-line paper-line-${kind}" href="#${anchor}">${cells} ${number}</a>`;
}

/** As wide before the numbers are known as after: nothing may move. */
function numberOf(anchor: string, sheetOf: SheetOf): string {
  return String(sheetOf(anchor) ?? '0000');
}
