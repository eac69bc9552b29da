/** Which numbers of an instrument the text does not say. */
import {pageOf} from './code.ts';
import type {Instrument} from './data/instruments.ts';
import type {Line} from './lines.ts';
import {bandSpan, healthy, limitPattern, limitWords, literally, numeral, says, span} from './number-patterns.ts';

/** What the text does not say, and how it would say it. */
export type Missing = {message: string; remedy: string};

export function missingOnPage(
  {page, name, range, bands = [], cutoffs = [], critical = [], change}: Instrument,
  lines: readonly Line[],
): Missing[] {
  const missing = (what: string, remedy: string): Missing => ({message: `${page} does not say ${what} of ${name}`, remedy});
  // A band without a label is for programs alone.
  const labelled = bands.flatMap((band) => (band.label === undefined ? [] : [{...band, label: band.label}]));
  const hasNumber = (value: number) => says(lines, numeral(value));
  return [
    // Where bands are said, so are both ends.
    ...(range && labelled.length === 0 && !says(lines, span(range.from, range.to))
      ? [missing(`the range ${range.from} to ${range.to}`, `write "${range.from} to ${range.to}" there, or correct range`)]
      : []),
    ...labelled
      .filter((band) => !says(lines, `(?:${bandSpan(band, range)}).*${literally(band.label)}`))
      .map(({from, to, label}) =>
        missing(`in one line that ${from} to ${to} is "${label}"`, 'write both in one row, item or paragraph, or correct bands'),
      ),
    ...cutoffs
      .filter((cutoff) => !says(lines, limitPattern(cutoff)))
      .map((cutoff) => missing(`the cut-off ${limitWords(cutoff)}`, `write "${limitWords(cutoff)}" there, or correct cutoffs`)),
    ...critical
      .filter(({item, name: itemName, action}) => {
        const named = itemName === undefined ? `\\b(?:items?|questions?)\\b[^.]*${numeral(item)}` : literally(itemName);
        return !says(lines, named) || !says(lines, literally(pageOf(action)));
      })
      .map(({item, name: itemName, action}) =>
        missing(
          `what ${itemName ?? `item ${item}`} obliges to (${action})`,
          'name the item and that page there, or correct critical',
        ),
      ),
    ...[change?.sd, change?.reliability]
      .filter((value) => value !== undefined && !hasNumber(value))
      .map((value) => missing(`the parameter ${value}`, 'write it there, with its source, or correct change')),
    ...(change && !says(lines, `${numeral(change.reliable)}\\**(?: or more)? points|by ${numeral(change.reliable)}`)
      ? [
          missing(
            `the reliable change of ${change.reliable} points`,
            `write "${change.reliable} points" there, or correct change`,
          ),
        ]
      : []),
    ...(change?.recovered_below !== undefined && change.section === undefined && !says(lines, healthy(change.recovered_below))
      ? [
          missing(
            `the end state below ${change.recovered_below}`,
            `write "under ${change.recovered_below}" there, or correct change`,
          ),
        ]
      : []),
  ];
}

/** The section that owns the thresholds has a row for the instrument, with the same numbers. */
export function missingAtOwner({name, change}: Instrument, lines: readonly Line[]): Missing[] {
  const row = lines.find(({kind, text}) => kind === 'row' && new RegExp(`^${literally(name)}\\b`, 'i').test(text));
  const {section = '', reliable = 0, recovered_below: below, case_at: caseAt, also = []} = change ?? {};
  const holds = (pattern: string) => row !== undefined && says([row], pattern);
  return [
    ...(holds(`${numeral(reliable)} points`)
      ? []
      : [
          {
            message: `${section} has no row for ${name} with "${reliable} points"`,
            remedy: 'correct the row or the record: both say what counts as reliable change',
          },
        ]),
    ...(below === undefined || holds(healthy(below))
      ? []
      : [
          {
            message: `${section} has no row for ${name} with an end under ${below}`,
            remedy: 'correct the row or the record: both say where the healthy side begins',
          },
        ]),
    ...[...(caseAt === undefined ? [] : [caseAt]), ...also]
      .filter((value) => !holds(numeral(value)))
      .map((value) => ({
        message: `${section} has no row for ${name} with the ${value} of its record`,
        remedy: 'correct the row or the record: both say the case line, and which other thresholds are computed',
      })),
  ];
}
