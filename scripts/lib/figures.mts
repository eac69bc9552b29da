import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {FiguresRules} from '../../src/figures/report-figures.ts';
import {indicatorSchema} from '../../src/manual/data/indicators.ts';
import {programFiguresSchema} from '../../src/manual/data/program-figures.ts';
import {toFiguresRules} from '../../src/manual/figures-data.ts';
import {readList, readRecord} from '../../src/manual/yaml-data.ts';
import {readInstruments} from './instruments.mts';

const DRAFT = path.resolve(import.meta.dirname, '../../docs');

/** What the draft says about figures. Reads three files: the whole manual takes seconds. Who checks them is `npm run check`. */
export function readFiguresRules(folder = DRAFT): FiguresRules {
  const source = (file: string) => ({file, text: readFileSync(path.join(folder, file), 'utf8')});
  const {value: format, problems} = readRecord(source('_data/program-figures.yml'), programFiguresSchema);
  if (!format) {
    throw new Error(problems.map(({line, message, remedy}) => `program-figures.yml:${line} ${message} → ${remedy}`).join('\n'));
  }
  const indicators = readList(source('_data/indicators.yml'), indicatorSchema).values.map(({value}) => value);
  return toFiguresRules(format, indicators, readInstruments(folder));
}
