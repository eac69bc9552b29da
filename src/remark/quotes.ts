import type {Blockquote, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {plainText} from '../manual/syntax.ts';
import {flowElement} from './jsx.ts';

/**
 * A block quote that opens with a quotation mark is words to say, `<Say>`; any other is words to write, `<ModelNote>`.
 * Other tools show both as the block quotes that they are.
 */
export function remarkQuotes() {
  return (root: Root) => {
    visit(root, 'blockquote', (node: Blockquote, index, parent) => {
      if (parent && index !== undefined) {
        const name = /^["“‘']/.test(plainText(node.children)) ? 'Say' : 'ModelNote';
        (parent.children as RootContent[])[index] = flowElement(name, {}, node.children);
      }
    });
  };
}
