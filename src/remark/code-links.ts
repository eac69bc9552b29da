import type {Root} from 'mdast';
import {CODES_IN_TEXT} from '../manual/code.ts';
import {textElement} from './jsx.ts';
import {replaceInText} from './replace-in-text.ts';

/** `SAF-02.3` in running text → `<CodeLink code="SAF-02.3" />`, which leads there within the same edition. */
export function remarkCodeLinks() {
  return (root: Root) => replaceInText(root, CODES_IN_TEXT, ([code]) => textElement('CodeLink', {code}));
}
