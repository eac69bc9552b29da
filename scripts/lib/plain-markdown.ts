/** A page of the manual as the stock template of Docusaurus can read it: the same words, and no component of ours. */
import type {Heading, Nodes, Parents, PhrasingContent, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify as stringifyYaml} from 'yaml';
import {anchorToCode, codeToAnchor} from '../../src/manual/code.ts';
import {readFrontMatter} from '../../src/manual/front-matter.ts';
import {headingAnchor} from '../../src/manual/heading-code.ts';
import {attribute, isJsx, type JsxElement, parseMdx} from '../../src/manual/syntax.ts';

export type Words = {
  /** What components show that does not stand in the page: names of roles, and values of settings. */
  roles: ReadonlyMap<string, string>;
  settings: ReadonlyMap<string, string>;
  /**
   * Headings show their codes and keep their anchors, and checklists are headings: whatever is cited here can then be found, and linked
   * to, there. For comparing searches; the weight of a page is compared without.
   */
  codes?: boolean;
};

// MDX, because that is what Docusaurus takes every page for: braces and angle brackets in prose have to be escaped.
const serializer = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, {bullet: '-'}).freeze();

export function toPlainMarkdown(text: string, words: Words): string {
  const {head} = readFrontMatter('', text);
  if (!head) {
    throw new Error('The page has no readable front matter → run npm run check:content');
  }
  const {code, title, description} = head;
  const frontMatter = stringifyYaml({id: codeToAnchor(code), title: `${code} ${title}`, description});
  return `---\n${frontMatter}---\n\n${serializer.stringify(plainTree(parseMdx(text), words) as Root)}`;
}

function plainTree(node: Nodes, words: Words): Nodes {
  if (!('children' in node)) {
    return node;
  }
  const children = node.children.flatMap((child) => plainNodes(child, words));
  if (node.type === 'heading') {
    trimEnd(children.at(-1));
    const code = words.codes && anchorToCode(headingAnchor(node) ?? '');
    return code ? codedHeading(code, children as PhrasingContent[], node.depth) : ({...node, children} as Parents);
  }
  return {...node, children} as Parents;
}

function plainNodes(node: Nodes, words: Words): Nodes[] {
  switch (node.type) {
    case 'yaml':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    // The stock template has no formulas.
    case 'math':
      return [{type: 'code', lang: 'tex', value: node.value}];
    case 'inlineMath':
      return [{type: 'inlineCode', value: node.value}];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return isJsx(node, 'br') ? [node] : unwrap(node, words);
    default:
      return [plainTree(node, words)];
  }
}

/** The element's own words, then what stands in it. */
function unwrap(element: JsxElement, words: Words): Nodes[] {
  const content = element.children.flatMap((child) => plainNodes(child, words));
  const code = words.codes && element.name === 'ProtocolChecklist' && attribute(element, 'code');
  if (code) {
    return [codedHeading(code, [plain(attribute(element, 'title') ?? '')], 3), ...content];
  }
  const own = ownWords(element, words);
  if (!own) {
    return content;
  }
  return [element.type === 'mdxJsxFlowElement' ? {type: 'paragraph', children: [own]} : own, ...content];
}

/** In the spelling by which Docusaurus gives a heading its anchor. */
function codedHeading(code: string, title: PhrasingContent[], depth: Heading['depth']): Heading {
  const anchor = {type: 'mdxTextExpression', value: `/* #${codeToAnchor(code)} */`} as const;
  return {type: 'heading', depth, children: [plain(`${code} `), ...title, plain(' '), anchor]};
}

function ownWords(element: JsxElement, words: Words): PhrasingContent | undefined {
  const value = (name: string) => attribute(element, name) ?? '';
  switch (element.name) {
    case 'ProtocolChecklist':
      return bold(value('title'));
    case 'SessionTemplate':
      return bold(`${value('minutes')} minutes; ${value('size')}; ${value('staff')}`);
    case 'Segment':
      return bold(`${value('title')}: ${value('minutes')} minutes`);
    case 'By':
      return plain(`${words.roles.get(value('role')) ?? value('role')}:`);
    case 'Setting':
      return plain(words.settings.get(value('name')) ?? value('name'));
    default:
      return undefined;
  }
}

function bold(value: string): PhrasingContent {
  return {type: 'strong', children: [plain(value)]};
}

function plain(value: string): PhrasingContent {
  return {type: 'text', value};
}

/** The space in front of a heading's comment would be written as a character reference. */
function trimEnd(node: Nodes | undefined): void {
  if (node?.type === 'text') {
    node.value = node.value.trimEnd();
  }
}
