import fc from 'fast-check';
import {checklistBody, manualWith, type PageParts, printed} from '../../tests/helpers/manual.ts';
import {checkRepeats} from './check-repeats.ts';
import {sentencesOf, wordsOf} from './sentences.ts';

const SENTENCE = 'Call the supervisor within ten minutes, and say where you are.';

const on = (code: string, text: string): PageParts => ({code, body: `## Section {/* #${code.toLowerCase()}-1 */}\n\n${text}`});

function said(first: string, second: string, repeats = '[]'): string {
  const {manual, data} = manualWith({
    pages: [on('SAF-02', first), on('SAF-03', second)],
    data: {'repeats.yml': repeats},
  });
  return printed(checkRepeats(manual.pages, data.allowedRepeats));
}

test('a sentence on two pages is named with both places', () => {
  expect(said(`First this. ${SENTENCE}`, SENTENCE)).toMatchInlineSnapshot(
    `"safety/saf-03.mdx:12:1 SAF-03.1 repeats a sentence of SAF-02.1 (safety/saf-02.mdx:12): "Call the supervisor within ten minutes, and say where you are." → keep it in one section and name that code in the other, or say in _data/repeats.yml why it stands twice"`,
  );
});

test('punctuation, capitals, markup and the kind of block are no difference', () => {
  for (const other of [
    `- ${SENTENCE}`,
    `> "${SENTENCE}"`,
    '**Call** the supervisor within ten minutes and say where you are',
    `| Who | Does what |\n|---|---|\n| Front desk | ${SENTENCE} |`,
    `${SENTENCE.replace('minutes,', 'minutes [@key],')}`,
  ]) {
    expect(said(SENTENCE, other)).toContain('SAF-03.1 repeats a sentence of SAF-02.1');
  }
});

test('an item of a checklist counts', () => {
  const {manual} = manualWith({
    pages: [{body: checklistBody({items: `- [ ] ${SENTENCE.slice(0, -1)}\n- [ ] Ride named`})}, on('SAF-03', SENTENCE)],
  });
  expect(printed(checkRepeats(manual.pages))).toContain('SAF-03.1 repeats a sentence of SAF-02-C1');
});

test('short sentences, and repeats on one page, are nobody’s mistake', () => {
  expect(said('Call the supervisor within ten minutes, today.', 'Call the supervisor within ten minutes, today.')).toBe(
    'no problems',
  );
  expect(said(`${SENTENCE}\n\n${SENTENCE}`, 'Other words.')).toBe('no problems');
  expect(
    said(
      '```dot title="T"\na [label="Call the supervisor within ten minutes and say where"]\n```',
      'Call the supervisor within ten minutes and say where',
    ),
  ).toBe('no problems');
});

test('what is allowed has a reason, and is needed', () => {
  const record = (sentence: string) => `- sentence: "${sentence}"\n  why: The law asks for these very words.`;
  expect(said(SENTENCE, SENTENCE, record(SENTENCE))).toBe('no problems');
  expect(said(SENTENCE, 'Other words.', record(SENTENCE))).toMatchInlineSnapshot(
    `"_data/repeats.yml:1:3 "Call the supervisor within ten minutes, and say where you are." stands on no two pages → delete the record, or correct its sentence"`,
  );
  expect(manualWith({data: {'repeats.yml': '- sentence: Words'}}).problems.map(({message}) => message)).toEqual([
    'why is missing or not text',
  ]);
});

test('sentences end where a reader ends them', () => {
  expect(sentencesOf('Give 4.5 mg at 9:00 am. Then wait. Is it better? Stop!')).toEqual([
    'Give 4.5 mg at 9:00 am.',
    'Then wait.',
    'Is it better?',
    'Stop!',
  ]);
});

test('whatever the sentence, it is the same as itself with other punctuation', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 20}), (words) => {
      expect(wordsOf(`“${words.join(', ').toUpperCase()}!”`)).toEqual(words);
    }),
  );
});
