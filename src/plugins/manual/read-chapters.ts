import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Chapter, chapterSchema} from '../../manual/schemas.ts';
import {readList} from '../../manual/yaml-data.ts';

/** The chapters of the edition whose text lives in `root`. What is wrong with them is reported by the manual plugin. */
export function readChapters(root: string): Chapter[] {
  const file = '_data/chapters.yml';
  const text = readFileSync(path.join(root, file), 'utf8');
  return readList({file, text}, chapterSchema).values.map(({value}) => value);
}
