import {type Answer, answerCitation, neededPages} from './answer-citation.ts';
import type {EditionsToday} from './citation-edition.ts';
import type {Histories} from './fate.ts';
import type {Finding} from './find-citations.ts';
import type {CodeHistory} from './history.ts';
import {inForceOn} from './standing.ts';

const LIST = [
  {name: '2026.1', effective: '2026-12-01'},
  {name: '2026.2', effective: '2027-03-01'},
  {name: '2027.1', effective: '2027-09-01'},
];

function on(today: string, list = LIST): EditionsToday {
  return {list, order: [...list.map(({name}) => name), 'draft'], today, inForce: inForceOn(list, today)};
}

const BEFORE = on('2026-11-22');
const FIRST = on('2026-12-24');
const SECOND = on('2027-03-01');
const THIRD = on('2027-10-01');

const version = (edition: string, title: string, fingerprint: string) => ({edition, title, fingerprint});

/** A page in three editions and the draft. */
const HISTORY: Record<string, CodeHistory> = {
  'SAF-08': {
    versions: [version('2026.1', 'Impaired arrival', 'a0000001'), version('2026.2', 'Impaired arrival', 'a0000002')],
    changes: [],
  },
  'SAF-08.1': {versions: [version('2026.1', 'At the door', 'b0000001')], changes: []},
  'SAF-08.2': {
    versions: [version('2026.1', 'Getting home', 'c0000001'), version('2026.2', 'The ride home', 'c0000002')],
    changes: [{edition: '2026.2', kind: 'duty-changed', why: 'Staff now call the ride.'}],
  },
  'SAF-08.3': {
    versions: [version('2026.1', 'Belongings', 'd0000001')],
    changes: [],
    withdrawn: {edition: '2026.2', why: 'The room is now PRG’s matter.', successor: 'PRG-04.1'},
  },
  'SAF-08.4': {
    versions: [version('2026.1', 'Old form', 'e0000001')],
    changes: [],
    withdrawn: {edition: '2026.2', why: 'The form is gone.'},
  },
  'SAF-08.5': {
    versions: [version('2026.1', 'Old desk', 'e1000001')],
    changes: [],
    withdrawn: {edition: '2026.2', why: 'The desk is gone.', successor: 'SAF-08.4'},
  },
  'SAF-08.6': {
    versions: [version('2027.1', 'At night', 'f0000001')],
    changes: [{edition: '2027.1', kind: 'new', why: 'Nights.'}],
  },
  'SAF-08.7': {
    versions: [version('draft', 'Weekends', '10000001')],
    changes: [{edition: 'draft', kind: 'new', why: 'Weekends.'}],
  },
  'SAF-08.8': {
    versions: [version('2026.1', 'Keys', '20000001'), version('2027.1', 'Keys', '20000002')],
    changes: [{edition: '2027.1', kind: 'clarified', why: 'Which keys.'}],
  },
  'SAF-08-C1': {
    versions: [version('2026.1', 'Before the ride', '30000001'), version('2026.2', 'Before the ride', '30000002')],
    changes: [{edition: '2026.2', kind: 'moved', why: 'It stands with the ride.', from: 'SAF-02-C1'}],
  },
  'SAF-08.9': {
    versions: [
      version('2026.1', 'Lights', '50000001'),
      version('2026.2', 'Lights', '50000002'),
      version('2027.1', 'Lights', '50000001'),
    ],
    changes: [
      {edition: '2026.2', kind: 'clarified', why: 'Which lights.'},
      {edition: '2027.1', kind: 'corrected', why: 'All lights.'},
    ],
  },
  'PRG-04.1': {versions: [version('2026.2', 'The locked room', '40000001')], changes: []},
};

const HISTORIES: Histories = {
  codes: Object.keys(HISTORY),
  get: (code) => (Object.hasOwn(HISTORY, code) ? HISTORY[code] : undefined),
};

function said(finding: Finding, editions = SECOND): string {
  return print(answerCitation(finding, editions, HISTORIES));
}

function print({code, title, page, verdict, headline, warnings, sentences, reasons, successor, links}: Answer): string {
  return [
    `${code} ${title ?? '–'}${page ? ` (${page.code} ${page.title})` : ''}`,
    `[${verdict}] ${headline}`,
    ...warnings.map((warning) => `! ${warning}`),
    ...sentences,
    ...reasons.map((reason) => `* ${reason}`),
    ...(successor ? [`→ ${successor.code} ${successor.title}`] : []),
    ...links.map(({label, href}) => `${label}: ${href}`),
  ].join('\n');
}

