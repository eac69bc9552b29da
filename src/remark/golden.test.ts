/**
 * Golden tests: `__golden__/<name>.in.mdx` goes through the transform of that name, and comes out as `<name>.out.mdx`.
 * After a change that is meant: `UPDATE_GOLDEN=1 npx jest --config jest.config.mjs src/remark`, and read the difference.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {type Plugin, unified} from 'unified';
import {VFile} from 'vfile';
import {parseMdx} from '../manual/syntax.ts';
import {remarkChecklists} from './checklists.ts';
import {remarkCites} from './cites.ts';
import {remarkCodeLinks} from './code-links.ts';
import {remarkFlows} from './flows.ts';
import {remarkGeneratedLists} from './generated-lists.ts';
import {remarkMeasures} from './measures.ts';
import {remarkPageDataImport} from './page-data-import.ts';
import {remarkPageEnd} from './page-end.ts';
import {remarkProgramWeeks} from './program-weeks.ts';
import {remarkQuotes} from './quotes.ts';
import {remarkRotationCalendars} from './rotation-calendars.ts';
import {remarkSegments} from './segments.ts';
import {remarkWorked} from './worked.ts';
import {remarkWorksheets} from './worksheets.ts';

const FOLDER = path.join(__dirname, '__golden__');

type Transform = Plugin<[], Root>;

const TRANSFORMS: Record<string, readonly Transform[]> = {
  checklists: [remarkChecklists],
  cites: [remarkCites],
  'code-links': [remarkCodeLinks],
  flows: [remarkFlows],
  'generated-lists': [remarkGeneratedLists],
  measures: [remarkMeasures],
  'page-data-import': [remarkPageDataImport],
  'page-end': [remarkPageEnd],
  'program-weeks': [remarkProgramWeeks],
  quotes: [remarkQuotes],
  'rotation-calendars': [remarkRotationCalendars],
  segments: [remarkSegments],
  worked: [remarkWorked],
  worksheets: [remarkWorksheets],
  /** In the order of docusaurus.config.ts. */
  all: [
    remarkChecklists,
    remarkSegments,
    remarkFlows,
    remarkWorked,
    remarkProgramWeeks,
    remarkWorksheets,
    remarkGeneratedLists,
    remarkRotationCalendars,
    remarkMeasures,
    remarkQuotes,
    remarkCites,
    remarkCodeLinks,
    remarkPageEnd,
    remarkPageDataImport,
  ],
};

const printer = unified()
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .use(remarkFrontmatter)
  .use(remarkMdx, {printWidth: 130})
  .use(remarkGfm)
  .use(remarkMath, {singleDollarTextMath: false});

function transform(transforms: readonly Transform[], text: string): string {
  const processor = unified();
  for (const plugin of transforms) {
    processor.use(plugin);
  }
  const file = new VFile({path: '/site/docs/draft/saf-02.mdx', value: text, data: {frontMatter: {code: 'SAF-02'}}});
  return printer.stringify(processor.runSync(parseMdx(text), file) as Root);
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.in.mdx'))
  .map((file) => file.replace('.in.mdx', ''));

test('every transform has a golden page, and every golden page a transform', () => {
  expect([...names].sort()).toEqual(Object.keys(TRANSFORMS).sort());
  const sources = readdirSync(__dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const transforms = sources.map((file) => file.replace('.ts', '')).filter((name) => !['jsx', 'replace-in-text'].includes(name));
  expect([...names].sort()).toEqual([...transforms, 'all'].sort());
});

test.each(names)('%s', (name) => {
  const expected = path.join(FOLDER, `${name}.out.mdx`);
  const actual = transform(TRANSFORMS[name] ?? [], readFileSync(path.join(FOLDER, `${name}.in.mdx`), 'utf8'));
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(expected, actual);
  }
  expect(existsSync(expected)).toBe(true);
  expect(actual).toBe(readFileSync(expected, 'utf8'));
});
