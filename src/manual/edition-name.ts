/** What editions are called, in a sentence and in an address. */

/** The name under which the text in `docs/` stands until a release gives it another. */
export const DRAFT_EDITION = 'draft';

const RELEASE = /^20\d{2}\.[1-9]\d{0,2}$/;

/** Whether `text` can be the name of a release, such as `2026.1`. For the browser, to which `editionName` would bring a library. */
export function isReleaseName(text: string): boolean {
  return RELEASE.test(text);
}

/** What an edition is called in a sentence: "draft", "edition 2026.1". */
export function editionWords(name: string): string {
  return name === DRAFT_EDITION ? 'draft' : `edition ${name}`;
}

/** The same where the sentence speaks of it: "the draft", "edition 2026.1". */
export function theEdition(name: string): string {
  return name === DRAFT_EDITION ? 'the draft' : editionWords(name);
}

/** Below which address an edition lives: `/next/` for the draft, `/2026.1/` for a release. */
export function editionPath(name: string): string {
  return name === DRAFT_EDITION ? '/next/' : `/${name}/`;
}

/** The edition whose site lies below this address; undefined for the root, which is of none. */
export function editionAt(baseUrl: string): string | undefined {
  const name = baseUrl.replaceAll('/', '');
  return name === 'next' ? DRAFT_EDITION : isReleaseName(name) ? name : undefined;
}

/** By year, then by number: 2026.10 comes after 2026.9. */
export function compareNames(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}
