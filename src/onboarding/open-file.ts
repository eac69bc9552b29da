/** A file that somebody opens: either form of a record, told apart by what it says and not by its name. */
import {parseRecord, type ReadResult} from './read-record.ts';
import {looksLikeCsv, parseCsv} from './record-csv.ts';

export function readFileText(text: string): ReadResult {
  return looksLikeCsv(text) ? parseCsv(text) : parseRecord(text);
}
