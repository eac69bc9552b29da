/** Reads an edition from disk again and again, parsing only the pages that changed. */
import {type ReadManual, readManual} from '../../manual/read-manual.ts';
import {type PageSource, readPage} from '../../manual/read-page.ts';
import {readSources} from './read-sources.ts';

export type ManualReader = () => ReadManual;

export function createManualReader(root: string, settings: readonly string[]): ManualReader {
  const read = new Map<string, {text: string; result: ReturnType<typeof readPage>}>();
  const readPageOnce = (source: PageSource) => {
    const known = read.get(source.file);
    if (known?.text === source.text) {
      return known.result;
    }
    const result = readPage(source);
    read.set(source.file, {text: source.text, result});
    return result;
  };
  return () => readManual({files: readSources(root), settings}, readPageOnce);
}
