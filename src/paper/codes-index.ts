/** Every code of a book, for the index at its end. */
import {compareCodes} from '../manual/code.ts';
import type {Printed} from './printed.ts';

export type IndexedCode = {
  code: string;
  title: string /** Ids of the places where the book has it, in order. */;
  anchors: string[];
};

export function toCodesIndex({parts}: Pick<Printed, 'parts'>): IndexedCode[] {
  const found = new Map<string, IndexedCode>();
  const add = (code: string, title: string, anchor: string) => {
    const known = found.get(code);
    if (known) {
      known.anchors.push(anchor);
    } else {
      found.set(code, {code, title, anchors: [anchor]});
    }
  };
  for (const {page, anchor, units} of parts.flatMap(({entries}) => entries)) {
    add(page.code, page.title, anchor);
    for (const unit of units) {
      add(unit.code, unit.title, unit.anchor);
    }
  }
  return [...found.values()].sort((a, b) => compareCodes(a.code, b.code));
}
