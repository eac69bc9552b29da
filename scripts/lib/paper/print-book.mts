/** Prints a book by Chromium, twice: its contents and index name sheets, which only a printed book has. */
import type {AddressInfo} from 'node:net';
import type {Browser} from 'playwright-core';
import {toBookmarks} from '../../../src/paper/bookmarks.ts';
import {launchChromium} from '../chromium.mts';
import {serve} from '../serve.mts';
import type {Book} from './book.ts';
import {finishPdf, openPdf, placesIn} from './finish-pdf.ts';

export type PrintedBook = {bytes: Uint8Array; sheets: number /** Sheet of each place. */; places: ReadonlyMap<string, number>};

/** Fonts come from the built site, in `folder`. Throws when what stands on a sheet moved between the two printings. */
export async function printBook(
  book: Book,
  {folder, author, day}: {folder: string; author: string; day?: string},
): Promise<PrintedBook> {
  const server = await serve(folder, 0);
  const browser = await launchChromium();
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const draft = await print(
      browser,
      origin,
      book.toHtml(() => undefined),
      false,
    );
    const places = placesIn(await openPdf(draft));
    const printed = await print(
      browser,
      origin,
      book.toHtml((anchor) => places.get(anchor)),
      true,
    );
    const pdf = await openPdf(printed);
    const moved = [...placesIn(pdf)].filter(([anchor, sheet]) => places.get(anchor) !== sheet);
    if (moved.length > 0) {
      throw new Error(`${moved.length} places moved when their numbers were filled in, the first ${moved[0]?.[0]}`);
    }
    const bytes = await finishPdf(pdf, {
      title: book.title,
      author,
      bookmarks: toBookmarks(book.printed),
      ...(day === undefined ? {} : {day}),
    });
    return {bytes, sheets: pdf.getPageCount(), places};
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** A real address, so that Chromium takes `#saf-08` for a place in the document. */
async function print(browser: Browser, origin: string, html: string, tagged: boolean): Promise<Buffer> {
  const page = await browser.newPage({javaScriptEnabled: false});
  try {
    const address = `${origin}/paper/`;
    await page.route(address, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    await page.goto(address, {timeout: 0});
    return await page.pdf({preferCSSPageSize: true, printBackground: false, tagged, outline: false});
  } finally {
    await page.close();
  }
}
