import {laterEditionWords} from './later-edition.ts';

const readIn = (...editions: string[]) => ({
  read: editions.map((edition) => ({code: 'SAF-02.1', edition, fingerprint: '01234567', at: '2026-11-27T14:05:00.000Z'})),
});

test('an edition older than what was read in says that its differences are old', () => {
  expect(laterEditionWords(readIn('2026.9', '2026.10', 'draft', '2025.12'), '2026.9')).toMatchInlineSnapshot(
    `"Some of this record was read in edition 2026.10. What you see here, edition 2026.9, is older: what it calls changed is older text, and is not to be read again."`,
  );
});

test.each<[string, string[]]>([
  ['2026.1', []],
  ['2026.1', ['2026.1', '2025.9']],
  ['2026.10', ['2026.9']],
  ['2026.1', ['draft']],
  ['draft', ['2026.1']],
])('%s after %j: nothing to say', (shown, editions) => {
  expect(laterEditionWords(readIn(...editions), shown)).toBe('');
});
