/** Checks of the clinical data: what its records name has to exist, and to exist once. */
import {checkCalculators} from './check-calculators.ts';
import {checkFigures} from './check-figures.ts';
import {checkShift} from './check-shift.ts';
import {checkRepeated, codesOf, isWhole, type Sources} from './check-sources.ts';
import {codesInValue, pageOf} from './code.ts';
import {FEWEST_CHECKS} from './data/knowledge-checks.ts';
import {sourcesOf} from './instrument-sources.ts';
import type {Problem} from './problem.ts';
import {seriesOf} from './series.ts';
import type {Located} from './yaml-data.ts';

/** What one record names by key. Codes are looked for in all its words. */
type Names = {sources?: readonly (string | undefined)[]; roles?: readonly string[]};

export function checkData(sources: Sources): Problem[] {
  const {instruments, indicators, crosswalk, knowledgeChecks, readingPaths} = sources.data;
  const check = namesChecker(sources);
  return [
    ...check('instruments.yml', instruments, (instrument) => ({sources: sourcesOf(instrument)})),
    ...check('indicators.yml', indicators, ({owner, source}) => ({roles: [owner], sources: [source]})),
    ...check('crosswalk.yml', crosswalk, ({source}) => ({sources: [source]})),
    ...check('knowledge-checks.yml', knowledgeChecks, () => ({})),
    ...check('reading-paths.yml', readingPaths, ({role}) => ({roles: [role]})),
    ...checkRepeated('_data/instruments.yml', instruments, ({key}) => key),
    ...checkRepeated('_data/indicators.yml', indicators, ({key}) => key),
    ...checkRepeated('_data/crosswalk.yml', crosswalk, ({requirement}) => requirement),
    ...checkRepeated('_data/knowledge-checks.yml', knowledgeChecks, ({key}) => key),
    ...checkRepeated('_data/reading-paths.yml', readingPaths, ({role}) => role),
    ...checkCoverage(sources),
    ...checkPaths(sources),
    ...check('rotation-calendars.yml', sources.data.rotationCalendars, () => ({})),
    ...check('day-frames.yml', sources.data.dayFrames, () => ({})),
    ...check('shift-checklists.yml', sources.data.shiftChecklists, () => ({})),
    ...check('downtime-binder.yml', sources.data.downtimeBinder, () => ({})),
    ...checkRepeated('_data/downtime-binder.yml', sources.data.downtimeBinder, ({title}) => title),
    ...checkShift(sources),
    ...checkCalculators(sources),
    ...checkFigures(sources),
  ];
}

/** Keys of the sources that some record relies on: they are used although no page cites them. */
export function sourcesInData({instruments, indicators, crosswalk}: Sources['data']): string[] {
  return [
    ...instruments.flatMap(({value}) => sourcesOf(value)),
    ...indicators.flatMap(({value}) => value.source ?? []),
    ...crosswalk.map(({value}) => value.source),
  ];
}

function namesChecker({pages, data, unread}: Sources) {
  const codes = new Set(pages.flatMap((page) => codesOf(page).map(({code}) => code)));
  const isUnread = (code: string) => unread.includes(pageOf(code)) || (unread.includes(undefined) && !codes.has(pageOf(code)));
  const withdrawn = new Map(data.withdrawn.map(({value}) => [value.code, value]));
  const keys = new Set(data.references.map(({value}) => value.id));
  const roles = new Set(data.roles.map(({value}) => value.key));

  const remedyFor = (code: string): string => {
    const gone = withdrawn.get(code) ?? withdrawn.get(pageOf(code));
    return gone?.successor ? `name ${gone.successor}, which replaced it` : 'name the code that says it now, or delete it here';
  };

  return <T>(name: string, list: readonly Located<T>[], namesOf: (value: T) => Names): Problem[] =>
    list.flatMap(({value, place}) => {
      const problem = (rule: string, message: string, remedy: string): Problem => ({
        file: `_data/${name}`,
        ...place,
        rule,
        message,
        remedy,
      });
      const names = namesOf(value);
      const used = (list: readonly (string | undefined)[] = []) => [...new Set(list)].filter((key) => key !== undefined);
      return [
        ...used(codesInValue(value))
          .filter((code) => !codes.has(code) && !isUnread(code))
          .map((code) => problem('unknown-code', `${code} is nothing in this manual`, remedyFor(code))),
        ...used(names.sources)
          .filter((key) => !keys.has(key) && isWhole(data, 'references.json'))
          .map((key) =>
            problem(
              'unknown-source',
              `@${key} is not a source of this manual`,
              'add it to _data/references.json, or correct the key',
            ),
          ),
        ...used(names.roles)
          .filter((key) => !roles.has(key) && isWhole(data, 'roles.yml'))
          .map((key) =>
            problem('unknown-role', `"${key}" is not a role`, `use one of _data/roles.yml: ${[...roles].join(', ')}`),
          ),
      ];
    });
}

/** Where there are questions, each chapter that has pages has enough of them. */
function checkCoverage({pages, data}: Sources): Problem[] {
  const file = 'knowledge-checks.yml';
  if (data.knowledgeChecks.length === 0 || !isWhole(data, file) || !isWhole(data, 'chapters.yml')) {
    return [];
  }
  return data.chapters.flatMap(({value: chapter}) => {
    const series = seriesOf(chapter);
    const isHere = (code: string) => series.includes(code.slice(0, 3));
    const count = data.knowledgeChecks.filter(({value}) => isHere(value.section)).length;
    return count >= FEWEST_CHECKS || !pages.some(({code}) => isHere(code))
      ? []
      : [
          {
            file: `_data/${file}`,
            line: 1,
            column: 1,
            rule: 'knowledge-checks',
            message: `The chapter ${chapter.title} has ${count} ${count === 1 ? 'question' : 'questions'}`,
            remedy: `write ${FEWEST_CHECKS} or more whose section is one of its own (${series.join(', ')})`,
          },
        ];
  });
}

/** Where there are reading paths, each role has one, names nothing twice, and passes each page that lists the role. */
function checkPaths({pages, data, unread}: Sources): Problem[] {
  const file = '_data/reading-paths.yml';
  if (data.readingPaths.length === 0 || !isWhole(data, 'reading-paths.yml') || !isWhole(data, 'roles.yml')) {
    return [];
  }
  const withPath = new Set(data.readingPaths.map(({value}) => value.role));
  const withoutPath = data.roles.filter(({value}) => !withPath.has(value.key));
  return [
    ...withoutPath.map(({value}) => ({
      file,
      line: 1,
      column: 1,
      rule: 'reading-path',
      message: `The role ${value.key} has no reading path`,
      remedy: `write one: "- role: ${value.key}" with its steps`,
    })),
    ...data.readingPaths.flatMap(({value: {role, steps}, place}) => {
      const problem = (message: string, remedy: string): Problem => ({file, ...place, rule: 'reading-path', message, remedy});
      const codes = steps.flatMap(({sections}) => sections);
      const twice = codes.filter((code, index) => codes.indexOf(code) < index);
      const passed = new Set(codes.map(pageOf));
      const missing = pages.filter((page) => page.roles.includes(role) && !passed.has(page.code));
      return [
        ...twice.map((code) => problem(`${code} stands twice in the path of ${role}`, 'keep the earlier one')),
        ...(unread.length > 0 ? [] : missing).map(({code, file: page}) =>
          problem(
            `${code} lists ${role} among those who must know it, and is not in the path of ${role}`,
            `add ${code} or one of its sections to a step, or take the role out of ${page}`,
          ),
        ),
      ];
    }),
  ];
}
