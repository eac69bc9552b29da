import {checklistBody, type PageParts} from '../../tests/helpers/manual.ts';
import {type EditionParts, historyAfter, releaseAll, toHistories} from '../../tests/helpers/releases.ts';
import {fateOf, lastSuccessor, standsIn, titleIn, versionIn} from './fate.ts';
import type {CodeHistory} from './history.ts';
import type {Reason} from './schemas.ts';

const A = '## Arrival {/* #saf-02-1 */}';
const SUB = '### At night {/* #saf-02-1-1 */}';
const B = '## Leaving {/* #saf-02-2 */}';
const list = (...items: string[]) =>
  checklistBody({items: items.map((item) => `- [ ] ${item}`).join('\n')})
    .split('\n\n')
    .slice(1);
const page = (...body: string[]): PageParts => ({body: body.join('\n\n')});
const because = (code: string, kind: Reason['kind'] = 'clarified'): Reason => ({code, kind, why: `Why ${code}.`});
const names = (count: number) => Array.from({length: count}, (_, index) => `2026.${index + 1}`);

/** What became of a code after these editions, from the edition `read` to the newest, or to `now`. */
function fateAfter(editions: readonly EditionParts[]) {
  const histories = toHistories(historyAfter(releaseAll(editions)));
  const order = names(editions.length);
  return (code: string, {read = 1, now = editions.length} = {}) =>
    fateOf(code, {read: `2026.${read}`, now: `2026.${now}`, order}, histories);
}

const FIRST: EditionParts = {pages: [page(A, 'Ask.', ...list('Plan made'), SUB, 'Wait.', B, 'Call.')]};

