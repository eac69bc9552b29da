/** Puts what is true today into pages that were rendered earlier: an edition never changes, a phone number does. */

import type {Program, Setting} from '../../program.config.ts';
import {qrSvg} from '../../src/components/PrintCode/qr-code.ts';
import {PROGRAM_ELEMENT, toProgramJson} from '../../src/components/Setting/program-data.ts';
import {toTel} from '../../src/components/Setting/settings.ts';
import {isSettingList, type SettingList, settingsOf} from '../../src/components/WhoToCall/settings-list.ts';
import {formatDay} from '../../src/manual/dates.ts';
import type {ListedEdition} from '../../src/manual/edition-record.ts';
import {pdfWords} from '../../src/manual/edition-words.ts';
import {escapeHtml} from '../../src/manual/escape-html.ts';
import {attributeOf, editHtml, elementsOf, type HtmlEdit, insertAfter, insertInto, moveAddress, replaceContent} from './html.ts';

/** Where the statement on accessibility is: it is about all editions, and belongs to none. */
const STATEMENT = '/accessibility/';

/** Mends what hinders readers of pages that were rendered before it was mended: live.css beside this file. */
export const LIVE_SHEET = 'live.css';

/** The element that React takes over: what stands behind it is not of an edition, and React leaves it alone. */
const APP = '__docusaurus';

/** At the foot of pages that were rendered before there was a statement. It has the look of their own foot, which is never printed. */
function liveFoot(elements: readonly Parameters<typeof attributeOf>[0][]): string {
  const ownFoot = elements.map((element) => attributeOf(element, 'class') ?? '').find((names) => /^footer\b/.test(names));
  return `<nav class="${escapeHtml(ownFoot ?? 'footer')}" aria-label="About this site"><a href="${STATEMENT}">Accessibility</a></nav>`;
}

export type LiveParts = {
  program: Program;
  /** The site's address when the page was rendered: where it names itself, it names today's. */
  publishedAt: string;
  /** The edition that takes the place of this one, when there is one by now: for readers without scripts. */
  successor: Pick<ListedEdition, 'name' | 'effective'> | undefined;
};

export function withLiveParts(html: string, {program, publishedAt, successor}: LiveParts): string {
  const elements = elementsOf(html);
  const hasStatement = elements.some((element) => attributeOf(element, 'href') === STATEMENT);
  const edits = elements.flatMap((element): HtmlEdit[] => {
    // Where the page names its own address; a sentence that does is part of what the edition says.
    if (element.tagName === 'link' || element.tagName === 'meta') {
      return moveAddress(element, publishedAt, program.url);
    }
    const setting = attributeOf(element, 'data-setting');
    if (setting !== undefined) {
      return [replaceContent(element, toSettingHtml(setting, program))];
    }
    const list = attributeOf(element, 'data-settings');
    if (list !== undefined && isSettingList(list)) {
      return [replaceContent(element, toListHtml(list, program))];
    }
    const path = attributeOf(element, 'data-print-code');
    if (path !== undefined) {
      return [replaceContent(element, qrSvg(program.url + path))];
    }
    if (attributeOf(element, 'data-program') === 'name') {
      return [replaceContent(element, escapeHtml(program.name))];
    }
    if (element.tagName === 'head' && !hasStatement) {
      return [insertInto(element, `<link rel="stylesheet" href="/${LIVE_SHEET}">`)];
    }
    if (attributeOf(element, 'id') === APP && !hasStatement) {
      return [insertAfter(element, liveFoot(elements))];
    }
    if (attributeOf(element, 'data-standing') !== undefined && successor) {
      return [replaceContent(element, `<p>${successorWords(successor)}</p>`)];
    }
    return attributeOf(element, 'id') === PROGRAM_ELEMENT ? [replaceContent(element, toProgramJson(program))] : [];
  });
  return editHtml(html, edits);
}

/** The list of editions, newest first, for readers without scripts. True on any day: it names days, not "today". */
export function withEditionList(html: string, editions: readonly ListedEdition[]): string {
  const items = [...editions].reverse().map(({name, title, effective, pdf}) => {
    const file = pdf ? `. <a href="/pdf/${name}.pdf">${pdfWords(pdf.bytes)}</a>` : '';
    const words = escapeHtml(`Edition ${name}: ${title}`);
    return `<li><a href="/${name}/">${words}</a>, in force from ${formatDay(effective)}. <a href="/changes/${name}/">What changed</a>${file}</li>`;
  });
  const place = elementsOf(html).find((element) => attributeOf(element, 'data-editions') !== undefined);
  return place && items.length > 0 ? editHtml(html, [replaceContent(place, `<ul>${items.join('')}</ul>`)]) : html;
}

function successorWords({name, effective}: Pick<ListedEdition, 'name' | 'effective'>): string {
  return `From ${formatDay(effective)} on, <a href="/${name}/">edition ${name}</a> takes the place of this one.`;
}

/** As src/components/Setting renders it: React has to find in the page what it would render itself. */
function toSettingHtml(name: string, {settings}: Program): string {
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (!setting) {
    return escapeHtml(`[${name}: not set]`);
  }
  return toValueHtml(setting);
}

/** As src/components/WhoToCall renders it. */
function toListHtml(list: SettingList, program: Program): string {
  return settingsOf(list, program)
    .map((setting) => `<div><dt>${escapeHtml(setting.label)}</dt><dd>${toValueHtml(setting)}</dd></div>`)
    .join('');
}

function toValueHtml({kind, value}: Setting): string {
  const words = escapeHtml(value);
  return kind === 'phone' ? `<a href="${toTel(value)}">${words}</a>` : words;
}
