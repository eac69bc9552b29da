/**
 * Reads the manual once, refuses what has problems, and hands each page its data. Thin: what anything means is decided in
 * src/manual.
 */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {DRAFT_EDITION} from '../../manual/citation-text.ts';
import {toContents} from '../../manual/contents.ts';
import {checkFlows, createFlowRenderer, type FlowRenderer} from '../../manual/flow.ts';
import {formatReferences} from '../../manual/format-references.ts';
import {toPageData} from '../../manual/page-data.ts';
import {formatProblemIn, type Problem} from '../../manual/problem.ts';
import type {Manual} from '../../manual/types.ts';
import {createManualReader} from './reader.ts';

export type ManualPluginOptions = {/** Folder of the draft, from the site's root. */ path: string; settings: readonly string[]};

export default async function manualPlugin(context: LoadContext, options: ManualPluginOptions): Promise<Plugin<Manual>> {
  const root = path.join(context.siteDir, options.path);
  const read = createManualReader(root, options.settings);
  const renderFlow = await createFlowRenderer();

  return {
    name: 'manual',

    getPathsToWatch: () => [`${root}/**/*.{mdx,yml,json}`],

    async loadContent() {
      const {manual, problems} = read();
      report([...problems, ...manual.pages.flatMap((page) => checkFlows(page, renderFlow))], options.path);
      return manual;
    },

    async contentLoaded({content: manual, actions}) {
      const data = toPageData(manual, {formatReferences, renderFlow: forgiving(renderFlow)});
      await Promise.all([...data].map(([code, page]) => actions.createData(`${DRAFT_EDITION}/${code.toLowerCase()}.json`, page)));
      await actions.createData(`${DRAFT_EDITION}/contents.json`, toContents(manual));
    },
  };
}

/** A build with problems fails, all of them named. The author's preview goes on: the page itself shows its own. */
function report(problems: readonly Problem[], folder: string): void {
  if (problems.length === 0) {
    return;
  }
  const lines = problems.map((problem) => formatProblemIn(folder, problem)).join('\n');
  if (process.env.NODE_ENV === 'production') {
    throw new Error(`The manual has problems:\n${lines}`);
  }
  console.error(lines);
}

/** In the author's preview a picture that cannot be drawn has been reported; the rest of the manual still shows. */
function forgiving(render: FlowRenderer): FlowRenderer {
  return (source) => {
    try {
      return render(source);
    } catch {
      return {title: source.title, svg: '', width: 0, steps: []};
    }
  };
}
