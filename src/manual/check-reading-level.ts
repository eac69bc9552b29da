/**
 * A worksheet is read by clients at home: no harder than grade 6.0 by Flesch and Kincaid.
 *
 * Each line, item and cell counts as a sentence, or as several where it holds several: a form has few full stops. Settings do not
 * count, nor do figures.
 */
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {bareWords} from './lines.ts';
import type {Problem} from './problem.ts';
import {sentencesOf} from './sentences.ts';
import {SETTING_MARK} from './syntax.ts';
import type {Page, Worksheet} from './types.ts';

export const HIGHEST_GRADE = 6;

/** As many as an author mends at once. */
const MOST_NAMED = 5;

const WORD = /[\p{L}'’-]*\p{L}[\p{L}'’-]*/gu;

export function checkReadingLevel(pages: readonly Pick<Page, 'file' | 'worksheets'>[]): Problem[] {
  return pages.flatMap(({file, worksheets}) =>
    worksheets.flatMap((worksheet) => {
      const {grade, longest} = readingLevel(worksheet.lines);
      return Math.round(grade * 10) <= HIGHEST_GRADE * 10
        ? []
        : [
            {
              file,
              line: worksheet.line,
              column: 1,
              rule: 'reading-level',
              message: `"${worksheet.title}" is written for grade ${grade.toFixed(1)}; its longest words: ${longest.join(', ')}`,
              remedy: `use shorter words and shorter sentences: a worksheet is at or below grade ${HIGHEST_GRADE.toFixed(1)}`,
            },
          ];
    }),
  );
}

/** Grade of what is printed, and the words with the most syllables, longest first. */
export function readingLevel(lines: Worksheet['lines']): {grade: number; longest: string[]} {
  const sentences = lines
    .flatMap((line) => (line.kind === 'row' ? line.text.split(' | ') : [bareWords(line)]))
    .flatMap((text) => sentencesOf(text.replaceAll(SETTING_MARK, '')))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) {
    return {grade: 0, longest: []};
  }
  const total = words.reduce((sum, word) => sum + syllable(word), 0);
  const grade = fleschKincaid({sentence: sentences.length, word: words.length, syllable: total});
  const longest = [...new Set(words.map((word) => word.toLowerCase()))].sort(
    (a, b) => syllable(b) - syllable(a) || (a < b ? -1 : 1),
  );
  return {grade, longest: longest.slice(0, MOST_NAMED)};
}
