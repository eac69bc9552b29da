import type {Root} from 'mdast';
import {CITATION} from '../manual/citations.ts';
import {textElement} from './jsx.ts';
import {replaceInText} from './replace-in-text.ts';

/** `[@stanley2018; @sprc-spi, p. 3]` → `<Cite of="@stanley2018; @sprc-spi, p. 3" />`. */
export function remarkCites() {
  // The space before a citation goes with it: the number stands at the word that it supports.
  const pattern = new RegExp(`\\s?${CITATION.source}`, 'g');
  return (root: Root) => replaceInText(root, pattern, ([, of]) => textElement('Cite', {of}));
}
