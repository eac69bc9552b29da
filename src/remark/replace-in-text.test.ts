import fc from 'fast-check';
import type {Root, RootContent} from 'mdast';
import {parseMdx, plainText} from '../manual/syntax.ts';
import {textElement} from './jsx.ts';
import {replaceInText} from './replace-in-text.ts';

const MARK = /x+/g;

function replaced(text: string): RootContent[] {
  const root: Root = parseMdx(text);
  replaceInText(root, MARK, ([found]) => textElement('Mark', {of: found}));
  return root.children;
}

const inParagraph = (text: string) => {
  const [paragraph] = replaced(text);
  return paragraph?.type === 'paragraph' ? paragraph.children.map((node) => (node.type === 'text' ? node.value : node.type)) : [];
};

test.each([
  ['none', 'abc', ['abc']],
  ['all of it', 'xx', ['mdxJsxTextElement']],
  ['at both ends', 'xabcx', ['mdxJsxTextElement', 'abc', 'mdxJsxTextElement']],
  ['side by side with other nodes', 'ax*b*x', ['a', 'mdxJsxTextElement', 'emphasis', 'mdxJsxTextElement']],
])('%s', (_, text, expected) => {
  expect(inParagraph(text)).toEqual(expected);
});

test('what is put in is not looked at again', () => {
  const root = parseMdx('a x b');
  replaceInText(root, MARK, () => ({type: 'text', value: 'xx'}));
  expect(plainText(root.children)).toBe('a xx b');
});

test('nothing is lost or doubled, whatever the text', () => {
  const word = fc.constantFrom('a', 'x', 'xx', 'axa', '**x**', '*ax*', '`x`', '[x](https://e.org)');
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 8}), (words) => {
      const text = words.join(' ');
      const root = parseMdx(text);
      const before = plainText(root.children);
      replaceInText(root, MARK, ([found]) => ({type: 'text', value: found.toUpperCase()}));
      const after = plainText(root.children);
      expect(after.toLowerCase()).toBe(before);
      expect(after.match(/X+/g)?.join(' ') ?? '').toBe(
        words
          .filter((item) => !/[`[]/.test(item))
          .flatMap((item) => item.match(/x+/g) ?? [])
          .join(' ')
          .toUpperCase(),
      );
    }),
  );
});