describe('what one read', () => {
  test('still holds, whatever became of its markup and of the rest', () => {
    const fate = fateAfter([
      FIRST,
      {
        pages: [page(B, 'Call **twice**.', A, '_Ask_. {/* gently */}', ...list('Plan made'), SUB, 'Wait.')],
        reasons: [because('SAF-02.2')],
      },
    ]);
    expect(fate('SAF-02.1')).toEqual({state: 'unchanged', title: 'Arrival'});
    expect(fate('SAF-02-C1')).toEqual({state: 'unchanged', title: 'Before leaving'});
    expect(fate('SAF-02.2')).toMatchObject({state: 'changed', below: []});
    expect(fate('SAF-02')).toEqual({state: 'changed', title: 'Page SAF-02', changes: [], below: ['SAF-02.2']});
  });

  test('has changed, with each reason since', () => {
    const fate = fateAfter([
      FIRST,
      {
        pages: [page(A, 'Ask twice.', ...list('Plan made'), SUB, 'Wait.', B, 'Call.')],
        reasons: [because('SAF-02.1', 'duty-changed')],
      },
      {
        pages: [page(A.replace('Arrival', 'The door'), 'Ask.', ...list('Plan made'), SUB, 'Wait.', B, 'Call.')],
        reasons: [because('SAF-02.1')],
      },
    ]);
    const [second, third] = [
      {edition: '2026.2', kind: 'duty-changed', why: 'Why SAF-02.1.'},
      {edition: '2026.3', kind: 'clarified', why: 'Why SAF-02.1.'},
    ];
    expect(fate('SAF-02.1')).toEqual({state: 'changed', title: 'The door', changes: [second, third], below: []});
    expect(fate('SAF-02.1', {read: 2})).toMatchObject({changes: [third]});
    expect(fate('SAF-02.1', {now: 2})).toMatchObject({title: 'Arrival', changes: [second]});
    expect(fate('SAF-02.1', {read: 3})).toEqual({state: 'unchanged', title: 'The door'});
    expect(fate('SAF-02.1.1')).toMatchObject({state: 'unchanged'});
  });

  test('reads the same, when its words came back: that it had been changed is said', () => {
    const other: EditionParts = {pages: [page(A, 'Other.')], reasons: [because('SAF-02.1')]};
    const back: EditionParts = {pages: [page(A, 'Ask.')], reasons: [because('SAF-02.1', 'corrected')]};
    const fate = fateAfter([{pages: [page(A, 'Ask.')]}, other, back]);
    expect(fate('SAF-02.1')).toEqual({state: 'unchanged', title: 'Arrival', restored: true});
    expect(fate('SAF-02')).toEqual({state: 'unchanged', title: 'Page SAF-02', restored: true});
    expect(fate('SAF-02.1', {read: 3, now: 1})).toMatchObject({state: 'unchanged', restored: true});
    expect(fate('SAF-02.1', {read: 2})).toMatchObject({state: 'changed', changes: [{kind: 'corrected'}]});
  });

  test('reads the same, when something came there and went, or left and came back', () => {
    const moved = (...body: string[]) => ({pages: [page(...body)], reasons: [because('SAF-02-C1', 'moved' as const)]});
    const fate = fateAfter([
      FIRST,
      moved(A, 'Ask.', SUB, 'Wait.', B, 'Call.', ...list('Plan made')),
      moved(A, 'Ask.', ...list('Plan made'), SUB, 'Wait.', B, 'Call.'),
    ]);
    expect(fate('SAF-02-C1')).toMatchObject({state: 'unchanged', restored: true});
    expect(fate('SAF-02.1')).toMatchObject({state: 'unchanged', restored: true});
    expect(fate('SAF-02.2')).toMatchObject({state: 'unchanged', restored: true});
  });

  test('has changed, when the same words stand there under another code', () => {
    const again = SUB.replace('02-1-1', '02-1-2');
    const fate = fateAfter([
      FIRST,
      {
        pages: [page(A, 'Ask.', ...list('Plan made'), again, 'Wait.', B, 'Call.')],
        reasons: [{...because('SAF-02.1.2', 'moved'), from: 'SAF-02.1.1'}],
        withdrawn: [{code: 'SAF-02.1.1', why: 'Moved.', successor: 'SAF-02.1.2'}],
      },
    ]);
    expect(fate('SAF-02.1')).toMatchObject({state: 'changed', changes: [], below: ['SAF-02.1.1', 'SAF-02.1.2']});
  });

  test('has changed below: in a subsection, in a checklist, in both', () => {
    const second = page(A, 'Ask.', ...list('Plan made', 'Ride named'), SUB, 'Go.', B, 'Call.');
    const fate = fateAfter([FIRST, {pages: [second], reasons: [because('SAF-02-C1'), because('SAF-02.1.1')]}]);
    expect(fate('SAF-02.1')).toEqual({state: 'changed', title: 'Arrival', changes: [], below: ['SAF-02.1.1', 'SAF-02-C1']});
    expect(fate('SAF-02')).toMatchObject({state: 'changed', changes: [], below: ['SAF-02.1.1', 'SAF-02-C1']});
    expect(fate('SAF-02.2')).toMatchObject({state: 'unchanged'});
  });

  test('has changed below, when something came there or went', () => {
    const fate = fateAfter([
      FIRST,
      {
        pages: [page(A, 'Ask.', SUB, 'Wait.', '### Alone {/* #saf-02-1-2 */}', B, 'Call.')],
        reasons: [because('SAF-02.1.2', 'new')],
        withdrawn: [{code: 'SAF-02-C1', why: 'Not needed.'}],
      },
    ]);
    expect(fate('SAF-02.1')).toMatchObject({state: 'changed', changes: [], below: ['SAF-02.1.2', 'SAF-02-C1']});
    expect(fate('SAF-02.1.1')).toMatchObject({state: 'unchanged'});
  });

  test('has changed, when a checklist left it for another section or came from there, but not by what came later', () => {
    const fate = fateAfter([
      FIRST,
      {
        pages: [page(A, 'Ask.', SUB, 'Wait.', B, 'Call.', ...list('Plan made'))],
        reasons: [because('SAF-02-C1', 'moved')],
      },
      {pages: [page(A, 'Ask.', SUB, 'Wait.', B, 'Call.', ...list('Ride named'))], reasons: [because('SAF-02-C1')]},
    ]);
    expect(fate('SAF-02.1', {now: 2})).toMatchObject({state: 'changed', below: ['SAF-02-C1']});
    expect(fate('SAF-02.2', {now: 2})).toMatchObject({state: 'changed', below: ['SAF-02-C1']});
    expect(fate('SAF-02.1', {read: 2})).toMatchObject({state: 'unchanged'});
    expect(fate('SAF-02.2', {read: 2})).toMatchObject({state: 'changed', below: ['SAF-02-C1']});
  });

  test('was withdrawn, with and without a successor, in the edition and in all after it', () => {
    const second: EditionParts = {
      pages: [page(A, 'Ask.')],
      withdrawn: [
        {code: 'SAF-02.1.1', why: 'Nobody is here at night.'},
        {code: 'SAF-02-C1', why: 'Not needed.'},
        {code: 'SAF-02.2', why: 'Merged.', successor: 'SAF-02.1'},
      ],
    };
    const fate = fateAfter([FIRST, second, {pages: [page(A, 'Ask.')]}]);
    expect(fate('SAF-02.2')).toEqual({
      state: 'withdrawn',
      title: 'Leaving',
      edition: '2026.2',
      why: 'Merged.',
      successor: 'SAF-02.1',
    });
    expect(fate('SAF-02.1.1', {now: 2})).toEqual({
      state: 'withdrawn',
      title: 'At night',
      edition: '2026.2',
      why: 'Nobody is here at night.',
    });
    expect(fate('SAF-02.2', {now: 1})).toMatchObject({state: 'unchanged'});
  });

  test('of an edition that is not yet in force, beside the one that is', () => {
    const second = page(A, 'Ask twice.', ...list('Plan made'), SUB, 'Wait.', '## New {/* #saf-02-3 */}');
    const fate = fateAfter([
      FIRST,
      {
        pages: [second],
        reasons: [because('SAF-02.1'), because('SAF-02.3', 'new')],
        withdrawn: [{code: 'SAF-02.2', why: 'Merged.'}],
      },
    ]);
    const coming = {read: 2, now: 1};
    expect(fate('SAF-02.1', coming)).toMatchObject({state: 'changed', changes: [{edition: '2026.2'}], below: []});
    expect(fate('SAF-02.1.1', coming)).toMatchObject({state: 'unchanged'});
    expect(fate('SAF-02.3', coming)).toEqual({state: 'not yet', since: '2026.2'});
    expect(fate('SAF-02', coming)).toMatchObject({state: 'changed', below: ['SAF-02.1', 'SAF-02.2', 'SAF-02.3']});
  });

  test('is nothing that any edition had', () => {
    const fate = fateAfter([FIRST]);
    expect(fate('SAF-09')).toEqual({state: 'unknown'});
    expect(fate('constructor')).toEqual({state: 'unknown'});
  });
});

