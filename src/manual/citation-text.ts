/** A citation as text: everything that a reader in three years needs to find the same words again. */

export type Citation = {
  code: string;
  /** Title of what is cited; the page's own when the page is cited. */
  title: string;
  page: {code: string; title: string};
  manual: string;
  edition: {name: string; title: string};
  /** Day on which the text was read, as `2026-11-22`: a draft has no other date. */
  read: string;
  url: string;
};

/** The name under which the text in `docs/` stands until a release gives it another. */
export const DRAFT_EDITION = 'draft';

/** `SAF-08.4 Getting home. In: SAF-08 Intoxicated or impaired arrival. IOP operations manual, draft, read 2026-11-22. https://…` */
export function formatCitation({code, title, page, manual, edition, read, url}: Citation): string {
  const where = code === page.code ? '' : ` In: ${withStop(`${page.code} ${page.title}`)}`;
  const which = editionWords(edition.name) + (edition.name === DRAFT_EDITION ? `, read ${read}` : '');
  return `${withStop(`${code} ${title}`)}${where} ${manual}, ${which}. ${url}`;
}

/** A title that asks ends in its question mark. */
function withStop(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** What an edition is called in a sentence: "draft", "edition 2026.1". */
export function editionWords(name: string): string {
  return name === DRAFT_EDITION ? 'draft' : `edition ${name}`;
}

/** Below which address an edition lives: `/next/` for the draft, `/2026.1/` for a release. */
export function editionPath(name: string): string {
  return name === DRAFT_EDITION ? '/next/' : `/${name}/`;
}
