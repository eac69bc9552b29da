/** Markdown in, syntax tree out: the one set of syntax extensions that pages are written in. */
import type {Nodes, Root} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {FILE_START, type Place} from './problem.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  // A single dollar sign is money: "$20 now and $30 later" must not become an equation.
  .use(remarkMath, {singleDollarTextMath: false})
  .freeze();

/** Parses a page. Throws a `VFileMessage` with the place where MDX cannot be understood. */
export function parseMdx(text: string): Root {
  return processor.parse(text);
}

export function isJsx(node: Nodes, name?: string): node is JsxElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (name === undefined || node.name === name)
  );
}

/** The value of an attribute written as words; undefined when it is absent or computed. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
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
  return list.map(textOf).join(' ').replaceAll(/\s+/g, ' ').replaceAll(/ ([.,;:!?])/g, '$1').trim();
}

/** Blocks whose end is a break between words. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'tableRow', 'blockquote', 'mdxJsxFlowElement']);

function textOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return '';
  }
  if (isJsx(node, 'Setting')) {
    return `[${attribute(node, 'name') ?? ''}]`;
  }
  if (node.type === 'text') {
    return node.value.replaceAll(/\s?\[@[^\]]*\]/g, '');
  }
  if ('children' in node) {
    const text = node.children.map(textOf).join('');
    return BLOCKS.has(node.type) ? `${text} ` : text;
  }
  return toPlainText(node);
}
