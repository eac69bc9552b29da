import {type ManualParts, manualWith, pageWith, printed} from '../../tests/helpers/manual.ts';
import {checkDraftChanges, draftChanges} from './draft-changes.ts';

const section = (number: number, words: string) => `## Section {/* #saf-02-${number} */}\n\n${words}`;
const LAST = manualWith({pages: [{body: `${section(1, 'Ask.')}\n\n${section(2, 'Call.')}`}, pageWith({code: 'SAF-03'})]}).manual;

/** The last edition, which had withdrawn SAF-09 before. */
const beforeOf = (manual: typeof LAST) => ({
  manual: {...manual, edition: {name: '2026.1', title: 'Last'}},
  exported: {pages: [], withdrawn: [OLD]},
});
const OLD = {code: 'SAF-09', title: 'Weapons', edition: '2025.1', why: 'Not needed.'};
const OLD_RECORD = '- {code: SAF-09, title: Weapons, edition: "2025.1", why: Not needed.}\n';

/** With the old record, which is always there, unless a test is about it. */
function withOld(parts: ManualParts): ManualParts {
  const records = parts.data?.['withdrawn.yml'] ?? '';
  return {...parts, data: {...parts.data, 'withdrawn.yml': OLD_RECORD + records}};
}

function compare(parts: ManualParts, previous: typeof LAST | undefined = LAST) {
  const {manual, data} = manualWith(withOld(parts));
  return draftChanges(manual, data, previous && beforeOf(previous));
}

test('a draft is compared with the last edition, and its records are completed', () => {
  const draft = compare({
    pages: [{body: section(1, 'Ask twice.')}, pageWith({code: 'SAF-03'})],
    data: {
      'changes.yml': '- {code: SAF-02.1, kind: duty-changed, why: Once was not enough.}',
      'withdrawn.yml': '- {code: SAF-02.2, why: Merged., successor: SAF-02.1}',
    },
  });
  expect(draft).toEqual({
    explained: [
      {change: 'changed', code: 'SAF-02.1', kind: 'duty-changed', why: 'Once was not enough.'},
      {change: 'gone', code: 'SAF-02.2', kind: 'withdrawn', why: 'Merged.', successor: 'SAF-02.1'},
    ],
    unexplained: [],
    problems: [],
    withdrawals: [{code: 'SAF-02.2', title: 'Section', edition: 'draft', why: 'Merged.', successor: 'SAF-02.1'}, OLD],
    gone: ['SAF-02.2'],
  });
});

test('before the first edition nothing needs a reason', () => {
  const {manual, data} = manualWith();
  expect(draftChanges(manual, data, undefined)).toEqual({
    explained: [],
    unexplained: [],
    problems: [],
    withdrawals: [],
    gone: [],
  });
});

test.each([['[]'], [OLD_RECORD.replace('Not needed', 'Because')], [OLD_RECORD.replace('Weapons', 'Arms')]])(
  'an old record that is lost or altered is missed: %j',
  (records) => {
    const parts = {
      pages: [{body: `${section(1, 'Ask.')}\n\n${section(2, 'Call.')}`}, pageWith({code: 'SAF-03'})],
      data: {'withdrawn.yml': records},
    };
    const {manual, data} = manualWith(parts);
    const last = beforeOf(LAST);
    expect(printed(checkDraftChanges(draftChanges(manual, data, last), data.withdrawn, last))).toMatch(
      /SAF-09, withdrawn in 2025\.1, is (gone|not what it was) → restore it as edition 2026\.1 has it/,
    );
  },
);

describe('an author is told, before any release', () => {
  const said = (parts: ManualParts) =>
    printed(checkDraftChanges(compare(parts), manualWith(withOld(parts)).data.withdrawn, beforeOf(LAST)));

  test('of a record of something that was never released, or still is there', () => {
    const pages = [{body: `${section(1, 'Ask.')}\n\n${section(2, 'Call.')}`}, pageWith({code: 'SAF-03'})];
    const records = '- {code: SAF-02.9, why: Merged.}\n- {code: ASM-02.1, why: Old., edition: "2025.1"}';
    expect(said({pages, data: {'withdrawn.yml': records}})).toMatchInlineSnapshot(`
"_data/withdrawn.yml:2:3 SAF-02.9 is withdrawn here, but was not in edition 2026.1, or still is in the text → correct the code, or delete the record
_data/withdrawn.yml:3:3 The record of ASM-02.1 names an edition that did not withdraw it → leave "edition" out: the release writes it"
`);
  });

  test('of a code that vanished without a record', () => {
    expect(said({pages: [{body: section(1, 'Ask.')}, pageWith({code: 'SAF-03'})]})).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:1 SAF-02.2 "Section" was in edition 2026.1 and is gone without a record → restore it, or add {code: SAF-02.2, why: …, successor: …} here"`,
    );
  });

  test('of a page that vanished, once', () => {
    expect(said({pages: [{body: `${section(1, 'Ask.')}\n\n${section(2, 'Call.')}`}]})).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:1 SAF-03 "Page SAF-03" was in edition 2026.1 and is gone without a record → restore it, or add {code: SAF-03, why: …, successor: …} here"`,
    );
  });

  test('of a reason that cannot be right', () => {
    const pages = [{body: `${section(1, 'Ask.')}\n\n${section(2, 'Call.')}`}, pageWith({code: 'SAF-03'})];
    expect(said({pages, data: {'changes.yml': '- {code: SAF-02.1, kind: clarified, why: Why not?}'}})).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 SAF-02.1 has a reason, but its words are those of the last edition → delete the reason, or correct its code"`,
    );
  });

  test('not of a change that still waits for its reason', () => {
    const pages = [
      {body: `${section(1, 'Other.')}\n\n${section(2, 'Call.')}\n\n${section(3, 'New.')}`},
      pageWith({code: 'SAF-03'}),
    ];
    expect(said({pages})).toBe('no problems');
    expect(compare({pages}).unexplained.map(({code}) => code)).toEqual(['SAF-02.1', 'SAF-02.3']);
  });
});
