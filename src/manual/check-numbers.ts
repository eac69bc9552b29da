/**
 * Numbers that stand in `_data` and in the text agree. What is looked for, and in which form, is the contract with authors:
 * docs/_data/README.md, "Numbers in text and data". A number that is not found is a problem in the data, at its record.
 */
import {pageOf} from './code.ts';
import {missingInSection} from './indicator-numbers.ts';
import {type Missing, missingAtOwner, missingOnPage} from './instrument-numbers.ts';
import {missingWords} from './instrument-words.ts';
import {checklistLines, type Line} from './lines.ts';
import {readTex} from './number-patterns.ts';
import type {Problem} from './problem.ts';
import type {Data} from './read-data.ts';
import type {Page} from './types.ts';

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
        ...(page
          ? missingWords(
              value,
              [page, byCode.get(pageOf(value.words?.frame ?? ''))].flatMap((one) => (one ? allLines(one) : [])),
            )
          : []),
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

function linesAt(page: Page, code: string): Line[] {
  return page.sections.find((section) => section.code === code)?.lines ?? [];
}
