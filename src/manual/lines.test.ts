import fc from 'fast-check';
import {PAGE_RUNS} from '../../tests/helpers/arbitrary.ts';
import {checklistBody, line, linesOf, readGoodPage, sessionTemplate} from '../../tests/helpers/manual.ts';
import {bareWords, checklistLines, keyToWords} from './lines.ts';

/** Lines as a reader of the test sees them at once. */
const said = (body: string) =>
  linesOf(body)
    .map(({kind, text}) => `${kind}: ${text}`)
    .join('\n');

describe('what a section says', () => {
  test('paragraphs', () => {
    expect(said('Ask first.\n\nThen act.')).toBe('text: Ask first.\ntext: Then act.');
    expect(said('')).toBe('');
  });

  test('lists, item by item, those below an item too', () => {
    expect(said('Ask:\n\n1. Name\n   - First\n   - Last\n2. Age\n\n   In years.')).toBe(
      'text: Ask:\nitem: Name\nitem: – First\nitem: – Last\nitem: Age\nitem: In years.',
    );
  });

  test('tables, row by row, with empty cells', () => {
    expect(said('| Score | Do |\n|:--|--:|\n| 0 to 4 | Nothing |\n| 5 | |')).toBe(
      'row: Score | Do\nrow: 0 to 4 | Nothing\nrow: 5 | ',
    );
  });

  test('quotes: words to say and to write, lists in them as lists', () => {
    expect(said('> "Are you safe?"\n>\n> Client said:\n> - yes')).toBe('quote: "Are you safe?"\nquote: Client said:\nitem: yes');
  });

  test('boxes, by the name that readers see', () => {
    expect(said('<DoNow>\n\n1. Stay.\n2. Call.\n\n</DoNow>')).toBe('item: Do now: Stay.\nitem: Do now: Call.');
    expect(said('<Call911>\n\nNot breathing.\n\n</Call911>')).toBe('text: Call 911 when: Not breathing.');
    expect(said('<Never>\n\nLeave.\n\n</Never>')).toBe('text: Never: Leave.');
  });

  test('where a box ends, and what depends on what, is part of it', () => {
    expect(said('<Never>\n\n- Leave.\n- Argue.\n\n</Never>')).not.toBe(said('<Never>\n\n- Leave.\n\n</Never>\n\n- Argue.'));
    expect(said('- Ask\n  - If yes: stay')).not.toBe(said('- Ask\n- If yes: stay'));
  });

  test('a box on one line, which MDX makes a block of', () => {
    expect(said('<Never>Leave **them**.</Never>')).toBe('text: Never: Leave them.');
    expect(said('- <Never>Leave.</Never> {/* why */}')).toBe('text: Never: Leave.');
    expect(said('They <Never>leave</Never>.')).toBe('text: They leave.');
  });

  test('a session: its frame, its segments with minutes, what happens in each', () => {
    expect(said(sessionTemplate())).toBe(
      [
        'about: 20 minutes; 6 to 12; two clinicians',
        'segment: Check-in: 5 minutes, at least 3',
        'text: Greet.',
        'segment: Skill: 15 minutes',
        'text: Teach.',
      ].join('\n'),
    );
    expect(said(sessionTemplate({second: 'minutes="15" least="15" title="Skill"'}))).toMatch('segment: Skill: 15 minutes\n');
  });

  test('formulas, flow pictures and code', () => {
    expect(said('$$\na +\n  b\n$$')).toBe('formula: a + b');
    expect(said('```dot title="Way out"\na -> b\n\n  b -> c\n```')).toBe('flow: Way out\nflow: a → b\nflow: b → c');
    expect(said('```\nPHQ-9: 12\n  GAD-7: 9\n```')).toBe('text: PHQ-9: 12\ntext: GAD-7: 9');
  });

  test('settings by name, pictures by their words, notes at their place', () => {
    expect(said('<Setting name="quiet-room" />')).toBe('text: [quiet-room]');
    expect(said('![The *form*](form.png)')).toBe('text: The form');
    expect(said('Ask.[^1]\n\n[^1]: Twice.')).toBe('text: Ask.\ntext: Twice.');
  });

  test('sources, each once, by the alphabet, with the place in them', () => {
    expect(said('It helps [@z; @b, p.\n3].\n\n- Often [@b, p. 3; @a].\n\nNot `[@code]`.')).toBe(
      'text: It helps.\nitem: Often.\ntext: Not [@code].\nsources: a, b (p. 3), z',
    );
  });

  test('not its checklists, nor comments', () => {
    const [, ...body] = checklistBody().split('\n');
    expect(said(`{/* to do */}\n\nAsk.\n\n***\n\n${body.join('\n')}`)).toBe('text: Ask.');
  });
});

