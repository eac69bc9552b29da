/** Where the released manual with a past is, and what of it tests read. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../scripts/lib/manual.mts';
import type {EditionList} from '../../src/manual/edition-record.ts';
import type {PageHistory} from '../../src/manual/history.ts';

export const FIXTURE = path.join(ROOT, '.cache/fixture');
export const FIXTURE_BUILD = path.join(FIXTURE, 'build');

export const EDITIONS = ['2026.1', '2026.2', '2027.1'];

export function readText(file: string): string {
  return readFileSync(path.join(FIXTURE_BUILD, file), 'utf8');
}

export function readEditions(): EditionList {
  return JSON.parse(readText('editions.json'));
}

export function readHistory(page: string): PageHistory {
  return JSON.parse(readText(`history/${page.toLowerCase()}.json`));
}
