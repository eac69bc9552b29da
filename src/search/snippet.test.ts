import fc from 'fast-check';
import {cutSnippet} from './snippet.ts';
import {stemOf} from './stem.ts';
import {indexedWords} from './words.ts';

const stems = (...words: string[]) => new Set(words.map(stemOf));
/** The marks as a reader sees them. */
const shown = (text: string, ...words: string[]) => {
  const {text: cut, marks} = cutSnippet(text, stems(...words));
  return [...marks]
    .reverse()
    .reduce((marked, [from, to]) => `${marked.slice(0, from)}«${marked.slice(from, to)}»${marked.slice(to)}`, cut);
};
const filler = (count: number) => Array.from({length: count}, (_, index) => `w${index}`).join(' ');

test('a short text is shown as it is, with what was found', () => {
  expect(shown('Spray naloxone. Document it!', 'naloxone', 'documented')).toBe('Spray «naloxone». «Document» it!');
});

test('of a long one the part in which most was found, with what leads to it', () => {
  expect(shown(`Naloxone. ${filler(60)} Spray naloxone into the nostril. ${filler(60)}`, 'naloxone', 'nostril')).toMatch(
    /^… w56 w57 w58 w59 Spray «naloxone» into the «nostril»\. w0 .* …$/,
  );
  expect(shown(`${filler(60)} nostril`, 'nostril')).toMatch(/^… w35 .* w59 «nostril»$/);
});

test('its beginning, where nothing was found', () => {
  expect(shown(`${filler(60)}`, 'nostril')).toBe(`${filler(26)} …`);
  expect([shown('', 'nostril'), shown(' – ', 'nostril')]).toEqual(['', '–']);
});

test('joined words and settings are marked as a whole', () => {
  expect(shown('The PHQ‑9 goes to [quiet-room].', 'phq', 'quiet')).toBe('The «PHQ‑9» goes to «[quiet-room]».');
  expect(shown('The client’s d/c plan', 'client', 'dc')).toBe('The «client’s» «d/c» plan');
});

test('a setting is never cut', () => {
  for (let before = 0; before < 60; before++) {
    const {text} = cutSnippet(`${filler(before)} [a-quiet-room] ${filler(60 - before)}`, stems('w30'));
    expect(text.replace('[a-quiet-room]', '')).not.toMatch(/[[\]]|quiet/);
  }
});

test('lines are one line', () => {
  expect(shown('– \nOne:\n– two\n', 'two')).toBe('–  One: – «two»');
});

const piece = fc.constantFrom(
  'naloxone',
  'Naloxone,',
  'document',
  'documented',
  '[quiet-room]',
  'PHQ‑9',
  'word',
  '–',
  '\n',
  '…',
  '🙂',
  'd/c',
  'client’s',
);
const text = fc.oneof(
  fc.array(piece, {maxLength: 120}).map((pieces) => pieces.join(' ')),
  fc.string({unit: 'binary', maxLength: 200}),
);

test('marks stand on what was asked for, in order; the rest is what the text says', () => {
  const asked = stems('naloxone', 'documents', 'phq', 'quiet', 'client');
  fc.assert(
    fc.property(text, (whole) => {
      const {text: cut, marks} = cutSnippet(whole, asked);
      let end = 0;
      for (const [from, to] of marks) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(cut.length);
        expect(indexedWords(cut.slice(from, to)).some((word) => asked.has(stemOf(word)))).toBe(true);
        end = to;
      }
      const line = whole.replaceAll(/\s/g, ' ');
      expect(
        [cut, cut.replace(/^… /, ''), cut.replace(/ …$/, ''), cut.replace(/^… /, '').replace(/ …$/, '')].some((part) =>
          line.includes(part),
        ),
      ).toBe(true);
      const isAnywhere = indexedWords(whole).some((word) => asked.has(stemOf(word)));
      expect(marks.length > 0).toBe(isAnywhere);
    }),
    {numRuns: 2000},
  );
});
