/** The headings of a page and what stands below each. */
import type {Heading, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {parentOf} from './code.ts';
import {headingAnchor, sectionCodeOf} from './heading-code.ts';
import {type Line, toLines} from './lines.ts';
import {readAsked} from './read-asked.ts';
import {readKeyTerms} from './read-key-terms.ts';
import type {TitledNodes} from './read-session.ts';
import type {Report} from './report.ts';
import type {PageHead} from './schemas.ts';
import {placeOf, plainText} from './syntax.ts';
import type {Section} from './types.ts';

/** A section, with the nodes of the page that it consists of. */
export type ReadSection = TitledNodes & {section: Section};

/** The sections and subsections of a page, in order. Headings that cannot be one are reported and left out. */
export function readSections(root: Root, head: PageHead, report: Report): ReadSection[] {
  checkNestedHeadings(root, report);
  const sections: ReadSection[] = [];
  const known: KnownCodes = {seen: new Set()};
  let nodes: RootContent[] = [];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      nodes.push(node);
      continue;
    }
    nodes = [];
    const section = readHeading(node, head, known, report);
    if (section) {
      sections.push({section, title: section.title, nodes});
    }
  }
  for (const {section, nodes: content} of sections) {
    section.lines = toLines(content);
    section.asked = readAsked(content, report);
    section.keyTerms = readKeyTerms(content);
  }
  return sections;
}

/** What stands above the first heading. */
export function readIntro(root: Root): Line[] {
  const first = root.children.findIndex(({type}) => type === 'heading');
  const intro = first === -1 ? root.children : root.children.slice(0, first);
  return toLines(intro.filter(({type}) => type !== 'yaml'));
}

/** Codes above a heading: all of the page, and that of the section it stands in ('' for a section without a good one). */
type KnownCodes = {seen: Set<string>; section?: string};

function readHeading(node: Heading, head: PageHead, known: KnownCodes, report: Report): Section | undefined {
  const title = plainText(node);
  const section: Section = {code: '', title, depth: node.depth, lines: [], asked: [], keyTerms: [], line: placeOf(node).line};
  if (node.depth !== 2 && node.depth !== 3) {
    report(
      node,
      'heading-level',
      `"${title}" is a heading of level ${node.depth}`,
      'use ## for a section and ### for a subsection',
    );
    return undefined;
  }
  if (node.depth === 3 && known.section === undefined) {
    report(node, 'heading-level', `"${title}" is a subsection without a section above it`, 'make it a section, with ##');
    return undefined;
  }
  if (title === '') {
    report(node, 'empty-heading', 'A heading has no words', 'write its title, or delete it');
  }
  const parent = node.depth === 3 ? known.section : head.code;
  if (node.depth === 2) {
    known.section = '';
  }
  const anchor = headingAnchor(node);
  if (anchor === undefined) {
    report(node, 'heading-without-code', `"${title}" has no code`, 'run: npm run number');
    return section;
  }
  const code = sectionCodeOf(node, head.code);
  const remedy = 'delete the comment behind the heading and run: npm run number';
  if (code === undefined) {
    report(node, 'foreign-code', `"${title}" has #${anchor}, which is no code of a section of ${head.code}`, remedy);
    return undefined;
  }
  if (known.seen.has(code)) {
    report(
      node,
      'duplicate-code',
      `${code} stands on two headings of this page`,
      'delete the newer comment and run: npm run number',
    );
    return undefined;
  }
  known.seen.add(code);
  if (node.depth === 2 && parentOf(code) !== head.code) {
    report(node, 'foreign-code', `"${title}" is a section, but ${code} is a subsection's code`, remedy);
  } else if (node.depth === 3 && parent !== '' && parentOf(code) !== parent) {
    report(node, 'foreign-code', `"${title}" has ${code}, but stands in ${parent}`, remedy);
  } else if (node.depth === 2) {
    known.section = code;
  }
  return {...section, code};
}

/** Only headings of the page itself are sections; one inside a list or a component has no code, and nobody could cite it. */
function checkNestedHeadings(root: Root, report: Report): void {
  visit(root, 'heading', (node, _, parent) => {
    if (parent !== root) {
      report(
        node,
        'heading-level',
        `"${plainText(node)}" is a heading inside something else`,
        'move it out, or write it as a line in bold',
      );
    }
  });
}
