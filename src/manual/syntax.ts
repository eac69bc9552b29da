/** Markdown in, syntax tree out: the one set of syntax extensions that pages are written in. */
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {toString as toPlainText} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import {CITATION} from './citations.ts';
import {FILE_START, type Place} from './problem.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  // A single dollar sign is money: "$20 now and $30 later" must not become an equation.
  .use(remarkMath, {singleDollarTextMath: false})
  .freeze();

const mdxProcessor = processor().use(remarkMdx).freeze();

const proseProcessor = processor().use(withoutHtml).freeze();

/** Parses a page. Throws a `VFileMessage` with the place where MDX cannot be understood. */
export function parseMdx(text: string): Root {
  return mdxProcessor.parse(text);
}

/**
 * Parses a page as MDX would, had it neither tags nor braces: both are plain text. Never throws, so that code, formulas and
 * front matter can be told from prose in a page that MDX refuses.
 */
export function parseProse(text: string): Root {
  return proseProcessor.parse(text);
}

/** What MDX leaves out of Markdown, as micromark-extension-mdx-md does it. */
function withoutHtml(this: Processor): void {
  const data = this.data();
  const extension = {disable: {null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText']}};
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

export function isJsx(node: Nodes, name?: string): node is JsxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (name === undefined || node.name === name);
}

/** Where text is not prose: a heading is quoted as it stands, a link already leads somewhere. */
const NOT_PROSE = new Set<Nodes['type']>(['heading', 'link', 'linkReference', 'inlineCode', 'code']);

/** Whether citations and codes below this node mean something. */
export function isProse(node: Nodes): boolean {
  return !NOT_PROSE.has(node.type);
}

/** A comment, `{/* … *​/}`: the only expression that a page may hold. */
export function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
    /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)
  );
}

/** The value of an attribute written as words; undefined when it is absent or computed. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function hasAttribute(element: JsxElement, name: string): boolean {
  return element.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === name);
}

/** What stands behind the opening of a fenced block: `title="From screen to action"` → the words. */
export function fenceAttribute(meta: string | null | undefined, name: string): string | undefined {
  return new RegExp(`(?<!\\S)${name}="([^"]+)"`).exec(meta ?? '')?.[1];
}

export function flowTitle(meta: string | null | undefined): string | undefined {
  return fenceAttribute(meta, 'title');
}

export function placeOf(node: Nodes): Place {
  return node.position ? {line: node.position.start.line, column: node.position.start.column} : FILE_START;
}

/**
 * What a node says, as a reader without markup would read it: settings by name, no citation marks, no comments, one space
 * between words. Used for search, copies, fingerprints and redlines alike.
 */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  const list = Array.isArray(nodes) ? (nodes as readonly Nodes[]) : [nodes as Nodes];
  // What a citation or a comment leaves in front of a full stop goes; the space in "up to .5 mg" is not such a one.
  return list
    .map(textOf)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:!?])(?!\d)/g, '$1')
    .trim();
}

/** A setting in plain text, by its name. Use with `replaceAll`. */
export const SETTING_MARK = /\[[a-z0-9-]+\]/g;

/** Blocks whose end is a break between words. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'tableRow',
  'blockquote',
  'mdxJsxFlowElement',
  'code',
  'math',
]);

/** A citation, with the space that sets it off. */
const CITATION_IN_TEXT = new RegExp(`\\s?${CITATION.source}`, 'g');

function textOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return '';
  }
  if (isJsx(node, 'Setting')) {
    return `[${attribute(node, 'name') ?? ''}]`;
  }
  if (node.type === 'break' || isJsx(node, 'br')) {
    return ' ';
  }
  if (node.type === 'text') {
    return node.value.replaceAll(CITATION_IN_TEXT, '');
  }
  const text = 'children' in node ? node.children.map(textOf).join('') : toPlainText(node);
  return BLOCKS.has(node.type) ? `${text} ` : text;
}
