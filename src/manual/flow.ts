/** Flow pictures: Graphviz's language in, an SVG picture and the same as words out. */
import {instance, type Viz} from '@viz-js/viz';
import type {Problem} from './problem.ts';
import type {FlowSource, Page} from './types.ts';

export type Flow = {
  title: string;
  svg: string /** In points: how wide the picture is when a letter has its full size. */;
  width: number;
  steps: FlowStep[];
};

/** A box of the picture, and where one goes from it: nowhere, when no arrow touches it. */
export type FlowStep = {from: string; to: {when?: string; next: string}[]};

/** Look that is not the author's business. Colours come from the page, so that dark mode and paper can change them. */
const HOUSE_STYLE = [
  'rankdir=TB; bgcolor=transparent; pad=0.06; nodesep=0.28; ranksep=0.34;',
  'node [shape=box, style=rounded, fontname="Helvetica", fontsize=13, margin="0.16,0.09"];',
  'edge [fontname="Helvetica", fontsize=12, arrowsize=0.7];',
].join('\n');

export type FlowRenderer = (source: FlowSource) => Flow;

/** Renders pictures. Loading Graphviz (WebAssembly) takes a moment: make one and keep it. */
export async function createFlowRenderer(): Promise<FlowRenderer> {
  const viz = await instance();
  const drawn = new Map<string, Flow>();
  return (source) => {
    const key = `${source.title}\n${source.dot}`;
    const flow = drawn.get(key) ?? renderFlow(viz, source);
    drawn.set(key, flow);
    return flow;
  };
}

/** Throws with Graphviz's own words when the picture's source is wrong. */
function renderFlow(viz: Viz, {title, dot}: FlowSource): Flow {
  const graph = `digraph {\n${HOUSE_STYLE}\n${dot}\n}`;
  const result = viz.render(graph, {format: 'svg', engine: 'dot'});
  if (result.status === 'failure') {
    throw new Error(result.errors.map(({message}) => message.trim()).join('; '));
  }
  const svg = cleanSvg(result.output);
  return {title, svg: svg.markup, width: svg.width, steps: readSteps(viz.renderJSON(graph) as DotJson)};
}

/** Lines above the author's own in what Graphviz reads. */
const LINES_ABOVE = `digraph {\n${HOUSE_STYLE}\n`.split('\n').length - 1;

/** Problems of a page's pictures, each at the line that Graphviz stumbles over. */
export function checkFlows(page: Pick<Page, 'file' | 'flows'>, render: FlowRenderer): Problem[] {
  return page.flows.flatMap((flow) => {
    try {
      render(flow);
      return [];
    } catch (error) {
      const words = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
      const [said, line] = / in line (\d+)/.exec(words) ?? [];
      return [
        {
          file: page.file,
          line: flow.line + lineOfDot(flow.dot, line),
          column: 1,
          rule: 'flow',
          message: `The flow picture "${flow.title}" cannot be drawn: ${said === undefined ? words : words.replace(said, '')}`,
          remedy: 'write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line',
        },
      ];
    }
  });
}

/** Graphviz counts the lines of the whole graph, and names its last one for a quotation mark that is missing. */
function lineOfDot(dot: string, line: string | undefined): number {
  return line === undefined ? 0 : Math.min(Math.max(0, Number(line) - LINES_ABOVE), dot.split('\n').length);
}

/** No XML head, no tooltips (Graphviz makes one of every internal name), no colours of its own, size by the page. */
function cleanSvg(output: string): {markup: string; width: number} {
  const width = Number(/<svg width="(\d+)pt"/.exec(output)?.[1] ?? 0);
  const markup = output
    .slice(output.indexOf('<svg'))
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replaceAll(/ (?:fill|stroke|font-family|id)="[^"]*"/g, '')
    .replace(/<svg width="\d+pt" height="\d+pt"/, '<svg aria-hidden="true" focusable="false"')
    .replace(/ xmlns:xlink="[^"]*"/, '')
    .replaceAll('\n', '');
  return {markup, width};
}

type DotJson = {
  /** Boxes, and groups of boxes (`nodes`). */
  objects?: {_gvid: number; name: string; label?: string; nodes?: number[]}[];
  edges?: {tail: number; head: number; label?: string}[];
};

function readSteps({objects = [], edges = []}: DotJson): FlowStep[] {
  const labels = new Map(
    objects.map(({_gvid, name, label}) => [_gvid, words(label === undefined || label === '\\N' ? name : label)]),
  );
  const reached = new Set(edges.map(({head}) => head));
  return objects.flatMap(({_gvid, nodes}) => {
    const outgoing = edges.filter(({tail}) => tail === _gvid);
    // An end is told where one comes from; a box without any arrow has only itself to be told by.
    return nodes || (outgoing.length === 0 && reached.has(_gvid))
      ? []
      : [
          {
            from: labels.get(_gvid) ?? '',
            to: outgoing.map(({head, label}) => ({...(label ? {when: words(label)} : {}), next: labels.get(head) ?? ''})),
          },
        ];
  });
}

/** Graphviz' line breaks (`\n`, `\l`, `\r`) are spaces in words. */
function words(label: string): string {
  return label
    .replaceAll(/\\[nlr]|\n/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
