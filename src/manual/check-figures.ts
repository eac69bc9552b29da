/** Checks of program-figures.yml: what it names exists, and the words that are counted are words that may stand in a file. */
import {codesOf, type Sources} from './check-sources.ts';
import {codesInValue} from './code.ts';
import type {ColumnName, ProgramFigures} from './data/program-figures.ts';
import type {Problem} from './problem.ts';

export function checkFigures({pages, data, unread}: Sources): Problem[] {
  const figures = data.programFigures;
  if (!figures) {
    return [];
  }
  const codes = new Set(pages.flatMap((page) => codesOf(page).map(({code}) => code)));
  // What stands on a page that could not be read cannot be looked for.
  const gone = unread.length > 0 ? [] : codesInValue(figures).filter((code) => !codes.has(code));
  const instrument = data.instruments.find(({value}) => value.key === figures.outcome)?.value;
  const indicators = data.indicators.map(({value}) => value.key);
  return [
    ...gone.map((code) => problem(`It names ${code}, which does not exist`, 'name the code that says it now, or delete it')),
    ...(instrument?.change ? [] : [problem(`outcome is "${figures.outcome}"`, 'name an instrument whose record has a change')]),
    ...figures.no_shares
      .filter((key) => !indicators.includes(key))
      .map((key) => problem(`no_shares names "${key}", which is no indicator`, 'name the key of an indicator, or delete it')),
    ...unknownWords(figures).map(({word, column}) =>
      problem(`"${word}" is no word of the column ${column}`, `write it as the column does, or add it there`),
    ),
  ];
}

function problem(message: string, remedy: string): Problem {
  return {file: '_data/program-figures.yml', line: 1, column: 1, rule: 'figures', message, remedy};
}

function unknownWords({tables, discharges, attendance}: ProgramFigures): {word: string; column: ColumnName}[] {
  const wordsOf = (name: ColumnName) => tables.flatMap(({columns}) => columns.find((one) => one.name === name)?.words ?? []);
  const unknown = (column: ColumnName, words: readonly string[]) =>
    words.filter((word) => !wordsOf(column).includes(word)).map((word) => ({word, column}));
  return [
    ...unknown(
      'discharge',
      Object.values(discharges).flatMap(({counted, left_out: leftOut, beside}) => [...counted, ...leftOut, ...beside]),
    ),
    ...unknown(
      'word',
      attendance.map(({word}) => word),
    ),
  ];
}