describe('what a checklist says', () => {
  const read = (items: string, attributes?: string) => {
    const [checklist] = readGoodPage({body: checklistBody({items, ...(attributes ? {attributes} : {})})}).checklists;
    return checklist && checklistLines(checklist);
  };

  test('how and by whom it is worked through, its pause points, its items and their conditions', () => {
    const conditions = '  - [ ] If no ride: <By role="front-desk" /> taxi called';
    expect(read(`**In the room**\n\n- [ ] Plan *made*\n${conditions}\n\n**At the door**\n\n- [ ] Told`)).toEqual([
      line('about', 'do-confirm, worked through by: Primary therapist'),
      line('pause', 'In the room'),
      line('check', 'Plan made'),
      line('check', '– Front desk: If no ride: taxi called'),
      line('pause', 'At the door'),
      line('check', 'Told'),
    ]);
  });

  test('without the title, which stands apart', () => {
    const attributes = (title: string) => `code="SAF-02-C1" title="${title}" kind="do-confirm" by="primary-therapist"`;
    expect(read('- [ ] One', attributes('A'))).toEqual(read('- [ ] One', attributes('B')));
  });
});

test('a key becomes words', () => {
  expect(keyToWords('registered-nurse')).toBe('Registered nurse');
  expect(keyToWords('')).toBe('');
});

describe('whatever the words', () => {
  const words = fc.array(fc.constantFrom<string>('ask', 'the', 'client', 'U.S.', '.5', '(mg)', 'Café', 'two', '988'), {
    minLength: 2,
    maxLength: 6,
  });
  const shape = fc.constantFrom(...(['prose', 'list', 'nested', 'table', 'quote', 'box', 'segment'] as const));
  type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
  type Style = {gap: string; bold: (word: string) => string; bullet: string; pad: string; comment: string; rule: string};
  const style: fc.Arbitrary<Style> = fc.record({
    gap: fc.constantFrom(' ', '\n', '  '),
    bold: fc.constantFrom(
      (word: string) => word,
      (word: string) => `**${word}**`,
      (word: string) => `_${word}_`,
      (word: string) => `<Term>${word}</Term>`,
    ),
    bullet: fc.constantFrom('-', '*', '+'),
    pad: fc.constantFrom('', ' ', '   '),
    comment: fc.constantFrom('', ' {/* note */}'),
    rule: fc.constantFrom('---', ':-:', '--------'),
  });
  const part = fc.record({shape, words});

  function write({shape: kind, words: list}: {shape: Shape; words: readonly string[]}, look: Style): string {
    const [first = '', ...rest] = list;
    const prose = (gap: string) => [first, look.bold(rest[0] ?? ''), ...rest.slice(1)].join(gap) + look.comment;
    switch (kind) {
      case 'prose':
        return prose(look.gap);
      case 'list':
        return list.map((word) => `${look.bullet} ${look.bold(word)}${look.comment}`).join('\n');
      case 'nested':
        return `${look.bullet} ${first}\n${rest.map((word) => `  ${look.bullet} ${look.bold(word)}`).join('\n')}`;
      case 'table':
        return [`${first} | b`, `${look.rule} | ---`, ...rest.map((word) => `${look.bold(word)}${look.comment} | b`)]
          .map((row) => `|${look.pad}${row}${look.pad}|`)
          .join('\n');
      case 'quote':
        return `> ${prose(look.gap === '\n' ? '\n> ' : ' ')}`;
      case 'box':
        return look.pad ? `<Never>${prose(' ')}</Never>` : `<Never>\n\n${prose(look.gap)}\n\n</Never>`;
      case 'segment':
        return sessionTemplate({first: `minutes="5" ${look.pad}title="${first}"`, inside: `${look.comment.trim()}\n\n`});
    }
  }

  test('other markup and white space say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, style, style), {minLength: 1, maxLength: 5}), (parts) => {
        const text = (index: 1 | 2) => parts.map((entry) => write(entry[0], entry[index])).join('\n\n{/* next */}\n\n');
        expect(linesOf(text(1))).toEqual(linesOf(text(2)));
      }),
      {numRuns: PAGE_RUNS.numRuns * 5},
    );
  });

  test('another word says something else', () => {
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 5}), style, fc.nat(), fc.nat(), (parts, look, at, place) => {
        const chosen = at % parts.length;
        const text = (list: typeof parts) => list.map((entry) => write(entry, look)).join('\n\n{/* next */}\n\n');
        const changed = parts.map((entry, index) =>
          index === chosen
            ? {
                ...entry,
                words: entry.words.with(entry.shape === 'segment' ? 0 : place % entry.words.length, 'other'),
              }
            : entry,
        );
        expect(linesOf(text(changed))).not.toEqual(linesOf(text(parts)));
      }),
      {numRuns: PAGE_RUNS.numRuns * 5},
    );
  });
});

test('the bare words of a line leave out where it stands', () => {
  expect(bareWords({kind: 'item', text: 'Never: – Leave: now.'})).toBe('Leave: now.');
  expect(bareWords({kind: 'check', text: '– – If alone: call'})).toBe('If alone: call');
  expect(bareWords({kind: 'text', text: 'Ask: never leave.'})).toBe('Ask: never leave.');
});
