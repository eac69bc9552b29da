/** A small manual to search in: one of everything that can be found. */
import {type ExportedManual, exportManual} from '../../src/manual/export-manual.ts';
import type {Withdrawal} from '../../src/manual/withdrawals.ts';
import {type IndexFile, toIndexFile} from '../../src/search/index-file.ts';
import {createSearchIndex, type SearchIndex} from '../../src/search/search-index.ts';
import {createSearcher, type Searcher} from '../../src/search/searcher.ts';
import {WEIGHTS} from '../../src/search/weights.ts';
import {checklistBody, type ManualParts, manualWith, printed, sessionBody} from './manual.ts';

const WITHDRAWN: Withdrawal[] = [
  {code: 'SAF-02.9', title: 'Alone', edition: '2026.1', why: 'Merged.', successor: 'SAF-02.8'},
  {code: 'SAF-02.8', title: 'By oneself', edition: '2026.2', why: 'Merged.', successor: 'SAF-02.2'},
  {code: 'SAF-07', title: 'Weapons', edition: '2026.1', why: 'Not needed.'},
];

const CHECKLIST = checklistBody({
  attributes: 'code="SAF-02-C1" title="Before the client leaves" kind="do-confirm" by="front-desk"',
  items: '**At the door**\n\n- [ ] Ride home named',
});

const PAGES: ManualParts['pages'] = [
  {
    code: 'SAF-02',
    kind: 'protocol',
    front: {
      title: 'Acute suicide risk',
      description: 'A client may die by suicide today.',
      situation: 'A client wants to die',
      asked: '["client is suicidal"]',
    },
    body: [
      '<DoNow>\n\n1. Stay with the client.\n\n</DoNow>',
      CHECKLIST,
      '### Means at home {/* #saf-02-1-1 */}\n\nAsk about firearms in <Setting name="quiet-room" />.',
      '## Telling the family {/* #saf-02-2 */}\n\n{/* asked: can we call their mom; family has to know */}\n\nAsk for **written consent** first. The C-SSRS goes with it. See SAF-03.1.',
    ].join('\n\n'),
  },
  {
    code: 'SAF-03',
    front: {title: 'Overdose', description: 'Somebody does not wake up.', phases: '[leaving]'},
    body: '## Naloxone {/* #saf-03-1 */}\n\nSpray naloxone into one nostril. Count breaths.\n\n## After it {/* #saf-03-2 */}\n\nDocument the naloxone. Documented doses are counted.',
  },
  {
    code: 'SAF-04',
    front: {title: 'Seizure', description: 'Somebody shakes.', roles: '[front-desk]'},
    body: '## During it {/* #saf-04-1 */}\n\nTime the seizure. Protect the head.\n\n## Rescue breathing {/* #saf-04-2 */}\n\nOnly when there are no breaths.',
  },
  {code: 'ORI-01', kind: 'session', front: {title: 'Welcome to the program'}, body: sessionBody()},
  {
    code: 'ASM-02',
    kind: 'instrument',
    front: {title: 'Depression screener'},
    body: '## Scoring {/* #asm-02-1 */}\n\nThe PHQ-9 sums nine answers; 42 CFR protects them.\n\n## Follow-up {/* #asm-02-2 */}\n\nA no-show is called the same day.\n\n## Third {/* #asm-02-3 */}\n\nText.\n\n### Detail {/* #asm-02-3-1 */}\n\nMore.',
  },
];

const DATA: ManualParts['data'] = {
  'search-words.yml': '- [client, patient, pt]\n- [overdose, od, took too much]\n- [naloxone, narcan]',
  'instruments.yml':
    '- {key: phq-9, page: ASM-02, name: Patient Health Questionnaire, items: 2, answers: [[0, 1], [0, 3]], range: {from: 0, to: 4}, licence: licensed}',
};

/** Throws where it is no good manual. */
export function exportedWith({pages = PAGES, data = {}}: ManualParts = {}): ExportedManual {
  const {manual, problems} = manualWith({...(pages ? {pages} : {}), data: {...(pages === PAGES ? DATA : {}), ...data}});
  if (problems.length > 0) {
    throw new Error(`The manual was meant to be good:\n${printed(problems)}`);
  }
  return exportManual(manual, WITHDRAWN);
}

export function indexFileWith(parts?: ManualParts): IndexFile {
  return toIndexFile(exportedWith(parts));
}

export function searchIndexWith(parts?: ManualParts): SearchIndex {
  return createSearchIndex(indexFileWith(parts), WEIGHTS);
}

export function searcherWith(parts?: ManualParts): Searcher {
  return createSearcher(indexFileWith(parts));
}

/** Pages of one section each, by the words of that section; their titles and descriptions say nothing. */
export function pagesSaying(...texts: string[]): NonNullable<ManualParts['pages']> {
  return texts.map((text, index) => {
    const code = `SAF-${String(index + 10)}`;
    return {
      code,
      front: {title: `Title${'abcdefghijklmnopqrstuvwxyz'[index]}`, description: 'Nothing.'},
      body: `## Part {/* #${code.toLowerCase()}-1 */}\n\n${text}`,
    };
  });
}

/** Codes of what is found, best first; terms by their name. */
export function foundBy(searcher: Searcher, query: string, more: {typing?: boolean; limit?: number} = {}): string[] {
  return searcher.search({query, typing: false, ...more}).hits.map(({code, title}) => code || title);
}
