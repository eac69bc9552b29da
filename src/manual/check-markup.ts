/** Markup that a page must not contain: what would break, leave the edition, or be invisible to every other tool. */
import type {Root} from 'mdast';
import type {MdxFlowExpression, MdxTextExpression} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {AUTHOR_COMPONENTS} from './author-components.ts';
import type {Report} from './report.ts';
import {isComment, isJsx, type JsxElement} from './syntax.ts';
import {bracesWords} from './text-traps.ts';

export function checkMarkup(root: Root, report: Report): void {
  visit(root, (node) => {
    if (node.type === 'mdxjsEsm') {
      report(
        node,
        'import',
        'A page imports or exports code',
        'delete the line: every component that a page may use is there already',
      );
    } else if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !isComment(node)) {
      reportBraces(node, report);
    } else if (isJsx(node)) {
      checkElement(node, report);
    } else if (node.type === 'link' || node.type === 'definition') {
      if (/^\/(?!\/)/.test(node.url)) {
        report(
          node,
          'absolute-link',
          `The link to ${node.url} leads out of this edition`,
          'write the code instead, such as SAF-02.3: it becomes a link',
        );
      } else if (/\.mdx?(#|$)/.test(node.url)) {
        report(
          node,
          'file-link',
          `The link to ${node.url} breaks when the file is renamed`,
          'write the code instead, such as SAF-02.3: it becomes a link',
        );
      }
    } else if (node.type === 'delete') {
      report(
        node,
        'struck-through',
        'Words are struck through, and are still there for every reader and tool',
        'delete them: the redline of the next edition shows that they went',
      );
    } else if (node.type === 'image' && node.alt === '') {
      report(
        node,
        'image',
        'A picture has no words for those who cannot see it',
        'write them in the brackets: ![what it shows](…)',
      );
    }
  });
}

/** In the same words as findTextTraps, which may take a stretch for code where MDX computes. */
function reportBraces(node: MdxFlowExpression | MdxTextExpression, report: Report): void {
  const [firstLine = ''] = `{${node.value}}`.split('\n');
  const found = /^\{[^}]*\}?/.exec(firstLine)?.[0] ?? firstLine;
  report(node, 'braces', ...bracesWords(found));
}

function checkElement(element: JsxElement, report: Report): void {
  const known =
    element.name !== null && Object.hasOwn(AUTHOR_COMPONENTS, element.name) ? AUTHOR_COMPONENTS[element.name] : undefined;
  if (!known) {
    report(
      element,
      'unknown-component',
      `<${element.name ?? ''}> is not a component of the manual`,
      `use one of ${Object.keys(AUTHOR_COMPONENTS).join(', ')}, or write "less than" for the sign "<"`,
    );
    return;
  }
  for (const item of element.attributes) {
    const name = item.type === 'mdxJsxAttribute' ? item.name : '{…}';
    if (!known.includes(name)) {
      report(
        element,
        'unknown-attribute',
        `${name} is not an attribute of ${element.name}`,
        known.length > 0 ? `use ${known.join(', ')}` : 'leave it out: this one has none',
      );
    } else if (item.type === 'mdxJsxAttribute' && typeof item.value !== 'string') {
      report(element, 'attribute-in-braces', `${name} of ${element.name} is not words in quotes`, `write ${name}="…"`);
    }
  }
}
