import type {Hit, HitKind} from '../../search/protocol.ts';
import {hitId, toGroups} from './groups.ts';

const hit = (code: string, kind: string, score: number): Hit => ({
  code,
  kind: kind as HitKind,
  title: code,
  path: [],
  address: `${code.toLowerCase()}/`,
  score,
});

test('groups stand by their best result, so that the best of all stands first', () => {
  const groups = toGroups([
    hit('CBT-02', 'session', 9),
    hit('SAF-08', 'do-now', 8),
    hit('DBT-02', 'session', 7),
    hit('SAF-08.2', 'section', 6),
    hit('SAF-09', 'do-now', 5),
  ]);
  expect(groups.map(({kind, hits}) => [kind, ...hits.map(({code}) => code)])).toEqual([
    ['session', 'CBT-02', 'DBT-02'],
    ['do-now', 'SAF-08', 'SAF-09'],
    ['section', 'SAF-08.2'],
  ]);
});

test('a kind of another time is a section', () => {
  expect(toGroups([hit('SAF-08', 'form', 1)])[0]?.kind).toBe('section');
});

test('no two results share a name', () => {
  const page = {kind: 'do-now', address: 'saf-08/'} as const;
  const names = [
    hitId('draft', page),
    hitId('2026.1', page),
    hitId('draft', {...page, kind: 'section'}),
    hitId('draft', {kind: 'section', address: 'saf-08/#saf-08-2'}),
    hitId('draft', {kind: 'section', address: 'saf-08/#saf-08-2-1'}),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /[\s.#/]/.test(name))).toEqual([]);
});
