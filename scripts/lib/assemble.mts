/** Puts together what readers get: the root, every edition as it was rendered, the draft, and what belongs to all of them. */
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {program} from '../../program.config.ts';
import {toBundle} from '../../src/fhir/bundle.ts';
import {carryFingerprints} from '../../src/manual/carry-fingerprints.ts';
import {codeToAnchor} from '../../src/manual/code.ts';
import {draftChanges} from '../../src/manual/draft-changes.ts';
import {DRAFT_EDITION} from '../../src/manual/edition-name.ts';
import {type ListedEdition, toChangeRecord, toEditionList} from '../../src/manual/edition-record.ts';
import {type ExportedManual, exportedManualSchema, exportManual} from '../../src/manual/export-manual.ts';
import {toFeeds} from '../../src/manual/feed.ts';
import {type EditionUnits, historyOf, pageHistorySchema, toPageHistories} from '../../src/manual/history.ts';
import {successorOf} from '../../src/manual/standing.ts';
import {
  editionFolder,
  readEditionBefore,
  readEditionNames,
  readExported,
  readRecord,
} from '../../src/plugins/manual/read-editions.ts';
import {toSearchFiles} from '../../src/plugins/search/search-files.ts';
import {DRAFT_SITE, ROOT_SITE} from '../../src/site.ts';
import {filesBelow, unpack} from './archive.mts';
import {bundleScript} from './bundle-script.mts';
import {copiedEdition, floatingPages, toFloatingHtml} from './floating.ts';
import {LIVE_SHEET, type LiveParts, withEditionList, withLiveParts} from './live-parts.ts';
import {readDraft} from './manual.mts';
import {addOffline} from './offline.mts';
import {findPdfs, pdfFile} from './paper/made-pdfs.mts';
import {reviewCalendars} from './review-calendars.ts';
import {siteFolder} from './sites.mts';
import {writeBelow} from './write-below.mts';

export const SITE_ARCHIVE = 'site.tar.br';

/** `today`: day for which the pages for readers without scripts are made. The draft and the root must be built. */
export async function assemble({root, out, today}: {root: string; out: string; today: string}): Promise<void> {
  const records = readEditionNames(root).map((name) => readRecord(root, name));
  rmSync(out, {recursive: true, force: true});
  cpSync(siteFolder(root, ROOT_SITE), out, {recursive: true});
  cpSync(siteFolder(root, DRAFT_SITE), path.join(out, DRAFT_SITE), {recursive: true});
  for (const record of records) {
    const archive = path.join(editionFolder(root, record.name), SITE_ARCHIVE);
    addEdition(archive, path.join(out, record.name), {program, publishedAt: record.url, successor: successorOf(record, records)});
  }
  rmSync(path.join(out, DRAFT_SITE, '404.html'), {force: true});
  putLiveParts(path.join(out, DRAFT_SITE), {program, publishedAt: program.url, successor: undefined});
  const draft = exportDraft(root);
  const pdfs = findPdfs(
    root,
    records.map(({name}) => name),
  );
  for (const sentence of pdfs.stale) {
    console.warn(sentence);
  }
  const editions = toEditionList(records, program.timeZone, pdfs.sizes);
  const write = (file: string, data: unknown) =>
    writeBelow(out, file, typeof data === 'string' ? data : `${JSON.stringify(data)}\n`);

  cpSync(path.join(import.meta.dirname, LIVE_SHEET), path.join(out, LIVE_SHEET));
  write('editions.json', editions);
  for (const name of pdfs.sizes.keys()) {
    writeBelow(out, `pdf/${name}.pdf`, readFileSync(pdfFile(root, name)));
  }
  const list = path.join(out, 'editions/index.html');
  writeFileSync(list, withEditionList(readFileSync(list, 'utf8'), editions.editions));
  const exports = new Map([...records.map(({name}) => [name, readExported(root, name)] as const), [DRAFT_SITE, draft.exported]]);
  for (const [name, exported] of exports) {
    write(`${name}/manual.json`, exported);
    write(`${name}/fhir.json`, toBundle(exported, {program, ...supersessionOf(exported, records)}));
    for (const page of exported.pages) {
      write(`${name}/${codeToAnchor(page.code)}/page.json`, {format: 1, ...page});
    }
  }
  const named = new Map([...exports].map(([name, exported]) => [name === DRAFT_SITE ? DRAFT_EDITION : name, exported]));
  for (const file of await toSearchFiles(root, named)) {
    writeBelow(out, file.path, file.bytes);
  }
  const history = historyOf([
    ...records.map((record) => ({record, units: unitsIn(exports.get(record.name) as ExportedManual)})),
    draft.units,
  ]);
  for (const page of toPageHistories(history)) {
    write(`history/${codeToAnchor(page.page)}.json`, page);
  }
  write('schema/manual-1.json', z.toJSONSchema(exportedManualSchema));
  write('schema/history-1.json', z.toJSONSchema(pageHistorySchema));
  const feeds = toFeeds(editions.editions, {title: 'IOP operations manual', program: program.name, url: program.url});
  write('feed.xml', feeds.atom);
  write('feed.json', feeds.json);
  const newest = exports.get(records.at(-1)?.name ?? DRAFT_SITE) as ExportedManual;
  for (const {path: file, text} of reviewCalendars(newest, [...exports.values()], program.url)) {
    write(file, text);
  }
  await bundleScript(root, out, {source: 'src/floating/go.ts', file: 'go.js'});
  const floating = addFloating(out, editions.editions, today);
  await addOffline({root, out, editions, floating});
}

