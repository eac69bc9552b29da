/** The data that a page of the manual comes with, as small as it can be. */
import type {PageData} from '../../src/manual/page-data.ts';
import type {Checklist, ChecklistItem as Item, SessionTemplate} from '../../src/manual/types.ts';

/** Data of a page that uses nothing; `parts` adds what a test is about. */
export function pageData(parts: Partial<PageData> = {}): PageData {
  return {
    edition: {name: 'draft', title: 'Draft of a test'},
    code: 'SAF-02',
    title: 'Acute suicide risk',
    kind: 'protocol',
    chapter: {code: 'SAF', title: 'Safety and crisis'},
    owner: 'Clinical supervisor',
    roles: ['Primary therapist', 'Front desk'],
    reviewed: '2026-11-21',
    reviewBy: '2027-11-21',
    roleNames: {'primary-therapist': 'Primary therapist', 'front-desk': 'Front desk'},
    terms: {},
    sources: [],
    titles: {},
    checklists: {},
    flows: [],
    worked: [],
    weeks: [],
    notApplicable: ['Does not apply here', 'Client declined'],
    citedBy: [],
    withdrawn: [],
    fingerprints: {},
    ...parts,
  };
}

const item = (number: string, id: string, text: string, ifs: Item[] = []): Item => ({number, id, text, ifs});

/** Two pause points; the second item has a condition. */
export const CHECKLIST: Checklist = {
  code: 'SAF-02-C1',
  title: 'Before the client leaves',
  kind: 'do-confirm',
  by: 'primary-therapist',
  section: 'SAF-02.1',
  pausePoints: [
    {
      title: 'In the room',
      items: [
        item('1', 'plan', 'Safety plan made'),
        item('2', 'ride', 'Ride home named', [item('2a', 'alone', 'If alone: on-call clinician told')]),
      ],
    },
    {title: 'At the door', items: [item('3', 'desk', 'Front desk told')]},
  ],
  line: 20,
};

/** An hour: the first segment can give five minutes, the second ten, the third none. */
export const SESSION: SessionTemplate = {
  minutes: 60,
  size: '6 to 12 clients',
  staff: 'two clinicians',
  segments: [
    {title: 'Check-in', minutes: 15, least: 10, text: '', line: 30},
    {title: 'Skill', minutes: 30, least: 20, text: '', line: 40},
    {title: 'Close', minutes: 15, least: 15, text: '', line: 50},
  ],
  objectives: [],
  materials: [],
  documents: [],
  line: 28,
};
