/** Checks that need more than one file: codes, names and keys that have to exist, and to exist once. */
import {checkData, sourcesInData} from './check-data.ts';
import {checkSearchWords} from './check-search-words.ts';
import {checkRepeated, codesOf, isWhole, type Sources} from './check-sources.ts';
import {pageOf, parentOf, parseCode} from './code.ts';
import {indexLexicon, termKey, wordsOf} from './lexicon.ts';
import type {Problem} from './problem.ts';
import type {Data} from './read-data.ts';
import type {Withdrawn} from './schemas.ts';
import {seriesOf} from './series.ts';
import type {Use} from './types.ts';
import {checkWorked} from './work-out.ts';

/**
 * What could not be read is not missed: a mistake is named once, where it is, and not at every place that relies on what it
 * spoils. Those places are checked when it is mended.
 */
export function checkAcross(sources: Sources): Problem[] {
  return [
    ...checkCodes(sources),
    ...checkFolders(sources),
    ...checkUses(sources),
    ...checkLexicon(sources.data),
    ...checkSearchWords(sources),
    ...checkWithdrawn(sources),
    ...checkRepeated('_data/chapters.yml', sources.data.chapters, ({code}) => code),
    ...checkRepeated('_data/chapters.yml', sources.data.chapters, ({folder}) => folder),
    ...checkRepeated('_data/roles.yml', sources.data.roles, ({key}) => key),
    ...checkRepeated('_data/references.json', sources.data.references, ({id}) => id),
    ...checkRepeated('_data/withdrawn.yml', sources.data.withdrawn, ({code}) => code),
    ...checkRepeated('_data/changes.yml', sources.data.reasons, ({code}) => code),
    ...checkData(sources),
    ...checkWorked(sources.pages, {instruments: sources.data.instruments.map(({value}) => value)}),
    ...(sources.unread.length === 0 ? checkUncited(sources) : []),
  ];
}

function wasWithdrawn({code, edition}: Withdrawn): string {
  return `${code} was withdrawn in ${edition ?? 'this draft'}`;
}

function checkCodes({pages, data}: Sources): Problem[] {
  const owners = new Map<string, string>();
  const withdrawn = new Map(data.withdrawn.map(({value}) => [value.code, value]));
  return pages.flatMap((page) =>
    codesOf(page).flatMap(({code, line}) => {
      const place = {file: page.file, line, column: 1};
      const owner = owners.get(code);
      owners.set(code, page.file);
      const gone = withdrawn.get(code);
      if (gone) {
        const next = code === page.code ? 'give the page the next free code' : 'delete this one and run: npm run number';
        const remedy = `${next}; what is withdrawn stays withdrawn`;
        return [{...place, rule: 'withdrawn-code', message: wasWithdrawn(gone), remedy}];
      }
      if (owner !== undefined) {
        const remedy = code === page.code ? 'give the newer page the next free code' : 'delete it and run: npm run number';
        return [{...place, rule: 'duplicate-code', message: `${code} is already the code of something in ${owner}`, remedy}];
      }
      return [];
    }),
  );
}

function checkFolders({pages, data}: Sources): Problem[] {
  if (!isWhole(data, 'chapters.yml')) {
    return [];
  }
  return pages.flatMap((page) => {
    const folder = page.file.split('/').slice(0, -1).join('/');
    const chapter = data.chapters.find(({value}) => value.folder === folder)?.value;
    const series = chapter ? seriesOf(chapter) : [];
    return series.includes(page.code.slice(0, 3))
      ? []
      : [
          {
            file: page.file,
            line: 2,
            column: 1,
            rule: 'chapter',
            message: folder ? `${page.code} does not belong in the folder ${folder}` : `${page.code} stands in no folder`,
            remedy: chapter
              ? `this folder holds ${series.join(', ')}; move the file or change its code`
              : 'move the file into the folder of its chapter (_data/chapters.yml)',
          },
        ];
  });
}