describe('a text that did not change', () => {
  test('cited from the edition in force', () => {
    expect(said({code: 'SAF-08.1', edition: '2026.1', fingerprint: 'b0000001'}, FIRST)).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[holds] In force.
Cited from edition 2026.1, in force since Dec 1, 2026.
Edition 2026.1: /2026.1/saf-08/#saf-08-1
Edition in force: /saf-08/#saf-08-1"
`);
  });
  test('cited from one that is superseded', () => {
    expect(said({code: 'SAF-08.1', edition: '2026.1', fingerprint: 'b0000001'})).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[holds] Unchanged: the edition in force, 2026.2, has the same words.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2026.1: /2026.1/saf-08/#saf-08-1
Edition in force: /saf-08/#saf-08-1"
`);
  });
  test('though it had been changed in between', () => {
    expect(said({code: 'SAF-08.9', edition: '2026.1', fingerprint: '50000001'}, THIRD)).toMatchInlineSnapshot(`
"SAF-08.9 Lights (SAF-08 Impaired arrival)
[holds] Reads the same in the edition in force, 2027.1; it had been changed in between.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2026.1: /2026.1/saf-08/#saf-08-9
Edition in force: /saf-08/#saf-08-9"
`);
  });
  test('cited without an edition', () => {
    expect(said({code: 'SAF-08.1'})).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[holds] In force.
No edition is named, so the one in force counts: edition 2026.2, since Mar 1, 2027.
Edition in force: /saf-08/#saf-08-1"
`);
  });
  test('cited as in force on a day', () => {
    expect(said({code: 'SAF-08.1', inForceOn: '2026-12-24', fingerprint: 'b0000001'})).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[holds] Unchanged: the edition in force, 2026.2, has the same words.
Cited as in force on Dec 24, 2026: that was edition 2026.1.
Edition in force: /saf-08/#saf-08-1"
`);
  });
});

