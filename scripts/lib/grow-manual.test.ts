import {filesOf, pageWith, problemsAcross} from '../../tests/helpers/manual.ts';
import {growPages} from './grow-manual.ts';

const PAGES = [
  pageWith({code: 'SAF-02', body: '## One {/* #saf-02-1 */}\n\nSee SAF-17 and SAF-02.1.'}),
  pageWith({code: 'SAF-17'}),
];

test('copies are pages of their own, without a problem, doubled until there are enough', () => {
  const grown = growPages(PAGES, 5);
  expect(grown.map(({text}) => /"(.*)"/.exec(text)?.[1])).toEqual([
    'SAF-02',
    'SAF-17',
    'SAF-22',
    'SAF-37',
    'SAF-42',
    'SAF-57',
    'SAF-62',
    'SAF-77',
  ]);
  expect(problemsAcross({pages: grown})).toBe('no problems');
  expect(filesOf({pages: grown}).find(({path}) => path.endsWith('saf-02-20.mdx'))?.text).toContain('See SAF-17 and SAF-22.1.');
});

test('more than doubling twice is refused', () => {
  expect(() => growPages(PAGES, 9)).toThrow('2 pages doubled twice are fewer than 9');
});