function checkUses({pages, data, settings, unread}: Sources): Problem[] {
  const codes = new Set(pages.flatMap((page) => codesOf(page).map(({code}) => code)));
  const isUnread = (page: string) => unread.includes(page) || (unread.includes(undefined) && !codes.has(page));
  const series = new Set(data.chapters.flatMap(({value}) => seriesOf(value)));
  const withdrawn = new Map(data.withdrawn.map(({value}) => [value.code, value]));
  const keys = new Set(data.references.map(({value}) => value.id));
  const roles = new Set(data.roles.map(({value}) => value.key));
  const lexicon = indexLexicon(data.lexicon.map(({value}) => value));

  return pages.flatMap((page) => {
    const problem = ({line, column}: Use, rule: string, message: string, remedy: string): Problem => ({
      file: page.file,
      line,
      column,
      rule,
      message,
      remedy,
    });
    const head = (name: string): Use => ({name, line: 1, column: 1});
    return [
      ...page.uses.codes
        .filter(({name}) => !codes.has(name) && !isUnread(pageOf(name)))
        .map((use) => {
          // A page's record may stand for all that went with it.
          const gone = withdrawn.get(use.name) ?? withdrawn.get(pageOf(use.name));
          return gone
            ? problem(
                use,
                'withdrawn-code',
                wasWithdrawn(gone),
                gone.successor ? `name ${gone.successor}, which replaced it` : 'say it another way',
              )
            : problem(use, 'unknown-code', `${use.name} is nothing in this manual`, nearestCode(use.name, codes, series));
        }),
      ...page.uses.citations
        .filter(({name}) => !keys.has(name) && isWhole(data, 'references.json'))
        .map((use) =>
          problem(
            use,
            'unknown-source',
            `@${use.name} is not a source of this manual`,
            'add it to _data/references.json, or correct the key',
          ),
        ),
      ...page.uses.terms
        .filter(({name}) => !lexicon.has(termKey(name)) && isWhole(data, 'lexicon.yml'))
        .map((use) =>
          problem(
            use,
            'unknown-term',
            `"${use.name}" is not in the lexicon`,
            'add it to _data/lexicon.yml, or take the Term tags away',
          ),
        ),
      ...page.uses.settings
        .filter(({name}) => !settings.includes(name))
        .map((use) =>
          problem(
            use,
            'unknown-setting',
            `"${use.name}" is not a setting of the program`,
            `use one of program.config.ts: ${settings.join(', ')}`,
          ),
        ),
      ...[...page.uses.roles, head(page.owner), ...page.roles.map(head)]
        .filter(({name}) => !roles.has(name) && isWhole(data, 'roles.yml'))
        .map((use) =>
          problem(use, 'unknown-role', `"${use.name}" is not a role`, `use one of _data/roles.yml: ${[...roles].join(', ')}`),
        ),
    ];
  });
}

function nearestCode(code: string, codes: ReadonlySet<string>, series: ReadonlySet<string>): string {
  const page = pageOf(code);
  if (!series.has(code.slice(0, 3))) {
    return `correct the code; a name that only looks like one, such as ICD-10, is written with a space: ${code.replace('-', ' ')}`;
  }
  if (!parseCode(code)) {
    return 'write it as SAF-02, SAF-02.3, SAF-02.3.1 or SAF-02-C1, without leading zeros behind the dot';
  }
  return codes.has(page) && page !== code
    ? `name the page, ${page}, or one of its sections`
    : 'correct the code, or write the page that it names';
}

function checkLexicon(data: Data): Problem[] {
  const owners = new Map<string, string>();
  return data.lexicon.flatMap(({value, place}) =>
    [...new Set(wordsOf(value).map(termKey))].flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, value.term);
      return owner === undefined
        ? []
        : [
            {
              file: '_data/lexicon.yml',
              ...place,
              rule: 'duplicate-term',
              message: `"${value.term}" and "${owner}" both answer to "${key}"`,
              remedy: 'keep the word with one of them',
            },
          ];
    }),
  );
}

/**
 * Who follows a withdrawn code must arrive: at something in the text, or, along the records of withdrawal, at one that says why
 * nothing replaced it. A record holds for all that went with its page or section.
 */
function checkWithdrawn({pages, data, unread}: Sources): Problem[] {
  if (unread.length > 0) {
    return [];
  }
  const codes = new Set(pages.flatMap((page) => codesOf(page).map(({code}) => code)));
  const records = new Map(data.withdrawn.map(({value}) => [value.code, value]));
  const recordOf = (code: string | undefined): Withdrawn | undefined =>
    code === undefined ? undefined : (records.get(code) ?? recordOf(parentOf(code)));
  return data.withdrawn.flatMap(({value: {code, successor}, place}) => {
    const problem = (message: string, remedy: string): Problem[] => [
      {file: '_data/withdrawn.yml', ...place, rule: 'unknown-code', message, remedy},
    ];
    if (successor === undefined) {
      return [];
    }
    if (successor === code || !(codes.has(successor) || recordOf(successor))) {
      return problem(
        `${code} was replaced by ${successor}, which is nothing in this manual`,
        'name the code that replaced it, or leave the successor out and say why it went',
      );
    }
    const seen = new Set([code]);
    for (let at: string | undefined = successor; at !== undefined && !codes.has(at); at = recordOf(at)?.successor) {
      if (seen.has(at)) {
        return problem(
          `${code} was replaced by ${successor}, which leads round in a circle and to no text`,
          'name a code in the text that says it now, or leave the successor out and say why it went',
        );
      }
      seen.add(at);
    }
    return [];
  });
}

function checkUncited({pages, data}: Sources): Problem[] {
  const cited = new Set([...pages.flatMap((page) => page.uses.citations.map(({name}) => name)), ...sourcesInData(data)]);
  return data.references
    .filter(({value}) => !cited.has(value.id))
    .map(({value, place}) => ({
      file: '_data/references.json',
      ...place,
      rule: 'uncited-source',
      message: `@${value.id} is cited on no page`,
      remedy: 'cite it, or delete it: the bibliography holds only what is used',
    }));
}
