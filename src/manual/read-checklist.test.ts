import fc from 'fast-check';
import {checklistBody, problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';
import {itemId} from './read-checklist.ts';

const GOOD = `**Before the client leaves**

- [ ] Breathing and speech checked in the last 10 minutes
- [ ] <By role="front-desk" /> Ride home named: who, when [@a]
  - [ ] If no safe ride: supervisor decides
  - [ ] If a taxi: paid

{/* A note for authors. */}

**After**

- [ ] Note written`;

test('pause points, items, conditions and roles are read', () => {
  const [checklist] = readGoodPage({body: checklistBody({items: GOOD})}).checklists;
  expect(checklist).toEqual({
    code: 'SAF-02-C1',
    title: 'Before leaving',
    kind: 'do-confirm',
    by: 'primary-therapist',
    section: 'SAF-02.1',
    line: 14,
    pausePoints: [
      {
        title: 'Before the client leaves',
        items: [
          {number: '1', id: expect.any(String), text: 'Breathing and speech checked in the last 10 minutes', ifs: []},
          {
            number: '2',
            id: expect.any(String),
            text: 'Ride home named: who, when',
            role: 'front-desk',
            ifs: [
              {number: '2a', id: expect.any(String), text: 'If no safe ride: supervisor decides', ifs: []},
              {number: '2b', id: expect.any(String), text: 'If a taxi: paid', ifs: []},
            ],
          },
        ],
      },
      {title: 'After', items: [{number: '3', id: expect.any(String), text: 'Note written', ifs: []}]},
    ],
  });
});

test('a checklist with one pause point needs no name for it', () => {
  const [checklist] = readGoodPage({body: checklistBody()}).checklists;
  expect(checklist?.pausePoints).toEqual([
    {items: [expect.objectContaining({number: '1'}), expect.objectContaining({number: '2'})]},
  ]);
});

describe('itemId', () => {
  test('is FNV-1a, so that a tick outlives an update of this program', () => {
    // The published test vectors of FNV-1a, 32 bit.
    expect(itemId('')).toBe((0x811c9dc5).toString(36));
    expect(itemId('a')).toBe((0xe40c292c).toString(36));
    expect(itemId('foobar')).toBe((0xbf9cf968).toString(36));
  });

  test('changes with the words, and is a short name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({minLength: 1}), (words, more) => {
        expect(itemId(words)).toMatch(/^[0-9a-z]{1,7}$/);
        expect(itemId(words + more)).not.toBe(itemId(words));
      }),
    );
  });
});

