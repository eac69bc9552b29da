/** The judged queries beside what the draft says, for the tests of this folder. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../scripts/lib/manual.mts';
import {type JudgedQuery, readQueries} from '../../scripts/lib/search-queries.ts';
import {type ExportedManual, exportManual} from '../../src/manual/export-manual.ts';
import {draftManual} from '../helpers/draft.ts';

export function readJudged(): {queries: JudgedQuery[]; exported: ExportedManual} {
  const queries = readQueries(readFileSync(path.join(ROOT, 'tests/search/queries.yml'), 'utf8'));
  return {queries, exported: exportManual(draftManual(), [])};
}
