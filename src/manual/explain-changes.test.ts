import {checklistBody, type PageParts, printed, unitsWith} from '../../tests/helpers/manual.ts';
import {compareUnits} from './compare.ts';
import {explainChanges} from './explain-changes.ts';
import type {Reason, Withdrawn} from './schemas.ts';

type Parts = {before?: PageParts[]; after?: PageParts[]; reasons?: Reason[]; withdrawn?: Withdrawn[]};

const located = <T>(values: readonly T[]) => values.map((value, index) => ({value, place: {line: index + 1, column: 3}}));

function explain({before = [{}], after = [{}], reasons = [], withdrawn = []}: Parts) {
  const units = unitsWith(...before);
  return explainChanges({
    changes: compareUnits(units, unitsWith(...after)),
    reasons: located(reasons),
    withdrawn: located(withdrawn),
    before: units,
  });
}

/** What an author is told, and which codes still need a reason. */
function said(parts: Parts) {
  const {problems, unexplained} = explain(parts);
  return [printed(problems), ...unexplained.map(({code, change}) => `${code} ${change}`)].join('\n');
}

const section = (number: number | string, words = 'Text.') =>
  `##${'#'.repeat(String(number).split('-').length - 1)} Section {/* #saf-02-${number} */}\n\n${words}`;
const body = (...parts: string[]) => ({body: parts.join('\n\n')});

const OLD = body(section(1));
const OTHER: PageParts = {code: 'SAF-03'};
const WHY = 'Staff asked for it.';

describe('a reason explains', () => {
  test('words that became others', () => {
    const parts = {before: [OLD], after: [body(section(1, 'Other.'))]};
    expect(explain({...parts, reasons: [{code: 'SAF-02.1', kind: 'clarified', why: WHY}]})).toEqual({
      explained: [{change: 'changed', code: 'SAF-02.1', kind: 'clarified', why: WHY}],
      unexplained: [],
      problems: [],
    });
    expect(said(parts)).toBe('no problems\nSAF-02.1 changed');
  });

  test('where a text came from', () => {
    const {explained} = explain({
      before: [OLD, OTHER],
      after: [body(section(1), section(2)), {...OTHER, body: 'Nothing.'}],
      reasons: [{code: 'SAF-02.2', kind: 'moved', why: WHY, from: 'SAF-03.1'}],
    });
    expect(explained).toEqual([{change: 'new', code: 'SAF-02.2', kind: 'moved', why: WHY, from: 'SAF-03.1'}]);
  });

  test('a new page with all that is on it, unless a part has its own', () => {
    const page = {
      ...OTHER,
      body: `${checklistBody().replaceAll('02', '03').replaceAll('saf-02', 'saf-03')}\n\n### Sub {/* #saf-03-1-1 */}`,
    };
    const reasons: Reason[] = [
      {code: 'SAF-03', kind: 'moved', why: WHY, from: 'SAF-02'},
      {code: 'SAF-03.1.1', kind: 'new', why: 'Nights are new.'},
    ];
    expect(explain({before: [OLD], after: [OLD, page], reasons}).explained).toEqual([
      {change: 'new', code: 'SAF-03', kind: 'moved', why: WHY, from: 'SAF-02'},
      {change: 'new', code: 'SAF-03.1', kind: 'moved', why: WHY},
      {change: 'new', code: 'SAF-03.1.1', kind: 'new', why: 'Nights are new.'},
      {change: 'new', code: 'SAF-03-C1', kind: 'moved', why: WHY},
    ]);
  });

  test('a new section with its checklist and its subsections', () => {
    const list = checklistBody().replaceAll('saf-02-1', 'saf-02-2');
    const after = [body(section(1), list, section('2-1'))];
    expect(said({before: [OLD], after, reasons: [{code: 'SAF-02.2', kind: 'new', why: WHY}]})).toBe('no problems');
  });

  test('not what is new on a page whose duties changed', () => {
    const after = [{...body(section(1), section(2)), front: {owner: 'front-desk'}}];
    expect(said({before: [OLD], after, reasons: [{code: 'SAF-02', kind: 'duty-changed', why: WHY}]})).toBe(
      'no problems\nSAF-02.2 new',
    );
  });

  test('not what changed below a new reason: each change of words has its own', () => {
    const before = [body(section(1), section('1-1'))];
    const after = [body(section(1, 'Other.'), section('1-1', 'Other.'))];
    expect(said({before, after, reasons: [{code: 'SAF-02.1', kind: 'moved', why: WHY}]})).toBe('no problems\nSAF-02.1.1 changed');
  });
});

