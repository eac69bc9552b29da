/** In the author's preview, a page with problems shows them in the browser, in the words that `npm run check` prints. */
import path from 'node:path';
import {formatProblemIn, type Problem} from '../../manual/problem.ts';
import {createManualReader} from './reader.ts';

/** Milliseconds for which what was read from disk is new enough: one save compiles several modules at once. */
const FRESH = 500;

/** A Markdown preprocessor that throws a page's problems instead of handing it on. */
export function createAuthorCheck(root: string, settings: readonly string[]) {
  const read = createManualReader(root, settings);
  let last: {at: number; problems: Problem[]} = {at: Number.NEGATIVE_INFINITY, problems: []};
  const seen = new Map<string, string>();
  return ({filePath, fileContent}: {filePath: string; fileContent: string}): string => {
    const file = path.relative(root, filePath).split(path.sep).join('/');
    if (file.startsWith('..')) {
      return fileContent;
    }
    const changed = seen.has(file) && seen.get(file) !== fileContent;
    seen.set(file, fileContent);
    if (changed || Date.now() - last.at > FRESH) {
      last = {at: Date.now(), problems: read().problems};
    }
    const own = last.problems.filter((problem) => problem.file === file);
    if (own.length > 0) {
      const folder = path.basename(root);
      throw new Error(own.map((problem) => formatProblemIn(folder, problem)).join('\n'));
    }
    return fileContent;
  };
}
