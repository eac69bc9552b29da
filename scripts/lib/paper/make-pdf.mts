/** Makes a binder of a built edition as a PDF. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {program} from '../../../program.config.ts';
import type {EditionList} from '../../../src/manual/edition-record.ts';
import type {ExportedManual} from '../../../src/manual/export-manual.ts';
import {type Binder, chapterBinder, downtimeBinder, editionBinder, NoSuchBinder} from '../../../src/paper/binder.ts';
import type {Printed} from '../../../src/paper/printed.ts';
import {roleBinder} from '../../../src/paper/role-binder.ts';
import {DRAFT_SITE} from '../../../src/site.ts';
import {toBook} from './book.ts';
import {type PrintedBook, printBook} from './print-book.mts';

export const MANUAL_TITLE = 'IOP operations manual';

/** What of an edition is printed: all of it, when nothing is named. */
export type Asked = {edition: string; chapter?: string | undefined; role?: string | undefined; downtime?: boolean | undefined};

export type MadePdf = PrintedBook & {binder: Binder; printed: Printed /** Name of the file. */; file: string};

/** From the built site in `folder`. Throws `NoSuchBinder` with a sentence that says what there is instead. */
export async function makePdf(folder: string, asked: Asked): Promise<MadePdf> {
  const manual = readManualOf(folder, asked.edition);
  const binder = choose(manual, asked, folder);
  const record = readEditions(folder).find(({name}) => name === asked.edition);
  const book = toBook(binder, {
    manual,
    facts: {manual: MANUAL_TITLE, program: program.name, url: program.url, approvedBy: record?.approvedBy ?? []},
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    css: readFileSync(path.join(import.meta.dirname, 'paper.css'), 'utf8'),
  });
  const printed = await printBook(book, {folder, author: program.name, ...(record ? {day: record.released} : {})});
  return {...printed, binder, printed: book.printed, file: `${binder.file}.pdf`};
}

function choose(manual: ExportedManual, {chapter, role, downtime}: Asked, folder: string): Binder {
  if ([chapter, role, downtime || undefined].filter((each) => each !== undefined).length > 1) {
    throw new NoSuchBinder('One binder at a time → use --chapter, --role or --downtime');
  }
  if (chapter !== undefined) {
    return chapterBinder(manual, chapter);
  }
  if (role !== undefined) {
    return roleBinder(manual, role);
  }
  // Editions that were released before there was a list go by that of the draft: a code is never given to anything else.
  return downtime
    ? downtimeBinder(manual, manual.downtimeBinder ?? readManualOf(folder, DRAFT_SITE).downtimeBinder)
    : editionBinder(manual);
}

function readManualOf(folder: string, edition: string): ExportedManual {
  const file = path.join(folder, edition, 'manual.json');
  if (!/^[\w.]+$/.test(edition) || !existsSync(file)) {
    const known = readEditions(folder).map(({name}) => name);
    throw new NoSuchBinder(`There is no edition ${edition} → use ${[...known, DRAFT_SITE].join(', ')}`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as ExportedManual;
}

function readEditions(folder: string): EditionList['editions'] {
  return (JSON.parse(readFileSync(path.join(folder, 'editions.json'), 'utf8')) as EditionList).editions;
}
