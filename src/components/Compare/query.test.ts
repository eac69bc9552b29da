import {readQuery, withDefaults, writeQuery} from './query.ts';

test.each([
  ['?code=ASM-02.3&from=2026.1&to=2026.2', {code: 'ASM-02.3', from: '2026.1', to: '2026.2'}],
  ['?code=%20asm%202.3%20&to=next', {code: 'asm 2.3', from: '', to: 'draft'}],
  ['', {code: '', from: '', to: ''}],
  ['?code=%3Cscript%3E&from=%00&code=second', {code: '<script>', from: '\0', to: ''}],
  [`?code=${'x'.repeat(500)}`, {code: 'x'.repeat(60), from: '', to: ''}],
  ['?code=%E0%A4%A', {code: '\ufffd%A', from: '', to: ''}],
])('reads %s', (search, query) => {
  expect(readQuery(search)).toEqual(query);
});

test('writes a code in its one spelling, and anything else as it was typed', () => {
  expect(writeQuery({code: 'asm 2.3', from: '2026.1', to: 'draft'})).toBe('?code=ASM-02.3&from=2026.1&to=draft');
  expect(readQuery(writeQuery({code: 'a&b=c', from: '', to: ''})).code).toBe('a&b=c');
});

describe('without editions in the address', () => {
  const order = ['2026.1', '2026.2', '2026.3', 'draft'];
  const edition = (name: string) => ({name, title: '', effective: '', released: '', approvedBy: [], previous: null});
  const filled = (from: string, to: string, inForce: string | undefined, names = order) => {
    const query = withDefaults(
      {code: '', from, to},
      {order: names, inForce: inForce === undefined ? undefined : edition(inForce)},
    );
    return `${query.from} → ${query.to}`;
  };

  test.each([
    ['', '', '2026.2', '2026.1 → 2026.2'],
    ['', '', '2026.1', '2026.1 → 2026.2'],
    ['', '2026.3', '2026.2', '2026.2 → 2026.3'],
    ['', '2026.1', '2026.2', '2026.2 → 2026.1'],
    ['2026.1', '', '2026.2', '2026.1 → 2026.2'],
    ['2026.2', '', '2026.2', '2026.2 → 2026.3'],
    ['2026.1', '2026.3', '2026.2', '2026.1 → 2026.3'],
    ['', '', undefined, '2026.1 → 2026.2'],
    ['', 'draft', '2026.2', '2026.3 → draft'],
  ])('%s → %s, while %s is in force: %s', (from, to, inForce, expected) => {
    expect(filled(from, to, inForce)).toBe(expected);
  });

  test('of the first edition, what the draft makes of it', () => {
    expect(filled('', '', '2026.1', ['2026.1', 'draft'])).toBe('2026.1 → draft');
  });

  test('before the first edition there is the draft alone', () => {
    expect(filled('', '', undefined, ['draft'])).toBe('draft → draft');
  });
});
