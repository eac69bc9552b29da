/** The outline of the PDF: parts, their pages, and the sections and checklists of these. */
import type {Printed} from './printed.ts';

export type Bookmark = {title: string /** Id of the place. */; anchor: string; below: Bookmark[]};

export const CONTENTS_ANCHOR = 'paper-contents';
export const INDEX_ANCHOR = 'paper-index';

/** A book of one part has its pages at the top. */
export function toBookmarks({parts}: Pick<Printed, 'parts'>): Bookmark[] {
  const inParts = parts.map(({title, anchor, entries}) => ({
    title,
    anchor,
    below: entries.map(({page, anchor: place, units}) => ({
      title: `${page.code} ${page.title}`,
      anchor: place,
      below: units.map((unit) => ({title: `${unit.code} ${unit.title}`, anchor: unit.anchor, below: []})),
    })),
  }));
  const only = inParts.length === 1 ? inParts[0] : undefined;
  return [
    {title: 'Contents', anchor: CONTENTS_ANCHOR, below: []},
    ...(only ? only.below : inParts),
    {title: 'Index of codes', anchor: INDEX_ANCHOR, below: []},
  ];
}