describe('what an author is told', () => {
  const said = (parts: Parameters<typeof checklistBody>[0]) => problemsOf({body: checklistBody(parts)});
  const items = (text: string) => said({items: text});

  test('about title, kind and code', () => {
    expect(said({attributes: 'code="SAF-02-C1" kind="read-do" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A checklist has no title → add title="Before a client … leaves""`,
    );
    expect(said({attributes: 'code="SAF-02-C1" title="A" kind="confirm" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A checklist's kind is "confirm" → write kind="read-do" or kind="do-confirm""`,
    );
    expect(said({attributes: 'code="SAF-02-C1" title="A" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A checklist's kind is "" → write kind="read-do" or kind="do-confirm""`,
    );
    expect(said({attributes: 'title="A" kind="read-do" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 The checklist "A" has no code → run: npm run number"`,
    );
    expect(said({attributes: 'code="" title="A" kind="read-do" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "" is no code of a checklist of SAF-02 → delete the attribute and run: npm run number"`,
    );
    expect(said({attributes: 'code="SAF-03-C1" title="A" kind="read-do" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "SAF-03-C1" is no code of a checklist of SAF-02 → delete the attribute and run: npm run number"`,
    );
    expect(said({attributes: 'code="SAF-02.1" title="A" kind="read-do" by="front-desk"'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "SAF-02.1" is no code of a checklist of SAF-02 → delete the attribute and run: npm run number"`,
    );
  });

  test('about a checklist without items', () => {
    expect(items('')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A checklist has no items → write each as "- [ ] …" on a line of its own"`,
    );
    expect(items('- One\n- Two')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 Something in a checklist is neither an item nor the name of a pause point → write items as "- [ ] …" and the name of a pause point as a line in bold; move other text outside"`,
    );
  });

  test('about text and half-ticked lists', () => {
    expect(items('Do these in order.\n\n- [ ] One')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 Something in a checklist is neither an item nor the name of a pause point → write items as "- [ ] …" and the name of a pause point as a line in bold; move other text outside"`,
    );
    expect(items('- [ ] One\n- Two')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 Something in a checklist is neither an item nor the name of a pause point → write items as "- [ ] …" and the name of a pause point as a line in bold; move other text outside"`,
    );
    expect(items('**Bold** and more\n\n- [ ] One')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 Something in a checklist is neither an item nor the name of a pause point → write items as "- [ ] …" and the name of a pause point as a line in bold; move other text outside"`,
    );
  });

  test('about names of pause points without items, which would vanish', () => {
    expect(items('**First**\n\n**Second**\n\n- [ ] One')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 The pause point "First" has no items → write them below it, each as "- [ ] …", or delete its name"`,
    );
    expect(items('- [ ] One\n\n**Second**')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:18:1 The pause point "Second" has no items → write them below it, each as "- [ ] …", or delete its name"`,
    );
  });

  test('about anything below the words of an item, which would vanish', () => {
    expect(items('- [ ] One\n\n  More about it.\n\n- [ ] Two')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:18:3 Something in an item is neither its words nor a sub-item → write an item as one line, and what depends on it as "- [ ] If …" below"`,
    );
    expect(items('- [ ] One\n  - [ ] If so: two\n\n    More about it.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:19:5 Something in an item is neither its words nor a sub-item → write an item as one line, and what depends on it as "- [ ] If …" below"`,
    );
    expect(items('- [ ] One\n\n  > "Words to say."')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:18:3 Something in an item is neither its words nor a sub-item → write an item as one line, and what depends on it as "- [ ] If …" below"`,
    );
  });

  test('about a tenth item, at that item', () => {
    const list = (count: number) => Array.from({length: count}, (_, index) => `- [ ] Item ${index + 1} done`).join('\n');
    expect(items(list(9))).toBe('no problems');
    expect(items(`**A**\n\n${list(9)}\n\n**B**\n\n- [ ] One more`)).toBe('no problems');
    expect(items(list(10))).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:25:1 A pause point has 10 items; nobody confirms more than 9 in one pause → split it into two pause points, or leave out what is never forgotten"`,
    );
  });

  test('about an item that stands twice, in one pause point or in two', () => {
    expect(items('- [ ] Plan made\n- [ ] Plan  **made**')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:17:1 "Plan made" stands twice in this checklist → word the two so that they can be told apart"`,
    );
    expect(
      items('**A**\n\n- [ ] Plan made\n\n**B**\n\n- [ ] Ride named\n  - [ ] If not: wait\n- [ ] Plan made'),
    ).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:24:1 "Plan made" stands twice in this checklist → word the two so that they can be told apart"`,
    );
  });

  test('about a full stop', () => {
    expect(items('- [ ] Plan made.\n- [ ] Ride named\n  - [ ] If not: wait.')).toMatchInlineSnapshot(`
"safety/saf-02.mdx:16:1 "Plan made." ends in a full stop → write an item as one line that can be read aloud, without it
safety/saf-02.mdx:18:3 "If not: wait." ends in a full stop → write an item as one line that can be read aloud, without it"
`);
  });

  test('about sub-items', () => {
    expect(items('- [ ] Ride named\n  - [ ] Taxi called')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:17:3 "Taxi called" is a sub-item without a condition → begin it with "If …", or make it an item"`,
    );
    expect(items('- [ ] Ride named\n  - [ ] If not: wait\n    - [ ] If long: call')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:17:3 "If not: wait" has sub-items of its own → keep one level: no more than "If …" below an item"`,
    );
  });
});
