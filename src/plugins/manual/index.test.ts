import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {manualOnDisk} from '../../../tests/helpers/disk.ts';
import {type ManualParts, pageWith} from '../../../tests/helpers/manual.ts';
import manualPlugin, {type Content} from './index.ts';

const FLOW = '```dot title="Way out"\na -> b\n```';
const BROKEN_FLOW = '```dot title="Way out"\na -> -> b\n```';

function pluginOf(parts: ManualParts) {
  const siteDir = path.dirname(manualOnDisk(parts));
  return manualPlugin({siteDir, baseUrl: '/next/'} as LoadContext, {name: 'draft', folder: 'docs', settings: []});
}

/** What the plugin hands out for a manual, by the name of the file. */
async function dataOf(parts: ManualParts): Promise<Record<string, unknown>> {
  const plugin = await pluginOf(parts);
  const data: Record<string, unknown> = {};
  const actions = {
    createData: async (name: string, content: unknown) => {
      data[name] = content;
    },
    addRoute: () => undefined,
  };
  await plugin.contentLoaded?.({content: (await plugin.loadContent?.()) as Content, actions: actions as never});
  return data;
}

test('each page gets its data, and the site its contents', async () => {
  const data = await dataOf({pages: [pageWith({code: 'SAF-02', body: FLOW}), pageWith({code: 'ASM-01'})]});
  expect(Object.keys(data).sort()).toEqual([
    'bibliography.json',
    'changes.json',
    'contents.json',
    'figures.json',
    'forms.json',
    'governance.json',
    'knowledge-checks.json',
    'measures.json',
    'pages/asm-01.json',
    'pages/saf-02.json',
    'reading.json',
    'shift.json',
    'withdrawn.json',
    'words.json',
  ]);
  expect(data['pages/saf-02.json']).toMatchObject({
    code: 'SAF-02',
    flows: [{title: 'Way out', svg: expect.stringContaining('<svg')}],
  });
  expect(data['contents.json']).toMatchObject({chapters: [{code: 'SAF'}, {code: 'ASM'}]});
});

test('what it hands out survives being JSON', async () => {
  const data = await dataOf({pages: [pageWith({code: 'SAF-02', body: FLOW})]});
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('it watches every page and data file', async () => {
  const plugin = await pluginOf({});
  expect(plugin.getPathsToWatch?.()).toEqual([expect.stringMatching(/docs\/\*\*\/\*\.\{mdx,yml,json\}$/)]);
});

test('a build with problems fails, and names all of them with their files', async () => {
  jest.replaceProperty(process, 'env', {...process.env, NODE_ENV: 'production'});
  const plugin = await pluginOf({pages: [pageWith({body: 'Score {0-27}'}), pageWith({code: 'SAF-03', body: BROKEN_FLOW})]});
  await expect(plugin.loadContent?.()).rejects.toThrowErrorMatchingInlineSnapshot(`
"The manual has problems:
docs/safety/saf-02.mdx:12:7 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)"
docs/safety/saf-03.mdx:13:1 The flow picture "Way out" cannot be drawn: syntax error near '->' → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line"
`);
});

test("the author's preview goes on, says the same, and leaves out what cannot be drawn", async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  const data = await dataOf({pages: [pageWith({code: 'SAF-03', body: BROKEN_FLOW})]});
  expect(said.mock.calls.flat().join()).toContain('docs/safety/saf-03.mdx:13:1 The flow picture "Way out" cannot be drawn');
  expect(data['pages/saf-03.json']).toMatchObject({flows: [{title: 'Way out', svg: '', steps: []}]});
});
