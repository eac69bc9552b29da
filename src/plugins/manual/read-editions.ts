/** The disk side of released editions: their records, in `editions/`, and their texts, in `versioned_docs/`. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {EditionBefore} from '../../manual/carry-fingerprints.ts';
import {type EditionRecord, editionRecordSchema} from '../../manual/edition-record.ts';
import {type ExportedManual, exportedManualSchema} from '../../manual/export-manual.ts';
import {readManual} from '../../manual/read-manual.ts';
import type {Manual} from '../../manual/types.ts';
import {readSources} from './read-sources.ts';

/** Where an edition's record, data and rendered pages are. */
export function editionFolder(root: string, name: string): string {
  return path.join(root, 'editions', name);
}

/** Where an edition's text is: Docusaurus' own place for it. */
export function textFolder(root: string, name: string): string {
  return path.join(root, 'versioned_docs', `version-${name}`);
}

/** Names of the released editions, from the oldest to the newest: `versions.json` has the newest first. */
export function readEditionNames(root: string): string[] {
  const file = path.join(root, 'versions.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]).reverse() : [];
}

/** The record of an edition. Throws, with the file's name, where it is missing or not what the release wrote. */
export function readRecord(root: string, name: string): EditionRecord {
  return editionRecordSchema.parse(readJson(path.join(editionFolder(root, name), 'record.json')));
}

/** Everything an edition says, as it was exported when it was released. */
export function readExported(root: string, name: string): ExportedManual {
  return exportedManualSchema.parse(readJson(path.join(editionFolder(root, name), 'manual.json')));
}

/**
 * An edition's text, read by today's reader: for comparing it with a text that the same reader has read. What today's checks would
 * say of it does not matter any more.
 */
export function readReleased(root: string, name: string): Manual {
  return readManual({files: readSources(textFolder(root, name)), settings: []}).manual;
}

/** An edition as the one after it needs it. */
export function readEditionBefore(root: string, name: string): EditionBefore {
  return {manual: readReleased(root, name), exported: readExported(root, name)};
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read → restore it: git checkout -- ${file}`, {cause: error});
  }
}
