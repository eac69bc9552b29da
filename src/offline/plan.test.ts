import {copiesToLetGo, copyAndWhatItNeeds, NO_WISHES, unwish, wantedCopies, wish} from './plan.ts';

const EDITIONS = [
  {name: '2026.1', effective: '2026-12-01'},
  {name: '2026.2', effective: '2026-12-14'},
  {name: '2027.1', effective: '2027-06-01'},
];
const wanted = (today: string, wishes = NO_WISHES) => wantedCopies(EDITIONS, today, wishes).join(' ');

test.each([
  ['2026-11-20', '2026.1 root'],
  ['2026-11-29', '2026.1 root'],
  ['2026-11-30', '2026.1 2026.2 root'],
  ['2026-12-13', '2026.1 2026.2 root'],
  ['2026-12-14', '2026.2 root'],
  ['2027-05-17', '2026.2 root'],
  ['2027-05-18', '2026.2 2027.1 root'],
])('on %s a device holds %s', (today, expected) => {
  expect(wanted(today)).toBe(expected);
});

test('before the first release it holds the draft, which answers', () => {
  expect(wantedCopies([], '2026-11-20', NO_WISHES)).toEqual(['next', 'root']);
});

test('what was asked for comes after what comes by itself', () => {
  expect(wanted('2026-12-20', wish(NO_WISHES, '2026.1'))).toBe('2026.2 2026.1 root');
});

test('what was removed does not come back by itself, but on request', () => {
  const removed = unwish(wish(NO_WISHES, 'next'), '2026.2');
  expect(wanted('2026-12-20', removed)).toBe('next root');
  expect(wanted('2026-12-20', unwish(removed, 'next'))).toBe('');
  expect(wanted('2026-12-20', wish(removed, '2026.2'))).toBe('2026.2 next root');
});

test('after everything was removed, nothing comes until something is asked for', () => {
  const off = {...NO_WISHES, off: true};
  expect(wanted('2026-12-20', off)).toBe('');
  expect(wanted('2026-12-20', wish(off, '2026.1'))).toBe('2026.2 2026.1 root');
});

test('an edition that came by itself goes when its successor is in force and here', () => {
  const held = ['2026.1', '2026.2', 'root'];
  expect(copiesToLetGo(held, EDITIONS, '2026-12-13', NO_WISHES)).toEqual([]);
  expect(copiesToLetGo(['2026.1', 'root'], EDITIONS, '2026-12-14', NO_WISHES)).toEqual([]);
  expect(copiesToLetGo(held, EDITIONS, '2026-12-14', NO_WISHES)).toEqual(['2026.1']);
  expect(copiesToLetGo(held, EDITIONS, '2026-12-14', wish(NO_WISHES, '2026.1'))).toEqual([]);
});

test('a copy that is asked for brings what has changed, and what belongs to no edition at the end', () => {
  const copies = (a: string, b: string, root: string) =>
    [
      {name: '2026.1', state: a},
      {name: '2026.2', state: b},
      {name: 'next', state: 'absent'},
      {name: 'root', state: root},
    ] as Parameters<typeof copyAndWhatItNeeds>[1];
  expect(copyAndWhatItNeeds('2026.1', copies('absent', 'outdated', 'outdated'))).toBe('2026.1');
  expect(copyAndWhatItNeeds('2026.1', copies('held', 'outdated', 'outdated'))).toBe('2026.2');
  expect(copyAndWhatItNeeds('2026.1', copies('held', 'held', 'outdated'))).toBe('root');
  expect(copyAndWhatItNeeds('2026.1', copies('held', 'absent', 'held'))).toBeUndefined();
});