const version = (edition: string, parts: Partial<CodeHistory['versions'][number]> = {}) => ({
  edition,
  title: 'Title',
  fingerprint: '00000000',
  ...parts,
});

describe('an edition that is not in the list of editions, such as the draft', () => {
  const history: CodeHistory = {
    versions: [version('2026.1', {title: 'Old'}), version('draft', {title: 'Draft'})],
    changes: [{edition: 'draft', kind: 'clarified', why: 'Why.'}],
    withdrawn: {edition: 'draft', why: 'Gone.'},
  };
  const fresh: CodeHistory = {versions: [version('draft')], changes: [{edition: 'draft', kind: 'new', why: 'Why.'}]};
  const histories = toHistories(
    new Map([
      ['SAF-02.1', history],
      ['SAF-02.2', fresh],
    ]),
  );
  const fate = (code: string, read: string, now: string) => fateOf(code, {read, now, order: ['2026.1', '2026.2']}, histories);

  test('takes nothing away from those that are', () => {
    expect(fate('SAF-02.1', '2026.1', '2026.2')).toEqual({state: 'unchanged', title: 'Old'});
    expect(fate('SAF-02.2', '2026.1', '2026.2')).toEqual({state: 'not yet', since: 'draft'});
    expect(standsIn(history, '2026.2', ['2026.1', '2026.2'])).toBe(true);
    expect(standsIn(fresh, '2026.2', ['2026.1', '2026.2'])).toBe(false);
    expect(titleIn(history, '2026.2', ['2026.1', '2026.2'])).toBe('Old');
  });

  test('is later than all of them', () => {
    expect(fate('SAF-02.1', '2026.1', 'draft')).toMatchObject({state: 'withdrawn', title: 'Draft', edition: 'draft'});
    expect(fate('SAF-02.2', 'draft', 'draft')).toMatchObject({state: 'unchanged'});
    expect(standsIn(history, 'draft', ['2026.1', '2026.2'])).toBe(false);
    expect(standsIn(fresh, 'draft', ['2026.1', '2026.2'])).toBe(true);
  });
});

