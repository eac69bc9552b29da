/** The code that stands in the comment behind a heading: `## Title {/* #asm-02-3 *​/}`. */
import type {Heading} from 'mdast';
import {anchorToCode, pageOf, parseCode} from './code.ts';

/** What stands in the comment, whatever it is: `asm-02-3`. */
export function headingAnchor(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\s*\/\*\s*#([^\s*]+)\s*\*\/\s*$/.exec(last.value)?.[1] : undefined;
}

/** The code in the comment, when it is one of a section or subsection of `page`. */
export function sectionCodeOf(node: Heading, page: string): string | undefined {
  const code = anchorToCode(headingAnchor(node) ?? '');
  return code !== undefined && pageOf(code) === page && (parseCode(code)?.section.length ?? 0) > 0 ? code : undefined;
}
