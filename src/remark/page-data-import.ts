import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {parseMdx} from '../manual/syntax.ts';

export type PageDataImportOptions = {
  /** From the folder of an edition's text to the name of its data. */ editionOf: (folder: string) => string;
};

/**
 * Makes the page's module carry its data. By `import`, because bundlers watch what is imported: a data file that a
 * transform reads on its own is not noticed when it changes, and stale clinical text is published.
 */
export function remarkPageDataImport({editionOf}: PageDataImportOptions) {
  return (root: Root, file: VFile) => {
    const {code} = file.data.frontMatter as {code: string};
    const edition = editionOf(path.dirname(file.path));
    const address = `@generated/manual/default/${edition}/${code.toLowerCase()}.json`;
    root.children.unshift(...parseMdx(`import manualPage from '${address}'\nexport {manualPage}\n`).children);
  };
}
