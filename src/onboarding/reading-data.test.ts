import {onboardingManual} from '../../tests/helpers/onboarding.ts';
import {unitsOf} from '../manual/units.ts';
import {toChecks, toReadingData} from './reading-data.ts';

const manual = onboardingManual();
const data = toReadingData(manual);
const part = (code: string, of = data) => of.pages.flatMap(({parts}) => parts).find((candidate) => candidate.code === code);

test('a page is read part by part: its top, where something stands there, its sections, its subsections', () => {
  expect(data.pages.map(({code, chapter, parts}) => [code, chapter, parts.map((each) => `${each.code} ${each.depth}`)])).toEqual([
    ['SAF-02', 'SAF', ['SAF-02 1', 'SAF-02.1 2', 'SAF-02.2 2', 'SAF-02.2.1 3', 'SAF-02.5 2', 'SAF-02.5.1 3']],
    ['SAF-03', 'SAF', ['SAF-03.1 2']],
    ['ASM-01', 'ASM', ['ASM-01.1 2']],
  ]);
  expect(data.chapters.map(({code}) => code)).toEqual(['SAF', 'ASM']);
});

test('words are those of the title, the text and its checklists, without those of subsections', () => {
  // "First", "Stay with the client.", "Before leaving", "do-confirm, worked through by: Primary therapist", "Plan made"
  expect(part('SAF-02.1')?.words).toBe(1 + 4 + 2 + 6 + 2);
  expect(part('SAF-02.2')?.words).toBe(2);
});

test('a fingerprint is the one that the manual publishes; beside it, where subsections are read by themselves, that of the own words', () => {
  const units = unitsOf(manual);
  for (const each of data.pages.flatMap(({parts}) => parts)) {
    expect(each.fingerprint).toBe(units.get(each.code)?.fingerprint);
  }
  expect(part('SAF-02.1')?.own).toBeUndefined();
  expect(part('SAF-02.2')?.own).toBe(units.get('SAF-02.2')?.own);
  const other = toReadingData(onboardingManual({night: 'Call the nurse.'}));
  expect(part('SAF-02.2', other)?.fingerprint).not.toBe(part('SAF-02.2')?.fingerprint);
  expect(part('SAF-02.2', other)?.own).toBe(part('SAF-02.2')?.own);
});

test('fingerprints that the text carries on from an older edition are used', () => {
  expect(part('SAF-02.1', toReadingData(manual, new Map([['SAF-02.1', '00000000']])))?.fingerprint).toBe('00000000');
});

test('a table by date is one of competencies: of the role that its section is named for, or of all', () => {
  expect(data.competencies).toEqual([
    {
      code: 'SAF-02.5',
      title: 'What every role shows',
      columns: ['Learns', 'Shows', 'Checked'],
      rows: [
        {by: 'day-1', cells: ['SAF-02', '● Finds the exits', 'Walk, 6 of 6']},
        {by: 'day-30', cells: ['SAF-03', 'Calls a driver', 'Observed']},
      ],
    },
    {
      code: 'SAF-02.5.1',
      title: 'Front desk',
      role: 'front-desk',
      columns: ['Learns', 'Shows', 'Checked'],
      rows: [{by: 'week-1', cells: ['SAF-02.1', 'Answers the phone', 'Call audit']}],
    },
  ]);
});

test('a question whose words change is another one', () => {
  const fingerprints = (of = manual) => toChecks(of).map(({fingerprint}) => fingerprint);
  expect(new Set(fingerprints()).size).toBe(10);
  const [first, ...others] = fingerprints(onboardingManual({check: 'What comes first?'}));
  expect(first).not.toBe(fingerprints()[0]);
  expect(others).toEqual(fingerprints().slice(1));
});
