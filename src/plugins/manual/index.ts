/**
 * Reads the manual once, refuses what has problems, and hands each page its data. Thin: what anything means is decided in
 * src/manual.
 */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toBibliography} from '../../manual/bibliography.ts';
import {carryFingerprints, type EditionBefore, fingerprintsIn} from '../../manual/carry-fingerprints.ts';
import {toChangesView, toUnexplained} from '../../manual/changes-view.ts';
import {codeToAnchor, pageOf} from '../../manual/code.ts';
import {toContents} from '../../manual/contents.ts';
import {draftChanges} from '../../manual/draft-changes.ts';
import {type EditionRecord, fromChangeRecord} from '../../manual/edition-record.ts';
import type {ExportedManual} from '../../manual/export-manual.ts';
import {toFiguresData} from '../../manual/figures-data.ts';
import {checkFlows, createFlowRenderer, type FlowRenderer} from '../../manual/flow.ts';
import {formatReferences} from '../../manual/format-references.ts';
import {toFormsIndex} from '../../manual/forms-index.ts';
import {toGovernance} from '../../manual/governance.ts';
import {toMeasures} from '../../manual/measures.ts';
import {toPageData} from '../../manual/page-data.ts';
import {formatProblemIn, type Problem} from '../../manual/problem.ts';
import type {ReadManual} from '../../manual/read-manual.ts';
import {toShiftData} from '../../manual/shift-data.ts';
import {toWordsList} from '../../manual/words-list.ts';
import {toChecks, toReadingData} from '../../onboarding/reading-data.ts';
import {readEditionBefore, readEditionNames, readExported, readRecord} from './read-editions.ts';
import {createManualReader} from './reader.ts';

export type ManualPluginOptions = {
  /** The edition that is read, `draft` or its name. */
  name: string;
  /** Folder of its text, from the site's root. */
  folder: string;
  settings: readonly string[];
};

export type Content = ReadManual & {
  /** Record and data of this edition, when it is a released one. */
  record?: EditionRecord;
  own?: ExportedManual;
  before?: EditionBefore;
};

export default async function manualPlugin(context: LoadContext, options: ManualPluginOptions): Promise<Plugin<Content>> {
  const {siteDir, baseUrl} = context;
  const root = path.join(siteDir, options.folder);
  const read = createManualReader(root, options.settings);
  const renderFlow = await createFlowRenderer();

  return {
    name: 'manual',

    getPathsToWatch: () => [`${root}/**/*.{mdx,yml,json}`],

    async loadContent() {
      const result = read();
      report([...result.problems, ...result.manual.pages.flatMap((page) => checkFlows(page, renderFlow))], options.folder);
      return {...result, ...readBefore(siteDir, options.name)};
    },

    async contentLoaded({content: {manual, data, own, record, before}, actions}) {
      const {explained, unexplained, withdrawals} = draftChanges(manual, data, before);
      const fingerprints = own ? fingerprintsIn(own) : carryFingerprints(manual, before);
      const pages = toPageData(manual, withdrawals, {fingerprints, formatReferences, renderFlow: forgiving(renderFlow)});
      await Promise.all([...pages].map(([code, page]) => actions.createData(`pages/${code.toLowerCase()}.json`, page)));
      await actions.createData('shift.json', toShiftData(manual));
      await actions.createData('figures.json', toFiguresData(manual));
      await actions.createData('contents.json', toContents(manual));
      await actions.createData('words.json', {edition: manual.edition, list: toWordsList(manual)});
      await actions.createData('bibliography.json', toBibliography(manual, formatReferences));
      await actions.createData('forms.json', toFormsIndex(manual));
      await actions.createData('measures.json', toMeasures(manual, formatReferences));
      await actions.createData('withdrawn.json', withdrawals);
      await actions.createData('reading.json', toReadingData(manual, fingerprints));
      await actions.createData('knowledge-checks.json', toChecks(manual));
      const waiting = {
        explained: explained.length,
        unexplained: unexplained.length,
        withdrawn: withdrawals.filter(({edition}) => edition === manual.edition.name),
      };
      await actions.createData(
        'governance.json',
        toGovernance(manual, {approvedBy: record?.approvedBy ?? [], ...(record ? {} : {waiting})}),
      );
      const changes = record?.changes.map(fromChangeRecord) ?? [...explained, ...unexplained.map(toUnexplained)];
      await actions.createData('changes.json', toChangesView({manual, previous: before?.manual, changes}));
      for (const {code} of withdrawals.filter((withdrawal) => withdrawal.code === pageOf(withdrawal.code))) {
        const gone = withdrawals.filter((withdrawal) => pageOf(withdrawal.code) === code);
        const page = await actions.createData(`withdrawn/${code.toLowerCase()}.json`, {edition: manual.edition, gone});
        const address = `${baseUrl}${codeToAnchor(code)}/`;
        actions.addRoute({path: address, component: '@theme/WithdrawnPage', exact: true, modules: {page}});
      }
    },
  };
}

/** What was written of this edition when it was released, and the edition before. */
function readBefore(siteDir: string, name: string): Pick<Content, 'record' | 'own' | 'before'> {
  const names = readEditionNames(siteDir);
  const place = names.indexOf(name);
  const before = place === -1 ? names.at(-1) : names[place - 1];
  return {
    ...(place === -1 ? {} : {record: readRecord(siteDir, name), own: readExported(siteDir, name)}),
    ...(before === undefined ? {} : {before: readEditionBefore(siteDir, before)}),
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
