/** Makes a manual larger for measuring: copies of its pages under codes of their own, until there are enough. */
import {codeToAnchor, formatCode, parseCode} from '../../src/manual/code.ts';
import type {SourceFile} from '../../src/manual/read-manual.ts';

/** More than any series has pages: numbers of copies must not meet those of the text. Doubled twice, they go up by 60. */
const STEP = 20;

/** The pages, doubled until there are at least `least`. A page has two digits: no more than twice. */
export function growPages(pages: readonly SourceFile[], least: number): SourceFile[] {
  let grown = [...pages];
  for (let copy = 1; grown.length < least; copy++) {
    if (copy > 2) {
      throw new Error(`${pages.length} pages doubled twice are fewer than ${least}`);
    }
    grown = [...grown, ...grown.map((page) => copyPage(page, copy * STEP))];
  }
  return grown;
}

/** The same words under another code; what they refer to stays. */
function copyPage({path, text}: SourceFile, step: number): SourceFile {
  const written = /^code: "([A-Z]{3}-\d{2})"$/m.exec(text)?.[1] ?? '';
  const code = parseCode(written);
  if (!code) {
    throw new Error(`${path} shows no code`);
  }
  const other = formatCode({...code, page: code.page + step});
  return {
    path: path.replace(/\.mdx$/, `-${step}.mdx`),
    text: text.replaceAll(written, other).replaceAll(codeToAnchor(written), codeToAnchor(other)),
  };
}