describe('a record of withdrawal explains', () => {
  const page = {
    ...OTHER,
    body: `${checklistBody().replaceAll('saf-02', 'saf-03').replaceAll('SAF-02', 'SAF-03')}\n\n### Sub {/* #saf-03-1-1 */}`,
  };

  test('a page that went, with all that was on it', () => {
    const withdrawn = [{code: 'SAF-03', why: 'Merged.', successor: 'SAF-02'}];
    const gone = (code: string) => ({change: 'gone', code, kind: 'withdrawn', why: 'Merged.', successor: 'SAF-02'});
    expect(explain({before: [OLD, page], after: [OLD], withdrawn})).toEqual({
      explained: ['SAF-03', 'SAF-03.1', 'SAF-03.1.1', 'SAF-03-C1'].map(gone),
      unexplained: [],
      problems: [],
    });
  });

  test('a section that went, with its checklist and its subsections', () => {
    const withdrawn = [{code: 'SAF-03.1', why: 'Not needed.'}];
    const {explained, unexplained} = explain({before: [page], after: [{...OTHER, body: '{/* empty */}'}], withdrawn});
    expect(explained).toEqual(
      ['SAF-03.1', 'SAF-03.1.1', 'SAF-03-C1'].map((code) => ({change: 'gone', code, kind: 'withdrawn', why: 'Not needed.'})),
    );
    expect(unexplained).toEqual([]);
  });

  test('a part of its own way, where it has a record of its own', () => {
    const withdrawn = [
      {code: 'SAF-03', why: 'Not needed.'},
      {code: 'SAF-03-C1', why: 'Moved.', successor: 'SAF-02'},
    ];
    const {explained} = explain({before: [OLD, page], after: [OLD], withdrawn});
    expect(explained.map(({code, why}) => `${code}: ${why}`)).toEqual([
      'SAF-03: Not needed.',
      'SAF-03.1: Not needed.',
      'SAF-03.1.1: Not needed.',
      'SAF-03-C1: Moved.',
    ]);
  });

  test('nothing else', () => {
    expect(said({before: [OLD, OTHER], after: [OTHER], withdrawn: [{code: 'SAF-02.1', why: 'Merged.'}]})).toBe(
      'no problems\nSAF-02 gone',
    );
  });
});

describe('an author is told of a reason', () => {
  const reason = (kind: Reason['kind'], from?: string): Reason[] => [
    {code: 'SAF-02.1', kind, why: WHY, ...(from === undefined ? {} : {from})},
  ];
  const empty = body('Nothing.');
  const other = body(section(1, 'Other.'));

  test('without a change', () => {
    expect(said({reasons: reason('clarified')})).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 has a reason, but its words are those of the last edition → delete the reason, or correct its code"`,
    );
  });

  test('for what is gone', () => {
    expect(
      said({before: [OLD], after: [{body: ''}], reasons: reason('clarified'), withdrawn: [{code: 'SAF-02.1', why: 'Merged.'}]}),
    ).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 is no longer in the text → delete the reason; _data/withdrawn.yml says why it went"`,
    );
  });

  test('that says a new text was only mended', () => {
    expect(said({before: [empty], after: [body('Nothing.', section(1))], reasons: reason('corrected')})).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 is new, and its reason says "corrected" → write kind: new, or kind: moved and where it stood before"`,
    );
  });

  test('that says an old text is new', () => {
    expect(said({before: [OLD], after: [other], reasons: reason('new')})).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 was in the last edition, and its reason says "new" → write duty-changed, clarified, corrected or moved"`,
    );
  });

  test('that does not say where a new text stood before', () => {
    expect(said({before: [empty], after: [body('Nothing.', section(1))], reasons: reason('moved')})).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 has moved, and nothing says from where → add from: and the code under which it stood"`,
    );
  });

  test('that names a place which was not there', () => {
    expect(
      said({before: [empty], after: [body('Nothing.', section(1))], reasons: reason('moved', 'SAF-03.1')}),
    ).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 cannot have moved from SAF-03.1, which was not in the last edition → correct the code"`,
    );
  });

  test('not of one that is right', () => {
    expect(said({before: [OLD], after: [other], reasons: reason('moved')})).toBe('no problems');
    expect(said({before: [OLD, OTHER], after: [other, OTHER], reasons: reason('moved', 'SAF-03.1')})).toBe('no problems');
  });
});
