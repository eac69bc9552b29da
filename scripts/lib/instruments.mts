import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Instrument, instrumentSchema} from '../../src/manual/data/instruments.ts';
import {readList} from '../../src/manual/yaml-data.ts';
import {DRAFT} from './manual.mts';

/** The draft's instruments. Reads that one file: the whole manual takes seconds. */
export function readInstruments(folder = DRAFT): Instrument[] {
  const file = '_data/instruments.yml';
  return readList({file, text: readFileSync(path.join(folder, file), 'utf8')}, instrumentSchema).values.map(({value}) => value);
}
