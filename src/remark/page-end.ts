import type {Root} from 'mdast';
import {isJsx} from '../manual/syntax.ts';
import {flowElement} from './jsx.ts';

/** Closes the text with `<PageEnd>`: sources and what is gone. A worksheet comes after it, because it is a sheet of paper of its own. */
export function remarkPageEnd() {
  return (root: Root) => {
    const worksheet = root.children.findIndex((node) => isJsx(node, 'Worksheet'));
    const heading = root.children.findLastIndex((node, index) => node.type === 'heading' && index < worksheet);
    const place = worksheet === -1 ? root.children.length : Math.max(heading, 0);
    root.children.splice(place, 0, flowElement('PageEnd', {}));
  };
}
