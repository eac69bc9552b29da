/** A manual of three pages, for the tests of this folder. */
import type {ExportedPage} from '../manual/export-manual.ts';
import type {BinderManual} from './binder.ts';

export function smallManual(): BinderManual {
  return {
    edition: {name: '2026.1', title: 'Pilot', effective: '2026-12-01', released: '2026-11-27'},
    chapters: [
      {code: 'PRG', title: 'Program', about: 'What it is.'},
      {code: 'SAF', title: 'Safety', about: 'What to do.'},
      {code: 'REF', title: 'Reference', about: 'Lists.'},
    ],
    pages: [
      page('PRG-01', 'How to use it', 'PRG', ['PRG-01.1']),
      page('SAF-01', 'Safety planning', 'SAF', ['SAF-01.1', 'SAF-01.2', 'SAF-01.2.1', 'SAF-01-C1<SAF-01.2', 'SAF-01.10']),
      page('SAF-02', 'Acute risk', 'SAF', ['SAF-02.1', 'SAF-02-C1<SAF-02']),
    ],
    roles: [{key: 'registered-nurse', name: 'Registered nurse', plural: 'registered nurses'}],
    readingPaths: [
      {
        role: 'registered-nurse',
        steps: [
          {by: 'day-1', sections: ['SAF-01.2', 'SAF-02', 'SAF-01.1', 'SAF-09.9']},
          {by: 'week-1', sections: ['SAF-01', 'PRG-01.1']},
        ],
      },
    ],
  };
}

/** `SAF-01-C1<SAF-01.2`: a checklist, and the section in which it stands. */
function page(code: string, title: string, chapter: string, parts: readonly string[]): ExportedPage {
  const units = parts.map((part) => {
    const [own = '', section] = part.split('<');
    const above = own.lastIndexOf('.');
    const kind = section === undefined ? ('section' as const) : ('checklist' as const);
    return {code: own, title: `Title of ${own}`, kind, parent: section ?? own.slice(0, above), lines: [], fingerprint: ''};
  });
  return {
    code,
    title,
    description: '',
    kind: 'protocol',
    chapter,
    owner: 'registered-nurse',
    roles: [],
    reviewed: '2026-11-27',
    reviewBy: '2027-11-27',
    units: [{code, title, kind: 'page', lines: [], fingerprint: ''}, ...units],
    checklists: [],
    sources: [],
  };
}
