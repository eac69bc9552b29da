import {manualWith, problemsAcross, references} from '../../tests/helpers/manual.ts';

const said = (name: string, text: string | undefined) => problemsAcross({data: {[name]: text}});

test('every file is read, in its own order', () => {
  const {manual, problems} = manualWith({
    data: {
      'references.json': references('b', 'a'),
      'withdrawn.yml': '- {code: SAF-01.2, edition: "2026.1", why: Moved., successor: SAF-02.1}',
      'changes.yml': '- {code: SAF-02.1, kind: moved, why: Staff asked for it., from: SAF-01.2}',
    },
    pages: [{body: '## Section {/* #saf-02-1 */}\n\nText [@b; @a].'}],
  });
  expect(problems).toEqual([]);
  expect(manual.edition).toEqual({name: 'draft', title: 'Draft of a test'});
  expect(manual.chapters.map(({code}) => code)).toEqual(['PRG', 'SES', 'SAF', 'ASM']);
  expect(manual.roles.map(({key}) => key)).toEqual(['clinical-supervisor', 'primary-therapist', 'front-desk']);
  expect(manual.lexicon.map(({term}) => term)).toEqual(['C-SSRS', 'IOP']);
  expect(manual.references.map(({id}) => id)).toEqual(['b', 'a']);
  expect(manual.withdrawn).toEqual([{code: 'SAF-01.2', edition: '2026.1', why: 'Moved.', successor: 'SAF-02.1'}]);
  expect(manual.reasons).toEqual([{code: 'SAF-02.1', kind: 'moved', why: 'Staff asked for it.', from: 'SAF-01.2'}]);
  expect(manual.notApplicable).toEqual(['Does not apply here', 'Client declined']);
});

test('an edition says from when it holds, when it was made and who approved it', () => {
  const text = '{name: "2026.1", title: Pilot, effective: "2026-12-01", released: "2026-11-30", approved_by: [front-desk]}';
  const {manual, problems} = manualWith({data: {'edition.yml': text}});
  expect(problems).toEqual([]);
  expect(manual.edition).toEqual({
    name: '2026.1',
    title: 'Pilot',
    effective: '2026-12-01',
    released: '2026-11-30',
    approved_by: ['front-desk'],
  });
});

test('a reference keeps the fields of its own', () => {
  const reference = {id: 'a', type: 'book', title: 'T', author: [{family: 'X'}], DOI: '10.1/x'};
  const {manual} = manualWith({data: {'references.json': JSON.stringify([reference])}});
  expect(manual.references).toEqual([reference]);
});

