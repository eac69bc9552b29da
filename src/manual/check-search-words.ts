/** Words for search lead to one place: no phrase may stand for two sections, and no word in two groups. */
import type {Sources} from './check-sources.ts';
import {termKey, wordsOf} from './lexicon.ts';
import type {Problem} from './problem.ts';
import type {Page} from './types.ts';

export function checkSearchWords({pages, data}: Pick<Sources, 'pages' | 'data'>): Problem[] {
  return [...checkAsked(pages), ...checkGroups(data)];
}

/** "How staff ask", as they type it: capitals, hyphens and spaces make no other phrase. */
function checkAsked(pages: readonly Page[]): Problem[] {
  const owners = new Map<string, string>();
  const parts = pages.flatMap((page) => [
    {file: page.file, line: 1, code: page.code, asked: page.asked ?? []},
    ...page.sections.map(({line, code, asked}) => ({file: page.file, line, code, asked})),
  ]);
  return parts.flatMap(({file, line, code, asked}) =>
    asked.flatMap((phrase) => {
      const owner = owners.get(termKey(phrase));
      owners.set(termKey(phrase), code);
      return owner === undefined
        ? []
        : [
            {
              file,
              line,
              column: 1,
              rule: 'asked-twice',
              message: `"${phrase}" is how staff ask for ${owner}, and for ${code}`,
              remedy: 'keep it with the one that answers it',
            },
          ];
    }),
  );
}

function checkGroups({lexicon, searchWords}: Sources['data']): Problem[] {
  const owners = new Map(
    lexicon.flatMap(({value}) => wordsOf(value).map((word) => [termKey(word), `the term "${value.term}"`] as [string, string])),
  );
  return searchWords.flatMap(({value: group, place}) =>
    group.flatMap((word) => {
      const owner = owners.get(termKey(word));
      owners.set(termKey(word), `the group of "${group[0]}"`);
      return owner === undefined
        ? []
        : [
            {
              file: '_data/search-words.yml',
              ...place,
              rule: 'search-words',
              message: `"${word}" stands in ${owner} already`,
              remedy: 'keep it in one place; the words of a term stand under "also" in lexicon.yml',
            },
          ];
    }),
  );
}
