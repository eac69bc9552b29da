/**
 * Chromium names tags by numbers that it counts over everything it ever drew, so that two runs differ. Numbered anew, in the same
 * order, they do not.
 */
import {PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString} from '@cantoo/pdf-lib';

const ID = /^node\d+$/;

type Place = {text: string; put: (value: PDFString) => void};

export function steadyIds(pdf: PDFDocument): void {
  const places = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => placesIn(object));
  // Names of one length: their order, by which readers look them up, stays.
  const names = [...new Set(places.map(({text}) => text))].sort();
  const steady = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const {text, put} of places) {
    put(PDFString.of(steady.get(text) ?? text));
  }
}

/** Where such a name stands in an object, and in what stands in it directly. */
function placesIn(object: PDFObject): Place[] {
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((item, index) => placeOf(item, (value) => object.set(index, value)));
  }
  if (object instanceof PDFDict) {
    return object.entries().flatMap(([key, item]) => placeOf(item, (value) => object.set(key, value)));
  }
  return [];
}

function placeOf(item: PDFObject, put: (value: PDFString) => void): Place[] {
  if (!(item instanceof PDFString)) {
    return placesIn(item);
  }
  const text = item.asString();
  return ID.test(text) ? [{text, put}] : [];
}
