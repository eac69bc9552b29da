import type {Histories} from './fate.ts';
import type {CodeHistory} from './history.ts';
import {placeIn} from './place-in.ts';

const ORDER = ['2026.1', '2026.2', '2027.1', 'draft'];

function histories(codes: Record<string, Partial<CodeHistory> & {since: string}>): Histories {
  return {
    codes: Object.keys(codes),
    get: (code) => {
      const {since, changes = [], withdrawn} = codes[code] ?? {since: ''};
      return since === ''
        ? undefined
        : {versions: [{edition: since, title: code, fingerprint: '00000000'}], changes, ...(withdrawn ? {withdrawn} : {})};
    },
  };
}

const HISTORIES = histories({
  'ASM-02.1': {since: '2026.1'},
  'ASM-02.6': {since: '2026.1', withdrawn: {edition: '2026.2', why: 'Moved.', successor: 'SAF-01.3'}},
  'ASM-02.4': {since: '2026.1', withdrawn: {edition: '2027.1', why: 'Wrong.'}},
  'SAF-01.3': {since: '2026.2', changes: [{edition: '2026.2', kind: 'moved', why: 'Moved.', from: 'ASM-02.6'}]},
  'SAF-01.4': {since: '2027.1', changes: [{edition: '2027.1', kind: 'moved', why: 'Moved.', from: 'ASM-03.1'}]},
  'SAF-01.5': {since: '2027.1', changes: [{edition: '2027.1', kind: 'moved', why: 'Moved.', from: 'ASM-02.1'}]},
  'SAF-01.6': {since: '2027.1', changes: [{edition: '2027.1', kind: 'moved', why: 'Moved.', from: 'SAF-01.3'}]},
  'ASM-02.8': {since: '2026.1', withdrawn: {edition: '2026.2', why: 'Moved.', successor: 'SAF-09.1'}},
  'ASM-02.10': {since: '2026.1', withdrawn: {edition: '2026.2', why: 'Merged.', successor: 'ASM-02.11'}},
  'ASM-02.11': {since: '2026.1', withdrawn: {edition: '2027.1', why: 'Wrong.'}},
  'ASM-02.7': {since: '2027.1', changes: [{edition: '2027.1', kind: 'new', why: 'New.'}]},
});

test.each([
  ['ASM-02.1', '2027.1', {state: 'here'}],
  ['ASM-02.6', '2026.1', {state: 'here'}],
  ['ASM-02.6', '2027.1', {state: 'became', code: 'SAF-01.3', edition: '2027.1'}],
  ['ASM-02.4', '2026.2', {state: 'here'}],
  ['ASM-02.4', '2027.1', {state: 'withdrawn', edition: '2027.1'}],
  ['SAF-01.3', '2026.1', {state: 'was', code: 'ASM-02.6', edition: '2026.1'}],
  // Of a code on another page nothing is known but where it led to or came from.
  ['SAF-01.4', '2026.2', {state: 'was', code: 'ASM-03.1', edition: '2026.2'}],
  ['SAF-01.4', '2026.1', {state: 'was', code: 'ASM-03.1', edition: '2026.2'}],
  ['ASM-02.8', '2026.2', {state: 'became', code: 'SAF-09.1', edition: '2026.2'}],
  ['ASM-02.8', 'draft', {state: 'became', code: 'SAF-09.1', edition: '2026.2'}],
  // Of one that is known, it is not said to be where it is not.
  ['SAF-01.5', '2026.1', {state: 'was', code: 'ASM-02.1', edition: '2026.1'}],
  ['SAF-01.6', '2026.1', {state: 'was', code: 'SAF-01.3', edition: '2026.2'}],
  ['ASM-02.10', '2027.1', {state: 'became', code: 'ASM-02.11', edition: '2026.2'}],
  ['ASM-02.7', '2026.1', {state: 'not yet', edition: '2027.1'}],
  ['ASM-02.7', 'draft', {state: 'here'}],
  ['ASM-02.9', '2026.1', {state: 'unknown'}],
])('%s in %s', (code, edition, place) => {
  expect(placeIn(code, edition, ORDER, HISTORIES)).toEqual(place);
});

test('a code that came with an edition that the list does not know yet came later', () => {
  expect(placeIn('ASM-02.7', '2026.1', ['2026.1', '2026.2', 'draft'], HISTORIES)).toEqual({state: 'not yet', edition: '2027.1'});
});