/** From when on a later edition is in force. The draft, which has no day, is never superseded. */
function supersessionOf({edition: {name, effective}}: ExportedManual, records: readonly ListedEdition[]) {
  const successor = effective === undefined ? undefined : successorOf({name, effective}, records);
  return successor ? {supersededFrom: successor.effective} : {};
}

/** Unpacks the pages of an edition, with what is live in them. The root's page is shown where nothing is. */
function addEdition(archive: string, folder: string, live: LiveParts): void {
  unpack(archive, folder);
  rmSync(path.join(folder, '404.html'), {force: true});
  putLiveParts(folder, live);
}

function putLiveParts(folder: string, live: LiveParts): void {
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const full = path.join(folder, file);
    writeFileSync(full, withLiveParts(readFileSync(full, 'utf8'), live));
  }
}

/** The draft as data, and what it would add to the history: it is not an edition, but codes are looked up in it, too. */
function exportDraft(root: string): {exported: ExportedManual; units: EditionUnits} {
  const last = readEditionNames(root).at(-1);
  const {manual, data} = readDraft(path.join(root, 'docs'));
  const before = last === undefined ? undefined : readEditionBefore(root, last);
  const {explained, withdrawals} = draftChanges(manual, data, before);
  const exported = exportManual(manual, withdrawals, carryFingerprints(manual, before));
  const changes = explained.map((change) => toChangeRecord(change, ''));
  return {exported, units: {record: {name: DRAFT_EDITION, changes}, units: unitsIn(exported)}};
}

function unitsIn({pages}: ExportedManual): EditionUnits['units'] {
  return pages.flatMap(({units}) => units);
}

/** Before the first release, the draft answers. */
const DRAFT_ANSWERS = {name: DRAFT_SITE, effective: '2000-01-01'} as ListedEdition;

/** Files of the pages that it adds. */
function addFloating(out: string, editions: readonly ListedEdition[], today: string): Set<string> {
  const added = new Set<string>();
  const add = (file: string, html: string) => {
    added.add(file);
    writeBelow(out, file, html);
  };
  const answering = editions.length > 0 ? editions : [DRAFT_ANSWERS];
  const pagesOf = new Map(answering.map((edition) => [edition, pagesIn(path.join(out, edition.name))]));
  for (const page of floatingPages(pagesOf)) {
    const edition = copiedEdition(page, today);
    const html = readFileSync(path.join(out, edition.name, page.path, 'index.html'), 'utf8');
    add(`${page.path}index.html`, toFloatingHtml(html, page, edition, program.timeZone));
  }
  for (const edition of answering) {
    const file = path.join(out, edition.name, 'changes/index.html');
    const page = {path: 'changes/', editions: [edition], all: answering};
    add(`changes/${edition.name}/index.html`, toFloatingHtml(readFileSync(file, 'utf8'), page, edition, program.timeZone));
  }
  return added;
}

/** Addresses of the pages below an edition. */
function pagesIn(folder: string): Set<string> {
  const pages = filesBelow(folder).filter((file) => file === 'index.html' || file.endsWith('/index.html'));
  return new Set(pages.map((file) => file.slice(0, -'index.html'.length)));
}
