/** References as a reader sees them, in the style of the National Library of Medicine (Vancouver), by the CSL processor. */
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {Reference} from './schemas.ts';

export type FormattedReference = {key: string; text: string; url?: string};

/** One entry for each reference, in the order given, without number and without address (`url` has it). */
export function formatReferences(references: readonly Reference[]): FormattedReference[] {
  if (references.length === 0) {
    return [];
  }
  // `note` records which fields of the source were checked; it is for authors. The address is printed as a link instead.
  const data = references.map(({note: _note, URL: _url, accessed: _accessed, ...printed}) => printed);
  const entries = new Map(
    new Cite(data).format('bibliography', {format: 'text', template: 'vancouver', lang: 'en-US', asEntryArray: true}),
  );
  return references.map((reference) => {
    const text = (entries.get(reference.id) ?? reference.title).trim().replace(/^\d+\.\s*/, '');
    const url = typeof reference.URL === 'string' ? reference.URL : doiUrl(reference.DOI);
    return {key: reference.id, text, ...(url === undefined ? {} : {url})};
  });
}

function doiUrl(doi: unknown): string | undefined {
  return typeof doi === 'string' ? `https://doi.org/${doi}` : undefined;
}
