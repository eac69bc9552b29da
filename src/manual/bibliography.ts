/** Every source of an edition, with the sections that cite it: a pass over the `Manual`. */
import type {FormattedReference} from './format-references.ts';
import type {Manual, Page} from './types.ts';

export type Bibliography = (FormattedReference & {
  /** Codes of sections, in the order of the text; of a page for what stands above its first one. Empty for what only data relies on. */
  citedBy: string[];
})[];

/** In the order of the alphabet, as a reader sees them. */
export function toBibliography(
  {references, pages}: Pick<Manual, 'references' | 'pages'>,
  format: (references: Manual['references']) => FormattedReference[],
): Bibliography {
  const citedBy = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const {name, line} of page.uses.citations) {
      citedBy.set(name, (citedBy.get(name) ?? new Set()).add(placeOf(page, line)));
    }
  }
  return format(references)
    .map((reference) => ({...reference, citedBy: [...(citedBy.get(reference.key) ?? [])]}))
    .sort((a, b) => COLLATOR.compare(a.text, b.text));
}

const COLLATOR = new Intl.Collator('en', {numeric: true});

/** Code of the section that a line of a page stands in. */
function placeOf({code, sections}: Page, line: number): string {
  return sections.findLast((section) => section.line < line)?.code ?? code;
}