describe('a text that changed', () => {
  test('in its own words', () => {
    expect(said({code: 'SAF-08.2', edition: '2026.1', fingerprint: 'c0000001'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[changed] Changed since edition 2026.1.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
* Duty changed in 2026.2: Staff now call the ride.
Edition 2026.1: /2026.1/saf-08/#saf-08-2
Edition in force: /saf-08/#saf-08-2
What changed, word by word: /compare/?code=SAF-08.2&from=2026.1&to=2026.2"
`);
  });
  test('only in what stands below it', () => {
    expect(said({code: 'SAF-08', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08 Impaired arrival
[changed] Its own words are those of edition 2026.1. What stands below it changed.
Changed below: SAF-08.2, SAF-08.3, SAF-08.4, SAF-08.5, SAF-08.9, SAF-08-C1.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2027.1 changes it on Sep 1, 2027.
Edition 2026.1: /2026.1/saf-08/
Edition in force: /saf-08/
What changed, word by word: /compare/?code=SAF-08&from=2026.1&to=2026.2"
`);
  });
  test('by moving', () => {
    expect(said({code: 'SAF-08-C1', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08-C1 Before the ride (SAF-08 Impaired arrival)
[moved] Moved since edition 2026.1.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
* Moved in 2026.2: It stands with the ride. It stood at SAF-02-C1 before.
Edition 2026.1: /2026.1/saf-08/#saf-08-c1
Edition in force: /saf-08/#saf-08-c1
What changed, word by word: /compare/?code=SAF-08-C1&from=2026.1&to=2026.2"
`);
  });
  test('since the day on which it was cited as in force', () => {
    expect(said({code: 'SAF-08.2', inForceOn: '2026-12-24'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[changed] Changed since edition 2026.1.
Cited as in force on Dec 24, 2026: that was edition 2026.1.
* Duty changed in 2026.2: Staff now call the ride.
Edition in force: /saf-08/#saf-08-2
What changed, word by word: /compare/?code=SAF-08.2&from=2026.1&to=2026.2"
`);
  });
  test('cited from an edition that is not yet in force', () => {
    expect(said({code: 'SAF-08.8', edition: '2027.1'})).toMatchInlineSnapshot(`
"SAF-08.8 Keys (SAF-08 Impaired arrival)
[changed] The edition in force reads differently from edition 2027.1.
Cited from edition 2027.1, not yet in force: takes effect on Sep 1, 2027.
Edition 2027.1 changes it on Sep 1, 2027.
* Clarified in 2027.1: Which keys.
Edition 2027.1: /2027.1/saf-08/#saf-08-8
Edition in force: /saf-08/#saf-08-8
What changed, word by word: /compare/?code=SAF-08.8&from=2026.2&to=2027.1"
`);
  });
  test('by an edition that is coming', () => {
    expect(said({code: 'SAF-08.8', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08.8 Keys (SAF-08 Impaired arrival)
[holds] Unchanged: the edition in force, 2026.2, has the same words.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2027.1 changes it on Sep 1, 2027.
Edition 2026.1: /2026.1/saf-08/#saf-08-8
Edition in force: /saf-08/#saf-08-8"
`);
  });
});

describe('a text that is gone', () => {
  test('with a successor on another page', () => {
    expect(said({code: 'SAF-08.3', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08.3 Belongings (SAF-08 Impaired arrival)
[withdrawn] Withdrawn by edition 2026.2, since Mar 1, 2027.
The room is now PRG’s matter.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
→ PRG-04.1 The locked room
Edition 2026.1: /2026.1/saf-08/#saf-08-3"
`);
    expect(neededPages('SAF-08.3', HISTORIES)).toEqual(['SAF-08', 'PRG-04']);
    expect(neededPages('SAF-08.1', HISTORIES)).toEqual(['SAF-08']);
  });
  test('with none', () => {
    expect(said({code: 'SAF-08.4', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08.4 Old form (SAF-08 Impaired arrival)
[withdrawn] Withdrawn by edition 2026.2, since Mar 1, 2027.
The form is gone.
Nothing took its place.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2026.1: /2026.1/saf-08/#saf-08-4"
`);
  });
  test('with one that is gone too', () => {
    expect(said({code: 'SAF-08.5'})).toMatchInlineSnapshot(`
"SAF-08.5 Old desk (SAF-08 Impaired arrival)
[withdrawn] Withdrawn by edition 2026.2, since Mar 1, 2027.
The desk is gone.
What took its place has been withdrawn too.
No edition is named, so the one in force counts: edition 2026.2, since Mar 1, 2027."
`);
  });
  test('by an edition that is coming: it still holds', () => {
    expect(said({code: 'SAF-08.4', edition: '2026.1'}, FIRST)).toMatchInlineSnapshot(`
"SAF-08.4 Old form (SAF-08 Impaired arrival)
[holds] In force.
Cited from edition 2026.1, in force since Dec 1, 2026.
Edition 2026.2 withdraws it on Mar 1, 2027.
Edition 2026.1: /2026.1/saf-08/#saf-08-4
Edition in force: /saf-08/#saf-08-4"
`);
  });
});

describe('a text that is not yet there', () => {
  test('it comes with an edition', () => {
    expect(said({code: 'SAF-08.6', edition: '2027.1'})).toMatchInlineSnapshot(`
"SAF-08.6 At night (SAF-08 Impaired arrival)
[coming] Not yet in force. It comes with edition 2027.1 on Sep 1, 2027.
Cited from edition 2027.1, not yet in force: takes effect on Sep 1, 2027.
Edition 2027.1: /2027.1/saf-08/#saf-08-6"
`);
  });
  test('it is asked for as in force', () => {
    expect(said({code: 'SAF-08.6'})).toMatchInlineSnapshot(`
"SAF-08.6 At night (SAF-08 Impaired arrival)
[coming] Not yet in force. It comes with edition 2027.1 on Sep 1, 2027.
Edition 2027.1: /2027.1/saf-08/#saf-08-6"
`);
  });
  test('it is only in the draft', () => {
    expect(said({code: 'SAF-08.7', edition: 'draft', fingerprint: '10000001'}, THIRD)).toMatchInlineSnapshot(`
"SAF-08.7 Weekends (SAF-08 Impaired arrival)
[draft] Only in the draft. It is in no edition yet.
Cited from the draft, which is not in force and can change any day.
Draft: /next/saf-08/#saf-08-7"
`);
  });
  test('no edition is in force yet', () => {
    expect(said({code: 'SAF-08.1', edition: '2026.1'}, BEFORE)).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[coming] No edition is in force yet.
Cited from edition 2026.1, not yet in force: takes effect on Dec 1, 2026.
Edition 2026.1: /2026.1/saf-08/#saf-08-1"
`);
    expect(said({code: 'SAF-08.1'}, BEFORE)).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[coming] No edition is in force yet.
No edition is named, and none is in force yet.
Edition 2026.1: /2026.1/saf-08/#saf-08-1"
`);
    expect(said({code: 'SAF-08.1', inForceOn: '2026-11-22'}, BEFORE)).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[coming] No edition is in force yet.
Cited as in force on Nov 22, 2026, when no edition was.
Edition 2026.1: /2026.1/saf-08/#saf-08-1"
`);
  });
  test('no edition was ever released', () => {
    expect(said({code: 'SAF-08.7', edition: 'draft'}, on('2026-11-22', []))).toMatchInlineSnapshot(`
"SAF-08.7 Weekends (SAF-08 Impaired arrival)
[draft] No edition is in force yet.
Cited from the draft, which is not in force and can change any day.
Draft: /next/saf-08/#saf-08-7"
`);
  });
});

describe('a draft', () => {
  test('whose text became that of an edition', () => {
    expect(said({code: 'SAF-08.2', edition: 'draft', fingerprint: 'c0000002'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[holds] In force.
Cited from the draft, which is not in force and can change any day.
What was read there is the text of edition 2026.2.
Draft: /next/saf-08/#saf-08-2
Edition in force: /saf-08/#saf-08-2"
`);
  });
  test('that has changed since', () => {
    expect(said({code: 'SAF-08.2', edition: 'draft', fingerprint: '99999999'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[changed] The text that now stands is not the one that this citation was made from.
! The draft has changed since this was cited.
Cited from the draft, which is not in force and can change any day.
Draft: /next/saf-08/#saf-08-2
Edition in force: /saf-08/#saf-08-2"
`);
  });
  test('that no longer has it', () => {
    expect(said({code: 'SAF-08.4', edition: 'draft'})).toMatchInlineSnapshot(`
"SAF-08.4 Old form (SAF-08 Impaired arrival)
[withdrawn] Withdrawn by edition 2026.2, since Mar 1, 2027.
! The draft no longer has SAF-08.4.
The form is gone.
Nothing took its place.
Cited from the draft, which is not in force and can change any day."
`);
  });
});

describe('a citation that cannot be right', () => {
  test('an edition that there is not', () => {
    expect(said({code: 'SAF-08.1', edition: '2031.4'})).toMatchInlineSnapshot(`
"SAF-08.1 At the door (SAF-08 Impaired arrival)
[holds] In force.
! There is no edition 2031.4.
Edition in force: /saf-08/#saf-08-1"
`);
  });
  test('a code that the edition does not have', () => {
    expect(said({code: 'SAF-08.6', edition: '2026.1'})).toMatchInlineSnapshot(`
"SAF-08.6 At night (SAF-08 Impaired arrival)
[coming] Not yet in force. It comes with edition 2027.1 on Sep 1, 2027.
! Edition 2026.1 does not have SAF-08.6.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2027.1: /2027.1/saf-08/#saf-08-6"
`);
  });
  test('a text of another edition', () => {
    expect(said({code: 'SAF-08.2', edition: '2026.1', fingerprint: 'c0000002'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[holds] In force.
! This citation was not made from the text of edition 2026.1. It was made from that of edition 2026.2.
Cited from edition 2026.1, superseded on Mar 1, 2027 by edition 2026.2.
Edition 2026.1: /2026.1/saf-08/#saf-08-2
Edition in force: /saf-08/#saf-08-2"
`);
  });
  test('a text of none', () => {
    expect(said({code: 'SAF-08.2', edition: '2026.2', fingerprint: '99999999'})).toMatchInlineSnapshot(`
"SAF-08.2 The ride home (SAF-08 Impaired arrival)
[changed] The text that now stands is not the one that this citation was made from.
! This citation was not made from the text of edition 2026.2.
Cited from edition 2026.2, in force since Mar 1, 2027.
Edition 2026.2: /2026.2/saf-08/#saf-08-2
Edition in force: /saf-08/#saf-08-2"
`);
  });
  test('a code that never was, on a page that is', () => {
    expect(said({code: 'SAF-08.99'})).toMatchInlineSnapshot(`
"SAF-08.99 – (SAF-08 Impaired arrival)
[unknown] Not a code of this manual.
SAF-08 is a page of it, and never had SAF-08.99. Look for a slip in the number.
SAF-08: /saf-08/"
`);
  });
  test('a code that never was', () => {
    expect(said({code: 'ICD-10'})).toMatchInlineSnapshot(`
"ICD-10 –
[unknown] Not a code of this manual."
`);
    expect(said({code: 'SAF-08.1', inForceOn: '2026-99-99'})).toMatch(/Cited as in force on 2026-99-99/);
  });
});
