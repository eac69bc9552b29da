import fc from 'fast-check';
import {line, linesOf, sessionTemplate} from '../../tests/helpers/manual.ts';
import {LINE_KINDS, type Line} from './lines.ts';
import {differs, diffWords, type RedlineLine, type RedlinePart, redline} from './redline.ts';

const MARKS: Record<RedlinePart['op'], (text: string) => string> = {
  same: (text) => text,
  inserted: (text) => `[+${text}+]`,
  deleted: (text) => `[-${text}-]`,
};

const marked = ({kind, parts}: RedlineLine) => `${kind}: ${parts.map(({op, text}) => MARKS[op](text)).join('')}`;
const show = (before: readonly Line[], after: readonly Line[]) => redline(before, after).map(marked).join('\n');

describe('a redline shows', () => {
  test('a word in prose', () => {
    expect(
      show(linesOf('Call the supervisor at once.\n\nWrite it down.'), linesOf('Call the director at once.\n\nWrite it down.')),
    ).toMatchInlineSnapshot(`
"text: Call the [-supervisor-][+director+] at once.
text: Write it down."
`);
  });

  test('one row of a table', () => {
    const table = (last: string) => linesOf(`| Score | Do this |\n|--|--|\n| 0 to 4 | Nothing |\n| 5 to 9 | ${last} |`);
    expect(show(table('Ask again in a week'), table('Ask again in two weeks'))).toMatchInlineSnapshot(`
"row: Score | Do this
row: 0 to 4 | Nothing
row: 5 to 9 | Ask again in [-a-][+two+] [-week-][+weeks+]"
`);
  });

  test('an item that was added to a list', () => {
    expect(
      show(linesOf('- Plan made\n- Ride named'), linesOf('- Plan made\n- Family told\n- Ride named')),
    ).toMatchInlineSnapshot(`
"item: Plan made
item: [+Family told+]
item: Ride named"
`);
  });

  test('minutes of a segment', () => {
    const session = (first: string, second: string) => linesOf(sessionTemplate({first, second}));
    expect(
      show(
        session('minutes="5" title="Check-in"', 'minutes="15" title="Skill"'),
        session('minutes="10" title="Check-in"', 'minutes="10" title="Skill"'),
      ),
    ).toMatchInlineSnapshot(`
"about: 20 minutes; 6 to 12; two clinicians
segment: Check-in: [-5-][+10+] minutes
text: Greet.
segment: Skill: [-15-][+10+] minutes
text: Teach."
`);
  });

  test('a line that says something else as one that went and one that came', () => {
    expect(
      show([line('text', 'Call the supervisor at once.')], [line('text', 'Nobody leaves before noon.')]),
    ).toMatchInlineSnapshot(`
"text: [-Call the supervisor at once.-]
text: [+Nobody leaves before noon.+]"
`);
  });

  test('a line that became an item as both', () => {
    expect(show([line('text', 'Ask first.')], [line('item', 'Ask first.')])).toMatchInlineSnapshot(`
"text: [-Ask first.-]
item: [+Ask first.+]"
`);
  });

  test('a line that was split', () => {
    expect(
      show(
        [line('text', 'Ask the client first, then call the family.')],
        [line('text', 'Ask the client first.'), line('text', 'Then call the family.')],
      ),
    ).toMatchInlineSnapshot(`
"text: Ask the client first[-, then call the family-].
text: [+Then call the family.+]"
`);
  });

  test('lines that changed places', () => {
    expect(show([line('item', 'Ask'), line('item', 'Call')], [line('item', 'Call'), line('item', 'Ask')])).toMatchInlineSnapshot(`
"item: [-Ask-]
item: Call
item: [+Ask+]"
`);
  });

  test('all of a text that is new, and of one that is gone', () => {
    expect(show([], [line('text', 'Ask.'), line('item', 'Call')])).toMatchInlineSnapshot(`
"text: [+Ask.+]
item: [+Call+]"
`);
    expect(show([line('text', 'Ask.')], [])).toMatchInlineSnapshot(`"text: [-Ask.-]"`);
    expect(redline([], [])).toEqual([]);
  });
});

test('two texts differ, or do not', () => {
  const same = [line('text', 'Ask.'), line('item', '')];
  expect(differs(redline(same, same))).toBe(false);
  expect(differs(redline(same, [line('text', 'Ask!'), line('item', '')]))).toBe(true);
  expect(differs(redline(same, [line('text', 'Ask.')]))).toBe(true);
});

describe('whatever the texts', () => {
  const words = fc
    .array(fc.constantFrom('ask', 'the', 'client', 'Client', '988', '.', ',', '—', '(', 'café', '|', '\n', '  ', '👍🏽', ' '), {
      maxLength: 8,
    })
    .map((list) => list.join(' '));
  const text = fc.oneof({weight: 5, arbitrary: words}, fc.string({unit: 'binary', maxLength: 8}), fc.string({unit: 'grapheme'}));
  const lines: fc.Arbitrary<Line[]> = fc.array(fc.record({kind: fc.constantFrom(...LINE_KINDS.slice(0, 3)), text}), {
    maxLength: 8,
  });
  /** A text and what an editor may have made of it. */
  const edited = fc
    .tuple(lines, fc.array(fc.record({at: fc.nat(), remove: fc.integer({min: 0, max: 2}), insert: lines}), {maxLength: 3}))
    .map(([before, edits]) => {
      const after = [...before];
      for (const {at, remove, insert} of edits) {
        after.splice(at % (after.length + 1), remove, ...insert.slice(0, 2));
      }
      return [before, after] as const;
    });
  const pair = fc.oneof(edited, fc.tuple(lines, lines));

  /** One side of a redline: the lines of which a part stands on it. */
  const side = (shown: readonly RedlineLine[], other: RedlinePart['op']): Line[] =>
    shown.flatMap(({kind, parts}) => {
      const own = parts.filter(({op}) => op !== other);
      return own.length === 0 && parts.length > 0 ? [] : [{kind, text: own.map((part) => part.text).join('')}];
    });

  test('what is the same and what came give the new text back; what is the same and what went, the old one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const shown = redline(before, after);
        expect(side(shown, 'deleted')).toEqual(after);
        expect(side(shown, 'inserted')).toEqual(before);
      }),
    );
  });

  test('a line that stands on both sides shares words', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        for (const {parts} of redline(before, after)) {
          const ops = new Set(parts.map(({op}) => op));
          expect(ops.size === 1 || parts.some(({op, text: shared}) => op === 'same' && shared.trim() !== '')).toBe(true);
        }
      }),
    );
  });

  test('there is a difference exactly where there is one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(differs(redline(before, after))).toBe(JSON.stringify(before) !== JSON.stringify(after));
        expect(differs(redline(before, before))).toBe(false);
      }),
    );
  });

  test('words give both texts back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const join = (other: RedlinePart['op']) => parts.flatMap((part) => (part.op === other ? [] : part.text)).join('');
        expect([join('inserted'), join('deleted')]).toEqual([before, after]);
      }),
    );
  });
});
