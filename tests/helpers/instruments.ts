import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Instrument, instrumentSchema} from '../../src/manual/data/instruments.ts';
import type {Problem} from '../../src/manual/problem.ts';
import {readList} from '../../src/manual/yaml-data.ts';

const FILE = path.resolve(__dirname, '../../docs/_data/instruments.yml');

/** The draft's instruments by their key. */
export function draftInstruments(): {instruments: Map<string, Instrument>; problems: Problem[]} {
  const {values, problems} = readList({file: '_data/instruments.yml', text: readFileSync(FILE, 'utf8')}, instrumentSchema);
  return {instruments: new Map(values.map(({value}) => [value.key, value])), problems};
}
