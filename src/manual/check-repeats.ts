/**
 * No sentence stands on two pages: what is said twice is changed in one place only, and staff then read two duties.
 *
 * Prose, list items, quotes, checklist items and the cells of tables count, each by itself. Formulas, worked examples and
 * pictures do not: their words are made of the same few parts everywhere.
 */
import type {AllowedRepeat} from './data/repeats.ts';
import {bareWords, checklistLines, type Line} from './lines.ts';
import type {Problem} from './problem.ts';
import {sentencesOf, wordsOf} from './sentences.ts';
import type {Page} from './types.ts';
import type {Located} from './yaml-data.ts';

/** Fewest words of a sentence that counts: shorter ones are alike by chance. */
export const FEWEST_WORDS = 8;

const KINDS: ReadonlySet<Line['kind']> = new Set(['text', 'item', 'quote', 'check', 'row']);

type Found = {sentence: string; key: string; code: string; page: string; file: string; line: number};

export function checkRepeats(pages: readonly Page[], allowed: readonly Located<AllowedRepeat>[] = []): Problem[] {
  const byKey = new Map<string, Found[]>();
  for (const found of pages.flatMap(findSentences)) {
    byKey.set(found.key, [...(byKey.get(found.key) ?? []), found]);
  }
  const repeated = new Map([...byKey].filter(([, places]) => new Set(places.map(({page}) => page)).size > 1));
  const allowedKeys = new Set(allowed.map(({value}) => toKey(value.sentence)));
  return [
    ...[...repeated].filter(([key]) => !allowedKeys.has(key)).flatMap(([, places]) => toProblems(places)),
    ...allowed
      .filter(({value}) => !repeated.has(toKey(value.sentence)))
      .map(({value, place}) => ({
        file: '_data/repeats.yml',
        ...place,
        rule: 'repeat',
        message: `"${value.sentence}" stands on no two pages`,
        remedy: 'delete the record, or correct its sentence',
      })),
  ];
}

/** One problem for each page after the first: the older place is likely the owner. */
function toProblems([first, ...others]: Found[]): Problem[] {
  return first === undefined
    ? []
    : others
        .filter(({page}, index) => page !== first.page && others.findIndex((other) => other.page === page) === index)
        .map(({sentence, code, file, line}) => ({
          file,
          line,
          column: 1,
          rule: 'repeat',
          message: `${code} repeats a sentence of ${first.code} (${first.file}:${first.line}): "${sentence}"`,
          remedy: `keep it in one section and name that code in the other, or say in _data/repeats.yml why it stands twice`,
        }));
}

function toKey(sentence: string): string {
  return wordsOf(sentence).join(' ');
}

function findSentences(page: Page): Found[] {
  const parts = [
    {code: page.code, line: 2, lines: page.intro},
    ...page.sections,
    ...page.checklists.map((checklist) => ({...checklist, lines: checklistLines(checklist)})),
  ];
  return parts.flatMap(({code, line, lines}) =>
    lines
      .filter(({kind}) => KINDS.has(kind))
      .flatMap((line) => (line.kind === 'row' ? line.text.split(' | ') : [bareWords(line)]).flatMap(sentencesOf))
      .filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS)
      .map((sentence) => ({sentence, key: toKey(sentence), code: code || page.code, page: page.code, file: page.file, line})),
  );
}
