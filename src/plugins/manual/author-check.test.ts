import path from 'node:path';
import {writeBelow} from '../../../scripts/lib/write-below.mts';
import {manualOnDisk} from '../../../tests/helpers/disk.ts';
import {pageWith} from '../../../tests/helpers/manual.ts';
import {createAuthorCheck} from './author-check.ts';

const GOOD = pageWith({code: 'SAF-02'});
const BAD = pageWith({code: 'SAF-03', body: 'Score {0-27}.\n\nSee SAF-09.'});

function checkOf(root: string) {
  const check = createAuthorCheck(root, []);
  return ({path: file, text}: typeof GOOD) => check({filePath: path.join(root, file), fileContent: text});
}

test('a good page is handed on, though another has problems', () => {
  expect(checkOf(manualOnDisk({pages: [GOOD, BAD]}))(GOOD)).toBe(GOOD.text);
});

test('a page with problems shows them all, and only its own', () => {
  const check = checkOf(manualOnDisk({pages: [GOOD, BAD, pageWith({code: 'ASM-01', body: 'PHQ-9 {0-27}'})]}));
  expect(() => check(BAD)).toThrowErrorMatchingInlineSnapshot(`
"docs/safety/saf-03.mdx:12:7 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)"
docs/safety/saf-03.mdx:14:5 SAF-09 is nothing in this manual → correct the code, or write the page that it names"
`);
});

test('what lies outside of the draft is not its business', () => {
  const check = createAuthorCheck(manualOnDisk(), []);
  expect(check({filePath: '/elsewhere/released.mdx', fileContent: 'Score {0-27}'})).toBe('Score {0-27}');
});

describe('a page that is saved again', () => {
  let now: jest.SpyInstance;
  let root: string;
  let check: ReturnType<typeof checkOf>;

  beforeEach(() => {
    now = jest.spyOn(Date, 'now').mockReturnValue(10_000);
    root = manualOnDisk({pages: [GOOD, BAD]});
    check = checkOf(root);
  });

  test('is handed on when it was mended, however soon', () => {
    expect(() => check(BAD)).toThrow('{0-27}');
    const mended = pageWith({code: 'SAF-03'});
    writeBelow(root, mended.path, mended.text);
    expect(check(mended)).toBe(mended.text);
  });

  test('is read again, for what another page did to it in the meantime', () => {
    expect(check(GOOD)).toBe(GOOD.text);
    const copy = pageWith({code: 'SAF-02', file: 'safety/a-copy.mdx'});
    writeBelow(root, copy.path, copy.text);
    expect(check(GOOD)).toBe(GOOD.text);
    now.mockReturnValue(11_000);
    expect(() => check(GOOD)).toThrow('SAF-02 is already the code of something in safety/a-copy.mdx');
  });
});