test('a code stands in the editions from its first until it is withdrawn', () => {
  const history: CodeHistory = {
    versions: [version('2026.2', {title: 'Arrival'}), version('2026.3', {title: 'The door', fingerprint: '11111111'})],
    changes: [],
    withdrawn: {edition: '2026.4', why: 'Merged.'},
  };
  const order = names(5);
  expect(order.map((edition) => standsIn(history, edition, order))).toEqual([false, true, true, false, false]);
  expect(order.map((edition) => titleIn(history, edition, order))).toEqual([
    undefined,
    'Arrival',
    'The door',
    'The door',
    'The door',
  ]);
  expect(versionIn(history, '2026.3', order)?.fingerprint).toBe('11111111');
});

describe('where a withdrawn code leads in the end', () => {
  const withdrawn = (edition: string, successor?: string): CodeHistory => ({
    versions: [version('2026.1')],
    changes: [],
    withdrawn: {edition, why: 'Merged.', ...(successor === undefined ? {} : {successor})},
  });
  const stands: CodeHistory = {versions: [version('2026.1')], changes: []};
  const leads = (code: string, codes: Record<string, CodeHistory>, now = '2026.3') =>
    lastSuccessor(code, {now, order: names(3)}, toHistories(new Map(Object.entries(codes))));

  test('along a chain of successors', () => {
    const codes = {A: withdrawn('2026.2', 'B'), B: withdrawn('2026.3', 'C'), C: stands};
    expect(leads('A', codes)).toBe('C');
    expect(leads('B', codes)).toBe('C');
  });

  test('no further than the edition that one asks about', () => {
    const codes = {A: withdrawn('2026.2', 'B'), B: withdrawn('2026.3', 'C'), C: stands};
    expect(leads('A', codes, '2026.2')).toBe('B');
    expect(leads('A', codes, '2026.1')).toBeUndefined();
  });

  test('nowhere, when nothing replaced it or the last on the way', () => {
    expect(leads('A', {A: withdrawn('2026.2')})).toBeUndefined();
    expect(leads('A', {A: withdrawn('2026.2', 'B'), B: withdrawn('2026.3')})).toBeUndefined();
    expect(leads('A', {A: stands})).toBeUndefined();
    expect(leads('A', {})).toBeUndefined();
  });

  test('nowhere, when the records go round in a circle', () => {
    expect(leads('A', {A: withdrawn('2026.2', 'A')})).toBeUndefined();
    const circle = {A: withdrawn('2026.2', 'B'), B: withdrawn('2026.2', 'C'), C: withdrawn('2026.2', 'B')};
    expect(leads('A', circle)).toBeUndefined();
    expect(leads('C', circle)).toBeUndefined();
  });

  test('to a code of which nothing is known here: its own page knows', () => {
    expect(leads('A', {A: withdrawn('2026.2', 'SAF-07.1')})).toBe('SAF-07.1');
  });
});

test('histories that no release wrote are judged, and end', () => {
  const odd: Record<string, CodeHistory> = {
    'SAF-02': {versions: [], changes: []},
    'SAF-02.1': {versions: [version('2026.1', {within: 'SAF-02.1'})], changes: [{edition: '2026.2', kind: 'new', why: ''}]},
    'SAF-02-C1': {versions: [version('2026.1', {within: 'SAF-02-C1'})], changes: [{edition: '2026.2', kind: 'new', why: ''}]},
    'SAF-02-C2': {versions: [version('2026.1', {within: 'nothing'})], changes: [{edition: '2026.2', kind: 'new', why: ''}]},
    nothing: {versions: [version('1.1'), version('')], changes: [], withdrawn: {edition: '', why: '', successor: 'nothing'}},
  };
  const histories = toHistories(new Map(Object.entries(odd)));
  const states = Object.keys(odd).map((code) => fateOf(code, {read: '2026.1', now: '2026.2', order: names(2)}, histories).state);
  expect(states).toEqual(['unknown', 'unchanged', 'unchanged', 'unchanged', 'not yet']);
});
