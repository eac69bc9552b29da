/**
 * What Chromium tells a screen reader of a part of a page: its own accessibility tree, one line for each thing, as `role "name" (state)`.
 * What has neither a role nor a name of its own is left out, as screen readers leave it out.
 */
import type {CDPSession, Locator} from 'playwright-core';

type AxValue = {value?: unknown};
type AxNode = {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  value?: AxValue;
  description?: AxValue;
  properties?: {name: string; value: AxValue}[];
  childIds?: string[];
};

/** Roles that only hold others. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'LayoutTableCell', 'RootWebArea', 'strong', 'emphasis']);

/** What is heard as the name of something else, and need not be heard again. */
const HEARD_ELSEWHERE = new Set(['LabelText', 'Legend', 'caption', 'Figcaption']);

/** States that a screen reader speaks; what else Chromium knows of a thing depends on how it is drawn. */
const SPOKEN = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'required',
  'invalid',
  'modal',
  'hasPopup',
  'live',
];

const MARK = 'data-heard';

export async function heard(part: Locator): Promise<string> {
  const page = part.page();
  const client = await page.context().newCDPSession(page);
  await part.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
  try {
    const nodes = await nodesBelow(client, `[${MARK}]`);
    const [top] = nodes;
    return top ? toLines(top, new Map(nodes.map((node) => [node.nodeId, node]))).join('\n') : '';
  } finally {
    await part.evaluate((element, mark) => element.removeAttribute(mark), MARK);
    await client.detach();
  }
}

/** The part's own node first. */
async function nodesBelow(client: CDPSession, selector: string): Promise<AxNode[]> {
  const {result} = await client.send('Runtime.evaluate', {expression: `document.querySelector('${selector}')`});
  const {nodes} = await client.send('Accessibility.queryAXTree', {objectId: result.objectId ?? ''});
  return nodes as AxNode[];
}

function toLines(node: AxNode, all: ReadonlyMap<string, AxNode>): string[] {
  const children = (node.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  const role = String(node.role?.value ?? 'none');
  if (role === 'StaticText') {
    return [`text "${textOf(node.name)}"`];
  }
  const inner = joinTexts(children.flatMap((child) => toLines(child, all)));
  if (HEARD_ELSEWHERE.has(role)) {
    return inner.filter((line) => !/^ *text /.test(line));
  }
  if (node.ignored || SILENT.has(role)) {
    return inner;
  }
  const name = textOf(node.name);
  const states = [...statesOf(node), ...extrasOf(node)].join(', ');
  const line = [role, ...(name ? [`"${name}"`] : []), ...(states ? [`(${states})`] : [])].join(' ');
  const isSaid = inner.length === 1 && sameWords(inner[0] ?? '', name);
  return [line, ...(isSaid ? [] : inner.map((each) => `  ${each}`))];
}

function statesOf({properties = []}: AxNode): string[] {
  return properties.flatMap(({name, value}) => {
    const isSpoken = SPOKEN.includes(name) && !['false', 'off'].includes(String(value.value));
    // Whether a box is ticked or a part folded is told either way.
    const isEither = ['checked', 'expanded'].includes(name);
    return isSpoken || isEither ? [value.value === true ? name : `${name} ${String(value.value)}`] : [];
  });
}

function extrasOf({value, description}: AxNode): string[] {
  const [content, more] = [textOf(value), textOf(description)];
  return [...(content ? [`value "${content}"`] : []), ...(more ? [`description "${more}"`] : [])];
}

function textOf(value: AxValue | undefined): string {
  return String(value?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Words that stand beside each other are read as one. */
function joinTexts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines.filter((each) => each !== 'text ""')) {
    const last = joined.at(-1);
    if (last?.startsWith('text "') && line.startsWith('text "')) {
      joined[joined.length - 1] = `${last.slice(0, -1)} ${line.slice('text "'.length)}`;
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function sameWords(line: string, name: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  return plain(line) === plain(`text "${name}"`);
}
