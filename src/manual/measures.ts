/** What calculators need of an edition: records of instruments, and what the codes and sources in them are called. A pass over the `Manual`. */
import {FLAGS_SECTION} from '../measures/change/not-on-track.ts';
import {isScored} from './check-calculators.ts';
import {codesInValue} from './code.ts';
import type {Instrument} from './data/instruments.ts';
import type {FormattedReference} from './format-references.ts';
import {sourcesOfChange} from './instrument-sources.ts';
import type {EditionHead} from './schemas.ts';
import {titleOf} from './title-of.ts';
import type {Manual, Page} from './types.ts';

export type MeasuresData = {
  instruments: Instrument[];
  /** Titles behind the codes that a result may name. */
  titles: Record<string, string>;
  /** Behind the parameters of change, by key. */
  sources: Record<string, FormattedReference>;
};

/** All that can be scored, in the order of their pages: for the page of measures. */
export type Measures = MeasuresData & {edition: EditionHead; pages: {code: string; title: string}[]};

type Format = (references: Manual['references']) => FormattedReference[];

export function toMeasures(manual: Manual, format: Format): Measures {
  const scored = manual.instruments.filter(isScored);
  const pages = manual.pages.filter(({code}) => scored.some(({page}) => page === code));
  const order = pages.map(({code}) => code);
  return {
    edition: manual.edition,
    pages: pages.map(({code, title}) => ({code, title})),
    ...toMeasuresData(
      manual,
      scored.toSorted((a, b) => order.indexOf(a.page) - order.indexOf(b.page)),
      format,
    ),
  };
}

/** Of the calculators on one page; undefined where there are none. */
export function measuresOn({calculators}: Pick<Page, 'calculators'>, manual: Manual, format: Format): MeasuresData | undefined {
  const wanted = manual.instruments.filter(({key}) => calculators.some(({name}) => name === key));
  return wanted.length === 0 ? undefined : toMeasuresData(manual, wanted, format);
}

function toMeasuresData(manual: Manual, instruments: Instrument[], format: Format): MeasuresData {
  const keys = new Set(instruments.flatMap(sourcesOfChange));
  const codes = new Set([
    ...instruments.flatMap(codesInValue),
    ...(instruments.some(({change}) => change) ? [FLAGS_SECTION] : []),
  ]);
  return {
    instruments,
    titles: Object.fromEntries([...codes].sort().map((code) => [code, titleOf(code, manual)])),
    sources: Object.fromEntries(format(manual.references.filter(({id}) => keys.has(id))).map((one) => [one.key, one])),
  };
}
