/**
 * Citations for reference managers, written by citation-js. Heavy: loaded when somebody asks for it.
 * The library is only handed finished entries; what it could parse or fetch is never called.
 */
import {type CslEntry, plugins, type RisEntry} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type {Citation} from './citation.ts';
import {whichEdition} from './citation-formats.ts';
import {DRAFT_EDITION} from './edition-name.ts';
import type {ExchangeFormat} from './exchange-formats.ts';

// Our labels hold a hyphen, a dot and a colon, which BibTeX allows and the library would take for unsafe.
plugins.config.get('@bibtex').format.checkLabel = false;

export function exchangeCitations(citations: readonly Citation[], format: ExchangeFormat): string {
  const entries = citations.map((citation) => toCsl(citation, format));
  switch (format) {
    case 'ris':
      return plugins.output.format('ris', entries, {format: 'object'}).map(toRisLines).join('\n');
    case 'bibtex':
      return `${plugins.output.format('bibtex', entries, {format: 'text'}).trim()}\n`;
    case 'csl':
      return `${plugins.output.format('data', entries, {format: 'text'})}\n`;
  }
}

/** Tags and values as the library chose them. Its own lines end after 70 signs, in the middle of a word or an address. */
function toRisLines({TY, ...tags}: RisEntry): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\n');
}

/** A citation as the Citation Style Language has it: a chapter of the manual, which is what it is to a list of references. */
function toCsl(citation: Citation, format: ExchangeFormat): CslEntry {
  const {code, title, page, manual, publisher, edition, fingerprint, read, url, pin} = citation;
  const id = `${code}:${pin === 'floating' ? 'in-force' : edition.name}`;
  const isRelease = pin === 'pinned' && edition.name !== DRAFT_EDITION;
  const note = [
    ...(isRelease ? [] : [`${capital(whichEdition(citation))}.`]),
    ...(fingerprint === undefined ? [] : [`Fingerprint ${fingerprint}.`]),
    ...(code === page.code ? [] : [`In: ${page.code} ${page.title}`]),
  ].join(' ');
  return {
    id,
    'citation-key': id,
    type: 'chapter',
    // BibTeX styles put titles in lower case, and would a code.
    title: format === 'bibtex' ? `<span class="nocase">${code}</span> ${title}` : `${code} ${title}`,
    'container-title': manual,
    publisher,
    ...(isRelease ? {edition: edition.name} : {accessed: toDate(read)}),
    ...(isRelease && edition.effective !== undefined ? {issued: toDate(edition.effective)} : {}),
    ...(note === '' ? {} : {note}),
    URL: url,
  };
}

function toDate(day: string): {'date-parts': [number[]]} {
  return {'date-parts': [day.split('-').map(Number)]};
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
