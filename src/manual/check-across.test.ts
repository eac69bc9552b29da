import {checklistBody, manualWith, pageWith, problemsAcross, references} from '../../tests/helpers/manual.ts';

const SAF_03 = pageWith({code: 'SAF-03'});
const body = (text: string) => `## Section {/* #saf-02-1 */}\n\n${text}`;
const withdrawn = (...records: string[]) => ({'withdrawn.yml': records.map((record) => `- {${record}}`).join('\n')});

const ROLES_TWICE = `
- {key: clinical-supervisor, name: A, plural: as}
- {key: primary-therapist, name: B, plural: bs}
- {key: primary-therapist, name: C, plural: cs}`;

test('a manual in which everything exists has no problems', () => {
  const text = 'See SAF-02, SAF-02.1, SAF-03.1 [@a]. <Term>columbia</Term>, <Term>IOPs</Term>: <Setting name="quiet-room" />.';
  expect(
    problemsAcross({
      pages: [{body: body(text)}, SAF_03],
      data: {
        'references.json': references('a'),
        'lexicon.yml':
          '- {term: IOP, definition: A level of care., also: [IOPs]}\n- {term: C-SSRS, definition: A screener., also: [Columbia]}',
      },
    }),
  ).toBe('no problems');
});

describe('codes', () => {
  test('of a page, given twice', () => {
    expect(problemsAcross({pages: [{}, pageWith({file: 'safety/copy.mdx', body: 'Text.'})]})).toMatchInlineSnapshot(
      `"safety/copy.mdx:2:1 SAF-02 is already the code of something in safety/saf-02.mdx → give the newer page the next free code"`,
    );
  });

  test('of a checklist, given twice on a page', () => {
    const list = checklistBody();
    expect(problemsAcross({pages: [{body: `${list}\n\n${list.slice(list.indexOf('<'))}`}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:21:1 SAF-02-C1 is already the code of something in safety/saf-02.mdx → delete it and run: npm run number"`,
    );
  });

  test('withdrawn, and given again', () => {
    expect(
      problemsAcross({pages: [{}], data: withdrawn('code: SAF-02.1, edition: "2026.1", why: Moved.')}),
    ).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 SAF-02.1 was withdrawn in 2026.1 → delete this one and run: npm run number; what is withdrawn stays withdrawn"`,
    );
    expect(problemsAcross({pages: [{}], data: withdrawn('code: SAF-02, edition: "2026.1", why: Merged.')})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:2:1 SAF-02 was withdrawn in 2026.1 → give the page the next free code; what is withdrawn stays withdrawn"`,
    );
  });

  test('withdrawn, and referred to', () => {
    const pages = [{body: body('See SAF-03.2.')}, SAF_03];
    const record = 'code: SAF-03.2, edition: "2026.1", why: Moved.';
    expect(problemsAcross({pages, data: withdrawn(record)})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 SAF-03.2 was withdrawn in 2026.1 → say it another way"`,
    );
    expect(problemsAcross({pages, data: withdrawn(`${record}, successor: SAF-03.1`)})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 SAF-03.2 was withdrawn in 2026.1 → name SAF-03.1, which replaced it"`,
    );
  });

  test('that are nothing', () => {
    expect(problemsAcross({pages: [{body: body('See SAF-09.')}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 SAF-09 is nothing in this manual → correct the code, or write the page that it names"`,
    );
    expect(problemsAcross({pages: [{body: body('See SAF-03.7 and SAF-03-C2.')}, SAF_03]})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:14:5 SAF-03.7 is nothing in this manual → name the page, SAF-03, or one of its sections
safety/saf-02.mdx:14:18 SAF-03-C2 is nothing in this manual → name the page, SAF-03, or one of its sections"
`);
  });

  test('that are spelled in another way', () => {
    expect(problemsAcross({pages: [{body: body('See SAF-03.01.')}, SAF_03]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 SAF-03.01 is nothing in this manual → write it as SAF-02, SAF-02.3, SAF-02.3.1 or SAF-02-C1, without leading zeros behind the dot"`,
    );
  });

  test('that only look like one', () => {
    expect(problemsAcross({pages: [{body: body('Code it in ICD-10.')}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:12 ICD-10 is nothing in this manual → correct the code; a name that only looks like one, such as ICD-10, is written with a space: ICD 10"`,
    );
  });
});

describe('withdrawn codes', () => {
  test('lead to something, or to the next withdrawn code', () => {
    const chain = withdrawn(
      'code: SAF-01.1, edition: "2026.1", why: Moved., successor: SAF-01.2',
      'code: SAF-01.2, edition: "2026.2", why: Moved., successor: SAF-02.1',
    );
    expect(problemsAcross({data: chain})).toBe('no problems');
  });

  test('that lead nowhere, or to themselves', () => {
    expect(
      problemsAcross({data: withdrawn('code: SAF-01.1, edition: "2026.1", why: Moved., successor: SAF-09.1')}),
    ).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:3 SAF-01.1 was replaced by SAF-09.1, which is nothing in this manual → name the code that replaced it, or leave the successor out and say why it went"`,
    );
    expect(
      problemsAcross({data: withdrawn('code: SAF-01.1, edition: "2026.1", why: Moved., successor: SAF-01.1')}),
    ).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:3 SAF-01.1 was replaced by SAF-01.1, which is nothing in this manual → name the code that replaced it, or leave the successor out and say why it went"`,
    );
  });

  test('lead to what went with its page or its section, and on from there', () => {
    const swept = (...records: string[]) =>
      problemsAcross({data: withdrawn('code: SAF-01.1, edition: "2026.1", why: Moved., successor: SAF-03.1.2', ...records)});
    expect(swept('code: SAF-03, why: Merged., successor: SAF-02')).toBe('no problems');
    expect(swept('code: SAF-03.1, why: Not needed.')).toBe('no problems');
    expect(swept('code: SAF-03.2, why: Not needed.')).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:1:3 SAF-01.1 was replaced by SAF-03.1.2, which is nothing in this manual → name the code that replaced it, or leave the successor out and say why it went"`,
    );
  });

  test('that lead round in a circle', () => {
    expect(
      problemsAcross({
        data: withdrawn(
          'code: SAF-01.1, edition: "2026.1", why: Moved., successor: SAF-01.2',
          'code: SAF-01.2, edition: "2026.2", why: Moved., successor: SAF-03.1',
          'code: SAF-03, why: Merged., successor: SAF-01.2',
        ),
      }),
    ).toMatchInlineSnapshot(`
"_data/withdrawn.yml:1:3 SAF-01.1 was replaced by SAF-01.2, which leads round in a circle and to no text → name a code in the text that says it now, or leave the successor out and say why it went
_data/withdrawn.yml:2:3 SAF-01.2 was replaced by SAF-03.1, which leads round in a circle and to no text → name a code in the text that says it now, or leave the successor out and say why it went
_data/withdrawn.yml:3:3 SAF-03 was replaced by SAF-01.2, which leads round in a circle and to no text → name a code in the text that says it now, or leave the successor out and say why it went"
`);
  });

  test('that this draft withdraws', () => {
    const pages = [{body: body('See SAF-03.2.')}, SAF_03];
    expect(problemsAcross({pages, data: withdrawn('code: SAF-03.2, why: Moved.')})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 SAF-03.2 was withdrawn in this draft → say it another way"`,
    );
  });

  test('that stand twice', () => {
    const record = 'code: SAF-01.1, edition: "2026.1", why: Moved.';
    expect(problemsAcross({data: withdrawn(record, record)})).toMatchInlineSnapshot(
      `"_data/withdrawn.yml:2:3 "SAF-01.1" stands twice in this file → delete one of them"`,
    );
  });
});

test('reasons for change that stand twice', () => {
  const reason = '- {code: SAF-02.1, kind: clarified, why: Staff asked.}';
  expect(problemsAcross({data: {'changes.yml': `${reason}\n${reason}`}})).toMatchInlineSnapshot(
    `"_data/changes.yml:2:3 "SAF-02.1" stands twice in this file → delete one of them"`,
  );
});

describe('keys', () => {
  test('of sources', () => {
    expect(
      problemsAcross({pages: [{body: body('It helps\n[@stanley; @other].')}], data: {'references.json': references('other')}}),
    ).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:15:1 @stanley is not a source of this manual → add it to _data/references.json, or correct the key"`,
    );
    expect(problemsAcross({data: {'references.json': references('unused')}})).toMatchInlineSnapshot(
      `"_data/references.json:1:2 @unused is cited on no page → cite it, or delete it: the bibliography holds only what is used"`,
    );
    expect(
      problemsAcross({pages: [{body: body('Text [@a].')}], data: {'references.json': references('a', 'a')}}),
    ).toMatchInlineSnapshot(`"_data/references.json:1:48 "a" stands twice in this file → delete one of them"`);
  });

  test('of terms', () => {
    expect(problemsAcross({pages: [{body: body('An <Term>IPO</Term>.')}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:4 "IPO" is not in the lexicon → add it to _data/lexicon.yml, or take the Term tags away"`,
    );
    expect(
      problemsAcross({
        data: {
          'lexicon.yml':
            '- {term: IOP, definition: A., also: [day program]}\n- {term: PHP, definition: B., also: [Day-Program, day program]}',
        },
      }),
    ).toMatchInlineSnapshot(
      `"_data/lexicon.yml:2:3 "PHP" and "IOP" both answer to "dayprogram" → keep the word with one of them"`,
    );
  });

  test('of settings', () => {
    expect(problemsAcross({pages: [{body: body('Call <Setting name="oncall-phone" />.')}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 "oncall-phone" is not a setting of the program → use one of program.config.ts: on-call-phone, quiet-room"`,
    );
    expect(problemsAcross({pages: [{body: body('Call <Setting />.')}]})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 "" is not a setting of the program → use one of program.config.ts: on-call-phone, quiet-room"`,
    );
  });

  test('of roles', () => {
    expect(problemsAcross({pages: [{front: {owner: 'director', roles: '[front-desk, nurse]'}}]})).toMatchInlineSnapshot(`
"safety/saf-02.mdx:1:1 "director" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk
safety/saf-02.mdx:1:1 "nurse" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk"
`);
    const attributes = 'code="SAF-02-C1" title="A" kind="read-do" by="therapist"';
    expect(
      problemsAcross({pages: [{body: checklistBody({attributes, items: '- [ ] <By role="nurse" /> One'})}]}),
    ).toMatchInlineSnapshot(`
"safety/saf-02.mdx:14:1 "therapist" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk
safety/saf-02.mdx:16:7 "nurse" is not a role → use one of _data/roles.yml: clinical-supervisor, primary-therapist, front-desk"
`);
    expect(problemsAcross({data: {'roles.yml': ROLES_TWICE}})).toMatchInlineSnapshot(
      `"_data/roles.yml:4:3 "primary-therapist" stands twice in this file → delete one of them"`,
    );
  });
});

describe('folders', () => {
  test('a page stands in the folder of its chapter', () => {
    expect(problemsAcross({pages: [{code: 'ORI-01', kind: 'reference', file: 'sessions/a.mdx'}]})).toBe('no problems');
    expect(problemsAcross({pages: [{file: 'assessment/a.mdx'}]})).toMatchInlineSnapshot(
      `"assessment/a.mdx:2:1 SAF-02 does not belong in the folder assessment → this folder holds ASM; move the file or change its code"`,
    );
    expect(problemsAcross({pages: [{code: 'CBT-01', file: 'safety/a.mdx'}]})).toMatchInlineSnapshot(
      `"safety/a.mdx:2:1 CBT-01 does not belong in the folder safety → this folder holds SAF; move the file or change its code"`,
    );
    expect(problemsAcross({pages: [{file: 'crisis/a.mdx'}]})).toMatchInlineSnapshot(
      `"crisis/a.mdx:2:1 SAF-02 does not belong in the folder crisis → move the file into the folder of its chapter (_data/chapters.yml)"`,
    );
    expect(problemsAcross({pages: [{file: 'safety/night/a.mdx'}]})).toMatchInlineSnapshot(
      `"safety/night/a.mdx:2:1 SAF-02 does not belong in the folder safety/night → move the file into the folder of its chapter (_data/chapters.yml)"`,
    );
    expect(problemsAcross({pages: [{file: 'a.mdx'}]})).toMatchInlineSnapshot(
      `"a.mdx:2:1 SAF-02 stands in no folder → move the file into the folder of its chapter (_data/chapters.yml)"`,
    );
  });

  test('a chapter stands once', () => {
    expect(
      problemsAcross({
        data: {
          'chapters.yml':
            '- {code: SAF, title: A, folder: safety, about: a.}\n- {code: SAF, title: B, folder: safety, about: b.}',
        },
      }),
    ).toMatchInlineSnapshot(`
"_data/chapters.yml:2:3 "SAF" stands twice in this file → delete one of them
_data/chapters.yml:2:3 "safety" stands twice in this file → delete one of them"
`);
  });
});

test('problems come sorted by file and place, whatever the order of the files', () => {
  const pages = [{body: body('See SAF-09.')}, pageWith({code: 'ASM-01', body: 'See SAF-09.\n\nPHQ-9 {0-27}'})];
  const there = manualWith({pages}).problems;
  const back = manualWith({pages: [...pages].reverse()}).problems;
  expect(there.map(({file, line}) => `${file}:${line}`)).toEqual([
    'assessment/asm-01.mdx:12',
    'assessment/asm-01.mdx:14',
    'safety/saf-02.mdx:14',
  ]);
  expect(back).toEqual(there);
});

describe('what cannot be read is named once, and not missed wherever something relies on it', () => {
  const relies = {code: 'ASM-01', body: '## Use {/* #asm-01-1 */}\n\nSee SAF-02.1 and SAF-09, <Term>IOP</Term> [@a1].'};

  test('a page: other codes are still checked', () => {
    expect(
      problemsAcross({pages: [relies, {body: 'Call at <90.'}], data: {'references.json': references('a1', 'b2')}}),
    ).toMatchInlineSnapshot(`
"assessment/asm-01.mdx:14:18 SAF-09 is nothing in this manual → correct the code, or write the page that it names
safety/saf-02.mdx:12:9 "<90" is read as the start of a tag → write "fewer than 90", or put a space after the sign: "< 90""
`);
  });

  test('a page that does not show its code', () => {
    expect(
      problemsAcross({pages: [relies, {front: {code: undefined}}], data: {'references.json': references('a1')}}),
    ).toMatchInlineSnapshot(`"safety/saf-02.mdx:2:1 code is missing or not in quotes → write code: "SAF-08""`);
  });

  test.each(['lexicon.yml', 'references.json', 'roles.yml', 'chapters.yml'])('%s', (name) => {
    const said = problemsAcross({
      pages: [relies, {}, {code: 'SAF-09'}],
      data: {'references.json': references('a1'), [name]: '- {'},
    });
    expect(said.split('\n').filter((line) => !line.startsWith(`_data/${name}:`))).toEqual([]);
    expect(said).toMatch('This is not readable as YAML');
  });
});
