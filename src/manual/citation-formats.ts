/** A citation as text, Markdown, HTML for e-mail, and link. `find-citations.ts` reads every one of them back. */

import type {Citation} from './citation.ts';
import {formatDay} from './dates.ts';
import {DRAFT_EDITION, editionWords} from './edition-name.ts';
import {escapeHtml} from './escape-html.ts';

export const TEXT_FORMATS = ['text', 'markdown', 'html', 'link'] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];

/** How a format writes the parts of a citation. */
type Style = {
  words: (text: string) => string;
  manual: (title: string) => string;
  /** The code and title of what is cited, with its address where that is not printed at the end. */
  head: (words: string, url: string) => string;
  url: (url: string) => string;
};

const STYLES: Record<Exclude<TextFormat, 'link'>, Style> = {
  text: {words: (text) => text, manual: (title) => title, head: (words) => words, url: (url) => ` ${url}`},
  markdown: {
    words: escapeMarkdown,
    manual: (title) => `*${title}*`,
    head: (words, url) => `[${words}](${url})`,
    url: () => '',
  },
  html: {
    words: escapeHtml,
    manual: (title) => `<cite>${title}</cite>`,
    head: (words, url) => `<a href="${escapeHtml(url)}">${words}</a>`,
    url: () => '',
  },
};

/** `SAF-08.4 Getting home. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, edition 2026.1, effective …` */
export function formatCitation(citation: Citation, format: TextFormat): string {
  if (format === 'link') {
    return citation.url;
  }
  const {words, manual, head, url} = STYLES[format];
  const {code, title, page, fingerprint} = citation;
  return [
    head(words(`${code} ${title}`), citation.url) + stopAfter(title),
    code === page.code ? '' : ` In: ${words(`${page.code} ${page.title}`)}${stopAfter(page.title)}`,
    ` ${manual(words(citation.manual))}, ${whichEdition(citation)}.`,
    fingerprint === undefined ? '' : ` Fingerprint ${fingerprint}.`,
    url(citation.url),
  ].join('');
}

/** Several citations as one text. */
export function formatCitations(citations: readonly Citation[], format: TextFormat): string {
  const entries = citations.map((citation) => formatCitation(citation, format));
  switch (format) {
    case 'html':
      return entries.length === 1
        ? `<p>${entries[0]}</p>`
        : `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;
    case 'markdown':
      return entries.length === 1 ? (entries[0] as string) : entries.map((entry) => `- ${entry}`).join('\n');
    default:
      return entries.join('\n');
  }
}

/** "edition 2026.1, effective Dec 1, 2026", "draft, read 2026-11-22", "edition in force on 2026-11-22". */
export function whichEdition({pin, edition, read}: Pick<Citation, 'pin' | 'edition' | 'read'>): string {
  if (pin === 'floating') {
    return `edition in force on ${read}`;
  }
  const {name, effective} = edition;
  const date = name === DRAFT_EDITION ? `, read ${read}` : effective === undefined ? '' : `, effective ${formatDay(effective)}`;
  return editionWords(name) + date;
}

/** A title that asks ends in its question mark. */
function stopAfter(title: string): string {
  return /[.?!]$/.test(title) ? '' : '.';
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~|#&]/g, String.raw`\$&`);
}
