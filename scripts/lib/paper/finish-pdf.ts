/** What Chromium's PDF still lacks: bookmarks with codes, a title, and the same bytes each time. */
import {PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef} from '@cantoo/pdf-lib';
import type {Bookmark} from '../../../src/paper/bookmarks.ts';
import {steadyIds} from './steady-ids.ts';

export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {updateMetadata: false});
}

/** On which sheet, counted from 1, each named place of a PDF is. */
export function placesIn(pdf: PDFDocument): Map<string, number> {
  const sheets = new Map(pdf.getPages().map(({ref}, index) => [ref.tag, index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    places?.entries().flatMap(([name, value]) => {
      const place = pdf.context.lookup(value);
      const array = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place;
      const page = array instanceof PDFArray ? array.get(0) : undefined;
      const sheet = page instanceof PDFRef ? sheets.get(page.tag) : undefined;
      return sheet === undefined ? [] : [[name.decodeText(), sheet] as const];
    }) ?? [],
  );
}

export type Finish = {
  title: string;
  author: string;
  bookmarks: readonly Bookmark[] /** As `2026-11-27`; a draft has none. */;
  day?: string;
};

/** The finished file. When it was printed stands nowhere in it. */
export function finishPdf(pdf: PDFDocument, {title, author, bookmarks, day = '2000-01-01'}: Finish): Promise<Uint8Array> {
  addOutline(pdf, bookmarks);
  nameTags(pdf);
  steadyIds(pdf);
  pdf.setTitle(title, {showInWindowTitleBar: true});
  pdf.setAuthor(author);
  pdf.setCreator('npm run pdf');
  pdf.setProducer('Chromium, pdf-lib');
  const moment = new Date(`${day}T00:00:00Z`);
  pdf.setCreationDate(moment);
  pdf.setModificationDate(moment);
  return pdf.save({addDefaultPage: false, updateFieldAppearances: false});
}

/** Chromium tags <strong> and <em> by their names of PDF 2.0, in a file of version 1.4: it has to say what they are (ISO 32000-1, 14.7.3). */
function nameTags({context, catalog}: PDFDocument): void {
  const tags = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  tags?.set(PDFName.of('RoleMap'), context.obj({Strong: 'Span', Em: 'Span'}));
}

/** Bookmarks are a linked list of dictionaries, by ISO 32000-1, 12.3.3. */
function addOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const {context, catalog} = pdf;
  const add = (list: readonly Bookmark[], parent: PDFRef): {first: PDFRef; last: PDFRef} | undefined => {
    const refs = list.map(() => context.nextRef());
    list.forEach(({title, anchor, below}, index) => {
      const own = refs[index] as PDFRef;
      const inside = add(below, own);
      const item = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: PDFName.of(anchor),
      });
      const set = (name: string, ref: PDFRef | undefined) => ref && item.set(PDFName.of(name), ref);
      set('Prev', refs[index - 1]);
      set('Next', refs[index + 1]);
      set('First', inside?.first);
      set('Last', inside?.last);
      if (inside) {
        // Negative: closed, with so many below.
        item.set(PDFName.of('Count'), PDFNumber.of(-below.length));
      }
      context.assign(own, item);
    });
    const [first, last] = [refs[0], refs.at(-1)];
    return first && last ? {first, last} : undefined;
  };
  const root = context.nextRef();
  const top = add(bookmarks, root);
  context.assign(
    root,
    context.obj({Type: 'Outlines', Count: bookmarks.length, ...(top ? {First: top.first, Last: top.last} : {})}),
  );
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
