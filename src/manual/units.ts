/** Everything of a manual that has a code, with its words: what is cited, compared and withdrawn. */
import {compareCodes, parentOf} from './code.ts';
import {combineFingerprints, fingerprintOf} from './fingerprint.ts';
import {checklistLines, keyToWords, type Line} from './lines.ts';
import type {Checklist, Manual, Page} from './types.ts';

export type Unit = {
  code: string;
  title: string;
  kind: 'page' | 'section' | 'checklist';
  /** Code of what it stands in; absent for a page. A checklist stands in its section. */
  parent?: string;
  /** Its own words, without those of what stands in it. For a page: what stands above its first section, and who must know it. */
  lines: Line[];
  /** Fingerprint of its own words. */
  own: string;
  /** Fingerprint of its own words and of everything in it: what a citation of it vouches for. */
  fingerprint: string;
};

/** Every unit of a manual by code, in the order of the text. */
export function unitsOf(manual: Pick<Manual, 'pages'>): Map<string, Unit> {
  return new Map(manual.pages.flatMap(pageUnits).map((unit) => [unit.code, unit]));
}

/** The units of one page: the page itself, then its sections and checklists in order. */
export function pageUnits(page: Page): Unit[] {
  const bare = [
    bareUnit({code: page.code, title: page.title, kind: 'page', lines: headLines(page)}),
    ...page.sections.flatMap(({code, title, lines}) => [
      bareUnit({code, title, kind: 'section', parent: parentOf(code) ?? page.code, lines}),
      ...page.checklists.filter((checklist) => checklist.section === code).map(checklistUnit),
    ]),
    ...page.checklists.filter(({section}) => section === page.code).map(checklistUnit),
  ].filter(({code}) => code !== '');
  const finished = new Map<string, string>();
  const finish = (unit: Omit<Unit, 'fingerprint'>): string => {
    const below = bare
      .filter(({parent}) => parent === unit.code)
      // The place on the page is no difference (`compareUnits`).
      .sort((a, b) => compareCodes(a.code, b.code))
      .map((child) => finished.get(child.code) ?? finish(child));
    const fingerprint = combineFingerprints(unit.own, below);
    finished.set(unit.code, fingerprint);
    return fingerprint;
  };
  return bare.map((unit) => ({...unit, fingerprint: finished.get(unit.code) ?? finish(unit)}));
}

function bareUnit(unit: Omit<Unit, 'own' | 'fingerprint'>): Omit<Unit, 'fingerprint'> {
  return {...unit, own: fingerprintOf(unit.title, unit.lines)};
}

function checklistUnit(checklist: Checklist): Omit<Unit, 'fingerprint'> {
  const {code, title, section} = checklist;
  return bareUnit({code, title, kind: 'checklist', parent: section, lines: checklistLines(checklist)});
}

/** Who answers for a page and who must know it is part of what it says; when it was last reviewed is not. */
function headLines(page: Page): Line[] {
  return [
    {kind: 'about', text: `Owner: ${keyToWords(page.owner)}`},
    {kind: 'about', text: `Must be known by: ${page.roles.map(keyToWords).join(', ')}`},
    ...(page.situation === undefined ? [] : [{kind: 'about' as const, text: `Situation: ${page.situation}`}]),
    ...page.intro,
  ];
}
