import {NOW, onboardingManual, RECORD} from '../../tests/helpers/onboarding.ts';
import {withoutRead, withRead} from './change-record.ts';
import {changedWords, minutesOf, minuteWords, nextPart, type PathPart, partsOf, pathOf, stateOf, tally} from './path.ts';
import {toReadingData} from './reading-data.ts';
import type {OnboardingRecord} from './record.ts';

const data = toReadingData(onboardingManual());
const LATER = new Date('2026-12-03T09:00:00.000Z');

const codes = (parts: readonly PathPart[]) => parts.map(({code}) => code).join(' ');
const partsIn = (record: OnboardingRecord, of = data) => partsOf(pathOf(of, record.role, record));
const reading = (...wanted: string[]) =>
  withRead(
    RECORD,
    partsIn(RECORD).filter(({code}) => wanted.includes(code)),
    'draft',
    NOW,
  );

test('a section brings the top of its page and its subsections; a page what is left; nothing comes twice', () => {
  expect(pathOf(data, 'front-desk').map(({by, pages}) => [by, pages.map(({parts}) => codes(parts))])).toEqual([
    ['day-1', ['SAF-02 SAF-02.1']],
    ['day-30', ['SAF-03.1', 'SAF-02.2 SAF-02.2.1 SAF-02.5 SAF-02.5.1']],
  ]);
  expect(pathOf(data, 'primary-therapist').map(({pages}) => pages.map(({parts}) => codes(parts)))[0]).toEqual([
    'SAF-02 SAF-02.2 SAF-02.2.1',
  ]);
});

test('dates count from the first day, which is day 1', () => {
  expect(pathOf(data, 'front-desk', RECORD).map(({title, dueOn}) => [title, dueOn])).toEqual([
    ['Day 1', '2026-11-27'],
    ['Day 30', '2026-12-26'],
  ]);
});

test.each(['', 'nobody', 'constructor', '__proto__'])('the role “%s” has no path', (role) => {
  expect(pathOf(data, role)).toEqual([]);
});

test('what was read is read, and the rest is next, in the order of the path', () => {
  expect(nextPart(partsIn(RECORD))?.code).toBe('SAF-02');
  const parts = partsIn(reading('SAF-02', 'SAF-02.1'));
  expect(tally(parts)).toMatchObject({all: 7, read: 2, changed: 0, unread: 5});
  expect(nextPart(parts)?.code).toBe('SAF-03.1');
  expect(nextPart(partsIn(reading(...partsIn(RECORD).map(({code}) => code))))).toBeUndefined();
});

test('what was taken back is not read', () => {
  const record = reading('SAF-02.1');
  expect(withoutRead(record, record.read, NOW.toISOString())).toEqual(RECORD);
});

describe('after a change of the text', () => {
  const all = reading(...partsIn(RECORD).map(({code}) => code));
  const changed = (texts: Parameters<typeof onboardingManual>[0]) =>
    partsIn(all, toReadingData(onboardingManual(texts))).filter(({state}) => state !== 'read');

  test('only what changed is due, and comes first', () => {
    const due = changed({first: 'Stay with the client and call.'});
    expect(due.map(({code, state}) => [code, state])).toEqual([['SAF-02.1', 'changed']]);
    expect(nextPart(partsIn(all, toReadingData(onboardingManual({first: 'Go.'}))))?.code).toBe('SAF-02.1');
  });

  test('a section whose subsection changed stays read', () => {
    expect(codes(changed({night: 'Call the nurse.'}))).toBe('SAF-02.2.1');
  });

  test('one section of many is said beside what all would take', () => {
    const part = (words: number, state: 'read' | 'changed' | 'unread') => ({words, state}) as PathPart;
    expect(
      changedWords([part(2300, 'read'), part(3220, 'changed'), part(26_000, 'read'), part(900, 'unread')]),
    ).toMatchInlineSnapshot(
      `"1 section changed since you read it: about 14 minutes, instead of 2 hours 18 minutes for all of it."`,
    );
    expect(changedWords([part(100, 'changed'), part(90, 'changed')])).toMatchInlineSnapshot(
      `"2 sections changed since you read them: about 1 minute."`,
    );
    expect(changedWords([part(100, 'read')])).toBe('');
  });

  test('what is read again is read; a text that comes back as it was needs no reading', () => {
    const newer = toReadingData(onboardingManual({first: 'Go.'}));
    const again = withRead(
      all,
      partsIn(all, newer).filter(({state}) => state === 'changed'),
      '2026.2',
      LATER,
    );
    expect(tally(partsIn(again, newer)).changed).toBe(0);
    expect(tally(partsIn(again)).changed).toBe(0);
  });
});

test('the first reading of a text counts, the last of an older text is the one to compare with', () => {
  const read = (fingerprint: string, at: string) => ({code: 'SAF-02.1', edition: 'draft', fingerprint, at});
  const twice = [read('00000001', '2026-12-01'), read('00000002', '2026-12-05'), read('00000001', '2026-12-09')];
  expect(stateOf({fingerprint: '00000001'}, twice)).toMatchObject({state: 'read', read: {at: '2026-12-01'}});
  expect(stateOf({fingerprint: '00000009'}, twice)).toMatchObject({state: 'changed', read: {at: '2026-12-09'}});
  expect(stateOf({fingerprint: '00000009'}, [])).toEqual({state: 'unread'});
});

test('minutes are those of all words together, at 230 a minute', () => {
  expect([[], [{words: 1}], [{words: 230}, {words: 1}], [{words: 4600}]].map(minutesOf)).toEqual([0, 1, 2, 20]);
  expect([0, 1, 59, 60, 61, 140].map(minuteWords)).toMatchInlineSnapshot(`
[
  "about 0 minutes",
  "about 1 minute",
  "about 59 minutes",
  "about 1 hour",
  "about 1 hour 1 minute",
  "about 2 hours 20 minutes",
]
`);
});

test('a file that says one section fifty thousand times does not stop the page', () => {
  const read = Array.from({length: 50_000}, (_, number) => ({
    code: 'SAF-02.1',
    edition: '2026.1',
    fingerprint: number.toString(16).padStart(8, '0'),
    at: NOW.toISOString(),
  }));
  const begun = performance.now();
  expect(partsOf(pathOf(data, 'front-desk', {...RECORD, read})).length).toBe(7);
  // Copying the list with each of its entries took 17 seconds.
  expect(performance.now() - begun).toBeLessThan(3000);
});
