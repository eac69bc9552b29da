import {checklistBody, line, pageWith, unitsWith} from '../../tests/helpers/manual.ts';

const list = (item: string, code = 'SAF-02-C1') =>
  checklistBody({
    attributes: `code="${code}" title="Before leaving" kind="do-confirm" by="primary-therapist"`,
    items: `- [ ] ${item}`,
  }).split('\n\n');

/** A section with a checklist, and a subsection with another one. */
function page({intro = 'First.', words = 'Ask.', sub = 'Wait.', item = 'Plan made', deep = 'Told', roles = 'front-desk'} = {}) {
  const [heading, ...checklist] = list(item);
  return pageWith({
    front: {roles: `[${roles}]`, situation: 'A client is angry'},
    body: [
      intro,
      heading,
      words,
      ...checklist,
      '### At night {/* #saf-02-1-1 */}',
      sub,
      ...list(deep, 'SAF-02-C2').slice(1),
      '## After {/* #saf-02-2 */}',
      'Write.',
    ].join('\n\n'),
  });
}

const BEFORE = unitsWith(page());

/** Codes whose own words, and codes whose fingerprint, became another. */
function changed(parts: Parameters<typeof page>[0]) {
  const after = unitsWith(page(parts));
  const differ = (key: 'own' | 'fingerprint') =>
    [...BEFORE.keys()].filter((code) => BEFORE.get(code)?.[key] !== after.get(code)?.[key]);
  return {own: differ('own'), all: differ('fingerprint')};
}

test('everything that has a code is a unit, in the order of the text, each in what it stands in', () => {
  expect([...BEFORE.values()].map(({code, kind, title, parent}) => ({code, kind, title, parent}))).toEqual([
    {code: 'SAF-02', kind: 'page', title: 'Page SAF-02', parent: undefined},
    {code: 'SAF-02.1', kind: 'section', title: 'Leaving', parent: 'SAF-02'},
    {code: 'SAF-02-C1', kind: 'checklist', title: 'Before leaving', parent: 'SAF-02.1'},
    {code: 'SAF-02.1.1', kind: 'section', title: 'At night', parent: 'SAF-02.1'},
    {code: 'SAF-02-C2', kind: 'checklist', title: 'Before leaving', parent: 'SAF-02.1.1'},
    {code: 'SAF-02.2', kind: 'section', title: 'After', parent: 'SAF-02'},
  ]);
  expect(BEFORE.get('SAF-02')).not.toHaveProperty('parent');
});

test('a page says who answers for it, who must know it, and what stands above its first section', () => {
  expect(BEFORE.get('SAF-02')?.lines).toEqual([
    line('about', 'Owner: Clinical supervisor'),
    line('about', 'Must be known by: Front desk'),
    line('about', 'Situation: A client is angry'),
    line('text', 'First.'),
  ]);
});

test('a checklist above the first section stands in its page', () => {
  const [heading = '', ...checklist] = list('One');
  const units = unitsWith(pageWith({body: [...checklist, heading].join('\n\n')}));
  expect([...units.values()].map(({code, parent}) => `${code} in ${parent}`)).toEqual([
    'SAF-02 in undefined',
    'SAF-02.1 in SAF-02',
    'SAF-02-C1 in SAF-02',
  ]);
});

describe('what is changed below is changed above, and only there', () => {
  test('words of a section', () => {
    expect(changed({words: 'Ask twice.'})).toEqual({own: ['SAF-02.1'], all: ['SAF-02', 'SAF-02.1']});
  });

  test('words of a subsection', () => {
    expect(changed({sub: 'Go.'})).toEqual({own: ['SAF-02.1.1'], all: ['SAF-02', 'SAF-02.1', 'SAF-02.1.1']});
  });

  test('an item of a checklist', () => {
    expect(changed({item: 'Ride named'})).toEqual({own: ['SAF-02-C1'], all: ['SAF-02', 'SAF-02.1', 'SAF-02-C1']});
    expect(changed({deep: 'Called'}).all).toEqual(['SAF-02', 'SAF-02.1', 'SAF-02.1.1', 'SAF-02-C2']);
  });

  test('the head of a page', () => {
    expect(changed({roles: 'primary-therapist'})).toEqual({own: ['SAF-02'], all: ['SAF-02']});
    expect(changed({intro: 'Second.'})).toEqual({own: ['SAF-02'], all: ['SAF-02']});
  });

  test('markup and white space change nothing', () => {
    expect(changed({words: '**Ask**. {/* gently */}', sub: 'Wait.\n', item: '_Plan_\n  made'})).toEqual({own: [], all: []});
  });
});

test('neither the file, nor the date of review, nor the order of sections changes a text', () => {
  const sections = ['## A {/* #saf-02-1 */}\n\nOne.', '## B {/* #saf-02-2 */}\n\nTwo.'];
  const there = unitsWith(pageWith({body: sections.join('\n\n')}));
  const back = unitsWith(
    pageWith({body: sections.toReversed().join('\n\n'), file: 'safety/other.mdx', front: {reviewed: '"2026-11-22"'}}),
  );
  expect([...back.keys()]).toEqual(['SAF-02', 'SAF-02.2', 'SAF-02.1']);
  for (const [code, unit] of there) {
    expect(back.get(code)).toEqual(unit);
  }
});
