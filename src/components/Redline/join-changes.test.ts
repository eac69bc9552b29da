import fc from 'fast-check';
import {diffWords, type RedlinePart} from '../../manual/redline.ts';
import {joinChanges} from './join-changes.ts';

const shown = (parts: readonly RedlinePart[]) =>
  parts.map(({op, text}) => (op === 'inserted' ? `+${text}+` : op === 'deleted' ? `-${text}-` : text)).join('');

test.each([
  ['within 24 hours of it', 'within 2 days of it', 'within -24 hours-+2 days+ of it'],
  ['call the nurse', 'call the nurse now', 'call the nurse+ now+'],
  ['call twice, then leave', 'call, then leave', 'call- twice-, then leave'],
  ['wait for the clinician, then call', 'ask for the clinician, then text', '-wait-+ask+ for the clinician, then -call-+text+'],
])('%s → %s', (before, after, expected) => {
  expect(shown(joinChanges(diffWords(before, after)))).toBe(expected);
});

test('keeps both texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'or', 'nurse', 'hours', '24', 'call'), {maxLength: 15})
    .map((list) => list.join(' '));
  const without = (left: RedlinePart['op'], parts: readonly RedlinePart[]) =>
    parts
      .filter(({op}) => op !== left)
      .map(({text: words}) => words)
      .join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const joined = joinChanges(diffWords(before, after));
      expect([without('inserted', joined), without('deleted', joined)]).toEqual([before, after]);
    }),
  );
});
