/** What can be copied of citations, and how that is said. */
import type {Citation} from '../../manual/citation.ts';
import {formatCitations, type TextFormat} from '../../manual/citation-formats.ts';
import {copyText} from '../clipboard.ts';
import {copyRich} from './copy-rich.ts';

/** `refused`: what the reader has to copy by hand, where the browser does not let the page. */
export type Copied = {message: string; refused?: string};

type Words = {label: string; done: string};

/** In the order of their buttons; the first is what most readers want. */
export const COPIES: readonly {format: TextFormat; one: Words; many: Words}[] = [
  {
    format: 'text',
    one: {label: 'Copy citation', done: 'Citation copied'},
    many: {label: 'Copy all', done: 'Citations copied'},
  },
  {
    format: 'html',
    one: {label: 'Copy for e-mail', done: 'Copied for e-mail'},
    many: {label: 'Copy all for e-mail', done: 'Copied for e-mail'},
  },
  {
    format: 'markdown',
    one: {label: 'Copy as Markdown', done: 'Copied as Markdown'},
    many: {label: 'Copy all as Markdown', done: 'Copied as Markdown'},
  },
  {
    format: 'link',
    one: {label: 'Copy link', done: 'Link copied'},
    many: {label: 'Copy all links', done: 'Links copied'},
  },
];

export async function copyCitations(
  citations: readonly Citation[],
  {format, one, many}: (typeof COPIES)[number],
): Promise<Copied> {
  const {done} = citations.length === 1 ? one : many;
  const text = formatCitations(citations, format === 'html' ? 'text' : format);
  if (format !== 'html') {
    return copyWords(text, done);
  }
  switch (await copyRich(formatCitations(citations, 'html'), text)) {
    case 'rich':
      return {message: done};
    case 'plain':
      return {message: 'Copied without its links: this browser copies plain text only'};
    case 'refused':
      return refusedTo(text);
  }
}

export async function copyWords(text: string, done: string): Promise<Copied> {
  return (await copyText(text)) ? {message: done} : refusedTo(text);
}

function refusedTo(text: string): Copied {
  return {message: 'This browser does not let the page copy. Copy the text below by hand.', refused: text};
}

/** `SAF-08.4 2026.1.bib`; of several, `citations.bib`. */
export function fileName(citations: readonly Citation[], ending: string): string {
  const [only] = citations;
  const name =
    only && citations.length === 1 ? `${only.code} ${only.pin === 'floating' ? 'in force' : only.edition.name}` : 'citations';
  return `${name}.${ending}`;
}
