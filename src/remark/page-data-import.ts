import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {parseMdx} from '../manual/syntax.ts';

/**
 * Makes the page's module carry its data. By `import`, because bundlers watch what is imported: a data file that a
 * transform reads on its own is not noticed when it changes, and stale clinical text is published.
 */
export function remarkPageDataImport() {
  return (root: Root, file: VFile) => {
    const {code} = file.data.frontMatter as {code: string};
    const address = `@generated/manual/default/pages/${code.toLowerCase()}.json`;
    root.children.unshift(...parseMdx(`import manualPage from '${address}'\nexport {manualPage}\n`).children);
  };
}