describe('what an author is told', () => {
  test('about a missing file', () => {
    expect(said('withdrawn.yml', undefined)).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:1 This file is missing → restore it from the last edition"`,
    );
    expect(said('edition.yml', undefined)).toMatchInlineSnapshot(
      `"_data/edition.yml:1:1 This file is missing → restore it from the last edition"`,
    );
  });

  test('about a file that does not parse', () => {
    expect(said('references.json', '[{"id": "a",]')).toMatchInlineSnapshot(`
"_data/references.json:1:13 This is not readable as YAML: Flow map in block collection must be sufficiently indented and end with a } → compare with a record that works; put text with ": " or a leading sign in quotes
_data/references.json:1:13 This is not readable as YAML: Flow sequence must end with a ] → compare with a record that works; put text with ": " or a leading sign in quotes"
`);
    expect(said('not-applicable.yml', '- Client: declined: twice')).toMatchInlineSnapshot(
      `"_data/not-applicable.yml:1:11 This is not readable as YAML: Nested mappings are not allowed in compact mappings → compare with a record that works; put text with ": " or a leading sign in quotes"`,
    );
  });

  test('about a file that is no list', () => {
    expect(said('withdrawn.yml', '')).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:1 This file is not a list → start each record with "- ""`,
    );
    expect(said('withdrawn.yml', 'code: SAF-01')).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:1 This file is not a list → start each record with "- ""`,
    );
    expect(said('edition.yml', '- draft')).toMatchInlineSnapshot(
      `"_data/edition.yml:1:1 There are no keys with values here → write each part as "key: value" on a line of its own; compare with a record that works"`,
    );
  });

  test('about a record, at its own line', () => {
    expect(
      said('withdrawn.yml', '- {code: SAF-01.2, edition: "2026.1", why: Moved.}\n- code: SAF-1\n  edition: 2026.1\n  wy: x'),
    ).toMatchInlineSnapshot(`
"_data/withdrawn.yml:2:3 code is not a code → write it like "SAF-08.2"
_data/withdrawn.yml:2:3 why is missing or not text → write it as words; in quotes if it looks like a number
_data/withdrawn.yml:3:3 edition is missing or not text → write it as words; in quotes if it looks like a number
_data/withdrawn.yml:4:3 "wy" is not a key here → correct its spelling, or delete it"
`);
    expect(said('not-applicable.yml', '- Client declined\n- ""')).toMatchInlineSnapshot(
      `"_data/not-applicable.yml:2:3 A reason is empty → write it, or delete the line"`,
    );
    expect(said('lexicon.yml', '- term: IOP\n  definition: A level of care.\n  also: day program')).toMatchInlineSnapshot(
      `"_data/lexicon.yml:3:3 also is not a list → write also: [one word, another]"`,
    );
    expect(said('references.json', '[{"id": "a", "type": "report"}]')).toMatchInlineSnapshot(
      `"_data/references.json:1:2 title is missing or not text → write it as words; in quotes if it looks like a number"`,
    );
  });

  test('about a chapter', () => {
    const chapter = (rest: string) =>
      said('chapters.yml', `- {code: SAF, title: Safety, folder: safety, about: Danger.}\n- ${rest}`);
    expect(chapter('{code: Ses, title: Sessions, folder: Session library, about: x}')).toMatchInlineSnapshot(`
"_data/chapters.yml:2:4 code is not three capitals → write it like SAF
_data/chapters.yml:2:32 folder has other signs than a-z, 0-9 and "-" → write it like "primary-therapist""
`);
    expect(chapter('{code: SES, title: Sessions, folder: sessions, about: x, series: ORI}')).toMatchInlineSnapshot(
      `"_data/chapters.yml:2:60 series is not a list → write series: [ORI, CBT]"`,
    );
    expect(chapter('{code: SES, title: Sessions, folder: sessions, about: x, series: [ORI, cbt]}')).toMatchInlineSnapshot(
      `"_data/chapters.yml:2:74 series is not three capitals → write it like SAF"`,
    );
    expect(chapter('{code: SES, title: Sessions, folder: sessions, about: x, phases: [group]}')).toMatchInlineSnapshot(
      `"_data/chapters.yml:2:69 phase is not known → use some of referral, admission, treatment, leaving, aftercare, running"`,
    );
    expect(chapter('SES')).toMatchInlineSnapshot(
      `"_data/chapters.yml:2:3 There are no keys with values here → write each part as "key: value" on a line of its own; compare with a record that works"`,
    );
  });

  test('about words that mean the same', () => {
    expect(said('search-words.yml', undefined)).toBe('no problems');
    expect(said('search-words.yml', '- [client, patient, pt]')).toBe('no problems');
    expect(said('search-words.yml', '- client, patient')).toMatchInlineSnapshot(
      `"_data/search-words.yml:1:3 this is not a list of words → write - [client, patient, pt]"`,
    );
    expect(said('search-words.yml', '- [client]\n- []')).toMatchInlineSnapshot(`
"_data/search-words.yml:1:3 this group has one word only → add what means the same, or delete the line
_data/search-words.yml:2:3 this group has one word only → add what means the same, or delete the line"
`);
    expect(said('search-words.yml', '- [client, 12]\n- [client, ""]')).toMatchInlineSnapshot(`
"_data/search-words.yml:1:12 word is missing or not text → write it as words; in quotes if it looks like a number
_data/search-words.yml:2:12 word is empty → write it"
`);
  });

  test('about a reason for change', () => {
    const reason = (rest: string) => said('changes.yml', `- {code: SAF-02.1, ${rest}}`);
    expect(reason('kind: improved, why: Staff asked.')).toMatchInlineSnapshot(
      `"_data/changes.yml:1:20 kind is not known → use one of duty-changed, new, moved, clarified, corrected"`,
    );
    expect(reason('kind: clarified, why: Wording')).toMatchInlineSnapshot(
      `"_data/changes.yml:1:37 why is not a sentence → end it with a full stop"`,
    );
    expect(reason('kind: clarified')).toMatchInlineSnapshot(
      `"_data/changes.yml:1:3 why is missing or not text → write it as words; in quotes if it looks like a number"`,
    );
    expect(reason('kind: new, why: Staff asked., from: SAF-01.2')).toMatchInlineSnapshot(
      `"_data/changes.yml:1:50 from is given, but the kind is not "moved" → write kind: moved, or leave from out"`,
    );
    expect(reason('kind: moved, why: Staff asked., from: SAF-1')).toMatchInlineSnapshot(
      `"_data/changes.yml:1:52 from is not a code → write it like "SAF-08.2""`,
    );
    for (const kind of ['duty-changed', 'new', 'moved', 'clarified', 'corrected']) {
      expect(reason(`kind: ${kind}, why: Is it right?`)).toBe('no problems');
    }
  });

  test('about what an edition calls itself', () => {
    expect(
      said('edition.yml', 'name: draft\ntitle: ""\neffective: 2026-02-30\napproved_by: [The Director]'),
    ).toMatchInlineSnapshot(`
"_data/edition.yml:2:1 title is empty → write it
_data/edition.yml:3:1 effective is not a date → write year-month-day in quotes: "2026-11-21"
_data/edition.yml:4:15 approved_by has other signs than a-z, 0-9 and "-" → write it like "primary-therapist""
`);
  });

  test('about a record of withdrawal that the draft adds: neither edition nor title are its author’s to write', () => {
    expect(said('withdrawn.yml', '- {code: SAF-02.9, why: Not needed.}')).toBe('no problems');
    expect(said('withdrawn.yml', '- {code: SAF-02.9, why: "", successor: SAF-2}')).toMatchInlineSnapshot(`
"_data/withdrawn.yml:1:20 why is empty → write it
_data/withdrawn.yml:1:29 successor is not a code → write it like "SAF-08.2""
`);
  });

  test('about a command of YAML in data', () => {
    expect(said('not-applicable.yml', '- &a Client declined\n- *a')).toMatchInlineSnapshot(`
"_data/not-applicable.yml:1:6 The sign "&" here is a command of YAML, which swallows the word that it stands on → put the whole text in quotes
_data/not-applicable.yml:2:3 The sign "*" here is a command of YAML, which swallows the word that it stands on → put the whole text in quotes"
`);
  });
});
