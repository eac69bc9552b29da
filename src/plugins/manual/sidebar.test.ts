import type {Chapter} from '../../manual/schemas.ts';
import {toSidebar} from './sidebar.ts';

const CHAPTERS: Chapter[] = [
  {code: 'SES', title: 'Sessions', folder: 'sessions', about: 'Templates.', series: ['ORI', 'CBT']},
  {code: 'PRG', title: 'Program', folder: 'program', about: 'The program.'},
  {code: 'SAF', title: 'Safety', folder: 'safety', about: 'Danger.'},
];

const doc = (code: string, sourceDirName: string) => ({id: code.toLowerCase(), sourceDirName, frontMatter: {code}});

const DOCS = [
  doc('SAF-10', 'safety'),
  doc('CBT-01', 'sessions'),
  doc('SAF-09', 'safety'),
  doc('ORI-02', 'sessions'),
  doc('SAF-02', 'safety'),
];

test('chapters and pages stand in the order of care, and a chapter without pages is left out', () => {
  const sidebar = toSidebar(DOCS, CHAPTERS).map((item) => ('items' in item ? [item.label, item.items] : item));
  expect(sidebar).toEqual([
    ['Sessions', ['ori-02', 'cbt-01'].map((id) => ({type: 'doc', id}))],
    ['Safety', ['saf-02', 'saf-09', 'saf-10'].map((id) => ({type: 'doc', id}))],
  ]);
});

test('the order of the files does not matter', () => {
  expect(toSidebar([...DOCS].reverse(), CHAPTERS)).toEqual(toSidebar(DOCS, CHAPTERS));
});

test('a chapter is folded at first, and has a page of its own, at its code', () => {
  expect(toSidebar(DOCS, CHAPTERS)[1]).toMatchObject({
    type: 'category',
    collapsible: true,
    collapsed: true,
    link: {type: 'generated-index', slug: '/saf/', title: 'Safety', description: 'Danger.'},
  });
});
