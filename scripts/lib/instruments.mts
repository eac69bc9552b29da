import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Instrument, instrumentSchema} from '../../src/manual/data/instruments.ts';
import {readList} from '../../src/manual/yaml-data.ts';

/** Not from manual.mts, whose imports take longer than the answer. */
const DRAFT = path.resolve(import.meta.dirname, '../../docs');

/** The draft's instruments. Reads that one file: the whole manual takes seconds. Who checks it is `npm run check`. */
export function readInstruments(folder = DRAFT): Instrument[] {
  const file = '_data/instruments.yml';
  return readList({file, text: readFileSync(path.join(folder, file), 'utf8')}, instrumentSchema).values.map(({value}) => value);
}
