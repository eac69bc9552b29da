/**
 * Numbers that stand in `_data` and in the text agree. What is looked for, and in which form, is the contract with authors:
 * docs/_data/README.md, "Numbers in text and data". A number that is not found is a problem in the data, at its record.
 */
import {pageOf} from './code.ts';
import type {Indicator} from './data/indicators.ts';
import type {Cutoff, Instrument} from './data/instruments.ts';
import {checklistLines, type Line} from './lines.ts';
import type {Problem} from './problem.ts';
import type {Data} from './read-data.ts';
import type {Page} from './types.ts';

/** What the text does not say, and how it would say it. */
type Missing = {message: string; remedy: string};

export function checkNumbers(pages: readonly Page[], data: Pick<Data, 'instruments' | 'indicators' | 'roles'>): Problem[] {
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const roleNames = new Map(data.roles.map(({value}) => [value.key, value.name]));
  const toProblems = (name: string, place: {line: number; column: number}, missing: readonly Missing[]): Problem[] =>
    missing.map((one) => ({file: `_data/${name}`, ...place, rule: 'numbers', ...one}));
  return [
    ...data.instruments.flatMap(({value, place}) => {
      const page = byCode.get(value.page);
      const owner = byCode.get(pageOf(value.change?.section ?? ''));
      return toProblems('instruments.yml', place, [
        ...(page ? missingOnPage(value, allLines(page)) : []),
        ...(owner ? missingAtOwner(value, linesAt(owner, value.change?.section ?? '')) : []),
      ]);
    }),
    ...data.indicators.flatMap(({value, place}) => {
      const page = byCode.get(pageOf(value.section));
      return toProblems(
        'indicators.yml',
        place,
        page ? missingInSection(value, roleNames.get(value.owner) ?? value.owner, linesAt(page, value.section)) : [],
      );
    }),
  ];
}

function allLines(page: Page): Line[] {
  return [...page.intro, ...page.sections.flatMap(({lines}) => lines), ...page.checklists.flatMap(checklistLines)].map(readTex);
}

/** A formula says its numbers as the text does: `\\text{ to }` is "to", `\\ge` is "≥". */
function readTex(line: Line): Line {
  return line.kind === 'formula'
    ? {
        ...line,
        text: line.text
          .replaceAll(/\\text\{([^}]*)\}/g, ' $1 ')
          .replaceAll('\\ge ', '≥ ')
          .replaceAll(/\s+/g, ' '),
      }
    : line;
}

function linesAt(page: Page, code: string): Line[] {
  return page.sections.find((section) => section.code === code)?.lines ?? [];
}

/** A number as text prints it, and not a part of a longer one. A share may lack its first 0: ".89". */
function numeral(value: number): string {
  const digits = String(value)
    .replace(/^0(?=\.)/, '0?')
    .replaceAll('.', '\\.');
  return `(?<![\\d.])${digits}(?!\\d|\\.\\d)`;
}

function says(lines: readonly {text: string}[], pattern: string): boolean {
  const regex = new RegExp(pattern, 'i');
  return lines.some(({text}) => regex.test(text));
}

function missingOnPage(
  {page, name, range, bands = [], cutoffs = [], critical = [], change}: Instrument,
  lines: readonly Line[],
): Missing[] {
  const missing = (what: string, remedy: string): Missing => ({message: `${page} does not say ${what} of ${name}`, remedy});
  const hasNumber = (value: number) => says(lines, numeral(value));
  return [
    // Where bands are said, so are both ends.
    ...(range && bands.length === 0 && !says(lines, span(range.from, range.to))
      ? [missing(`the range ${range.from} to ${range.to}`, `write "${range.from} to ${range.to}" there, or correct range`)]
      : []),
    ...bands
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
function missingAtOwner({name, change}: Instrument, lines: readonly Line[]): Missing[] {
  const row = lines.find(({kind, text}) => kind === 'row' && new RegExp(`^${literally(name)}\\b`, 'i').test(text));
  const {section = '', reliable = 0, recovered_below: below} = change ?? {};
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
  ];
}

function missingInSection(indicator: Indicator, owner: string, lines: readonly Line[]): Missing[] {
  const {section, key, status} = indicator;
  const text = plain(lines.map((line) => line.text).join(' '));
  const parts = {
    Counted: indicator.numerator,
    'Out of': indicator.denominator,
    'Left out': indicator.exclusions,
    Period: indicator.period,
    Owner: owner,
    Target: indicator.target,
    Status: status === 'standard' ? "This program's standard" : 'Evidence',
  };
  return Object.entries(parts)
    .filter(([name, words]) => !text.includes(plain(`${name}: ${words}`)))
    .map(([name, words]) => ({
      message: `${section} does not say of ${key} "${name}: ${words}"`,
      remedy: 'write the same words in both places: the text after the bold word, the data under its key',
    }));
}

/** Words and numbers; the signs between them are no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}%'.]+|\.(?!\d)/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function span(from: number, to: number): string {
  return `${numeral(from)} (?:to|through) ${numeral(to)}`;
}

/** The lowest band may be open below and the highest above; a band of one total is that total. */
function bandSpan({from, to}: {from: number; to: number}, range: Instrument['range']): string {
  const below = from === range?.from ? `|(?:under|below) ${numeral(to + 1)}` : '';
  const above =
    to === range?.to ? `|${numeral(from)} (?:or more|or higher|and above|and more)|(?:over|above) ${numeral(from - 1)}` : '';
  return `${from === to ? numeral(from) : span(from, to)}${below}${above}`;
}

function limitPattern({at, at_most: atMost, below}: Cutoff): string {
  if (at !== undefined) {
    return `${numeral(at)} (?:or more|or higher|or above|and above|and more|to |points or more)|(?:at|from|reaches|cut-off(?: of)?|line(?: of)?|is|to|≥) ${numeral(at)}|(?:under|below) ${numeral(at)}|over ${numeral(at - 1)}|^${numeral(at)} \\||\\| ${numeral(at)} \\|`;
  }
  return atMost === undefined
    ? `(?:under|below|fewer than|less than) ${numeral(below ?? 0)}`
    : `${numeral(atMost)} (?:or less|or fewer|or below|or lower)|to ${numeral(atMost)}`;
}

function limitWords({at, at_most: atMost, below}: Cutoff): string {
  return at !== undefined ? `${at} or more` : atMost !== undefined ? `${atMost} or less` : `below ${below}`;
}

function healthy(below: number): string {
  return `(?:under|below|less than) ${numeral(below)}|${numeral(below - 1)} or (?:less|fewer|below|lower)`;
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
