/** What a scored form says to staff, in the order in which they need it: what it obliges to, then the number, then the rest. */
import type {Instrument} from '../../manual/data/instruments.ts';
import {isNotDefined} from '../not-defined.ts';
import {formItems} from './form-items.ts';
import {limitOf, type Obligation, obligationsOf} from './obligations.ts';
import {toReport} from './report.ts';
import type {Score} from './score.ts';
import {verdict} from './verdict.ts';

export type Reading = {
  /** By what is answered: now, whatever else is blank. */
  obliges: Obligation[];
  /** By what is blank, should it stay so. */
  ifBlank: Obligation[];
  /** "Total 12: moderate." */
  verdict: string;
  /** Lowest and highest total; absent without one. */
  range?: {from: number; to: number};
  /** Numbers beside the total. */
  parts: {name: string; value: string}[];
  /** What else the answers say, and what must be known before the result is used. */
  notes: string[];
  /** Items that are blank. */
  missing: {item: number; name: string}[];
  /** All of it in one breath, for who hears it. */
  said: string;
};

export function readResult(instrument: Instrument, found: Score): Reading {
  const {range} = instrument;
  const unknown = found.level !== undefined && found.level.key === instrument.triage?.unknown.key;
  const {level, ...withoutLevel} = found;
  const given = found.critical.filter(({answer}) => answer !== null);
  const obliges = obligationsOf(instrument, {...(unknown ? withoutLevel : found), critical: given});
  const all = obligationsOf(instrument, found);
  const names = formItems(instrument);
  const missing = found.missing.map((item) => ({item, name: names[item - 1]?.name ?? ''}));
  const words = verdict(instrument, found);
  return {
    obliges: unique(obliges),
    ifBlank: unique(all.filter((one) => !obliges.some((other) => isSame(one, other)))),
    verdict: words,
    ...(range ? {range} : {}),
    parts: partsOf(instrument, found),
    notes: notesOf(instrument, found),
    missing,
    said: [
      ...unique(obliges).map(({section, because}) => `${because}. See ${section}.`),
      words,
      ...(missing.length > 0 ? [`Blank: ${missing.map(({name}) => name).join(', ')}.`] : []),
    ].join(' '),
  };
}

function partsOf({subscales = []}: Instrument, found: Score): Reading['parts'] {
  return [
    ...found.subscales.map(({name, total}) => {
      const range = subscales.find((one) => one.name === name)?.range;
      const within = range ? ` (${range.from} to ${range.to})` : '';
      return {name, value: isNotDefined(total) ? `no sum: ${total.notDefined}` : `${total}${within}`};
    }),
    ...(found.mean === undefined ? [] : [{name: 'Mean of the items', value: found.mean.toFixed(2)}]),
    ...(found.tScore === undefined ? [] : [{name: 'T-score', value: found.tScore.toFixed(1)}]),
    ...(found.symptoms && found.symptoms.count > 0
      ? [
          {
            name: 'Symptoms counted',
            value: [`${found.missing.length > 0 ? 'at least ' : ''}${found.symptoms.count}`, found.symptoms.label]
              .filter(Boolean)
              .join(': '),
          },
        ]
      : []),
    ...(found.pattern ? [{name: found.pattern.means, value: found.pattern.isMet ? 'met' : 'not met'}] : []),
  ];
}

/** Cut-offs that oblige to nothing; a rule without a section; what the report notes, but for the rule on blanks, which always holds. */
function notesOf(instrument: Instrument, found: Score): string[] {
  const said = new Set(found.prompts.flatMap(({action, means}) => (action === undefined ? [] : [means])));
  return [
    ...found.met.filter(({action}) => action === undefined).map((cutoff) => `${limitOf(cutoff)}: ${cutoff.means}.`),
    ...found.rules.filter(({action}) => action === undefined).map(({means}) => `A single answer ${means}.`),
    ...toReport(instrument, found).notes.filter(
      (note) => !said.has(note) && note !== found.level?.means && note !== instrument.missing,
    ),
  ];
}

/** Each once, without the code in brackets that the link beside it names. */
function unique(list: readonly Obligation[]): Obligation[] {
  const bare = list.map(({section, because}) => ({section, because: because.replace(` (${section})`, '')}));
  return bare.filter((one, place) => bare.findIndex((other) => isSame(one, other)) === place);
}

function isSame(one: Obligation, other: Obligation): boolean {
  return one.section === other.section && one.because === other.because;
}
