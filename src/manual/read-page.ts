/** One page: its text in, what it says and what is wrong with it out. Knows nothing of other pages. */
import type {Heading, Nodes, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {VFileMessage} from 'vfile-message';
import {MOST_DO_NOW_STEPS} from './author-components.ts';
import {checkMarkup} from './check-markup.ts';
import {CITATION, parseCitation} from './citations.ts';
import {anchorToCode, CODES_IN_TEXT, pageOf, parentOf, parseCode} from './code.ts';
import {readFrontMatter} from './front-matter.ts';
import {compareProblems, type Place, type Problem} from './problem.ts';
import {readChecklist} from './read-checklist.ts';
import {readSession, SESSION_SECTIONS, type TitledNodes} from './read-session.ts';
import {type Report, reporter} from './report.ts';
import type {PageHead} from './schemas.ts';
import {attribute, isJsx, type JsxElement, parseMdx, placeOf, plainText} from './syntax.ts';
import {findTextTraps, placeAt} from './text-traps.ts';
import type {Checklist, FlowSource, Page, PageUses, Section, SessionTemplate} from './types.ts';

export type PageSource = {/** Path below the manual's root. */ file: string; text: string};

/**
 * Reads a page. `page` is absent when the page cannot be understood at all; `problems` is then not empty.
 * A page with problems may still be returned, so that checks across pages can go on.
 */
export function readPage({file, text}: PageSource): {page?: Page; problems: Problem[]} {
  const {head, problems} = readFrontMatter(file, text);
  problems.push(...findTextTraps(file, text));
  const root = parse(file, text, problems);
  if (!head || !root) {
    return {problems: problems.sort(compareProblems)};
  }
  const report = reporter(file, problems);
  checkMarkup(root, report);
  const sections = readSections(root, head, report);
  const page: Page = {
    ...head,
    file,
    sections: sections.map(({section}) => section),
    checklists: elements(root, 'ProtocolChecklist').map((element) => readPageChecklist(element, head, report)),
    flows: readFlows(root, report),
    doNow: readDoNow(root, head, report),
    uses: readUses(root),
  };
  const session = readPageSession(root, head, sections, report);
  if (session) {
    page.session = session;
  }
  return {page, problems: problems.sort(compareProblems)};
}

function parse(file: string, text: string, problems: Problem[]): Root | undefined {
  try {
    return parseMdx(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) {
      throw error;
    }
    // The traps name most of what MDX chokes on, in words that help; MDX's own words are for the rest.
    if (!problems.some(({rule}) => rule === 'less-than' || rule === 'braces' || rule === 'html-comment')) {
      problems.push({
        file,
        line: error.line ?? 1,
        column: error.column ?? 1,
        rule: 'mdx',
        message: `The page cannot be read from here on: ${error.reason}`,
        remedy: 'look for a tag that is not closed, or a "<" or "{" in the text',
      });
    }
    return undefined;
  }
}

function elements(root: Root, name: string): JsxElement[] {
  const found: JsxElement[] = [];
  visit(root, (node) => {
    if (isJsx(node, name)) {
      found.push(node);
    }
  });
  return found;
}

type ReadSection = TitledNodes & {section: Section};

function readSections(root: Root, head: PageHead, report: Report): ReadSection[] {
  const sections: ReadSection[] = [];
  const seen = new Set<string>();
  let nodes: RootContent[] = [];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      nodes.push(node);
      continue;
    }
    nodes = [];
    const section = readHeading(node, head, seen, report);
    if (section) {
      sections.push({section, title: section.title, nodes});
    }
  }
  for (const {section, nodes: content} of sections) {
    section.text = plainText(content);
  }
  return sections;
}

function readHeading(node: Heading, head: PageHead, seen: Set<string>, report: Report): Section | undefined {
  const title = plainText(node);
  const {line} = placeOf(node);
  if (node.depth !== 2 && node.depth !== 3) {
    report(node, 'heading-level', `"${title}" is a heading of level ${node.depth}`, 'use ## for a section and ### for a subsection');
    return undefined;
  }
  const anchor = headingAnchor(node);
  if (anchor === undefined) {
    report(node, 'heading-without-code', `"${title}" has no code`, 'run: npm run number');
    return {code: '', title, depth: node.depth, text: '', line};
  }
  const code = anchorToCode(anchor);
  if (code === undefined || parseCode(code)?.checklist !== undefined || pageOf(code) !== head.code || code === head.code) {
    report(
      node,
      'foreign-code',
      `"${title}" has #${anchor}, which is no code of a section of ${head.code}`,
      'delete the comment behind the heading and run: npm run number',
    );
    return undefined;
  }
  if (seen.has(code)) {
    report(node, 'duplicate-code', `${code} stands on two headings of this page`, 'delete the newer comment and run: npm run number');
    return undefined;
  }
  const parent = parentOf(code);
  if (node.depth === 3 && (parent === head.code || !seen.has(parent as string))) {
    report(node, 'foreign-code', `"${title}" has ${code}, but its section has another code`, 'delete the comment behind it and run: npm run number');
  }
  if (node.depth === 2 && parent !== head.code) {
    report(node, 'foreign-code', `"${title}" is a section, but ${code} is a subsection's code`, 'delete the comment behind it and run: npm run number');
  }
  seen.add(code);
  return {code, title, depth: node.depth, text: '', line};
}

/** What stands in the comment behind a heading: `asm-02-3` in `## Title {/* #asm-02-3 *​/}`. */
export function headingAnchor(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\/\*\s*#([^\s*]+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
}

function readPageChecklist(element: JsxElement, head: PageHead, report: Report): Checklist {
  const checklist = readChecklist(element, report);
  const code = parseCode(checklist.code);
  if (checklist.code === '') {
    report(element, 'checklist-without-code', `The checklist "${checklist.title}" has no code`, 'run: npm run number');
  } else if (code?.checklist === undefined || pageOf(checklist.code) !== head.code) {
    report(
      element,
      'foreign-code',
      `"${checklist.code}" is no code of a checklist of ${head.code}`,
      'delete the attribute and run: npm run number',
    );
  }
  return checklist;
}

function readPageSession(root: Root, head: PageHead, sections: TitledNodes[], report: Report): SessionTemplate | undefined {
  const [template, second] = elements(root, 'SessionTemplate');
  if (head.kind !== 'session') {
    if (template) {
      report(template, 'session', 'A session template stands on a page that is not a session', 'write kind: session in the front matter');
    }
    return undefined;
  }
  if (!template || second) {
    report(second ?? root, 'session', `The page has ${second ? 'two' : 'no'} session template${second ? 's' : ''}`, 'write exactly one SessionTemplate, in the section Agenda');
    return undefined;
  }
  const titles = sections.map(({title}) => title);
  const missing = SESSION_SECTIONS.find((title, index) => titles[index] !== title);
  if (missing || titles.length !== SESSION_SECTIONS.length) {
    const index = SESSION_SECTIONS.indexOf(missing as (typeof SESSION_SECTIONS)[number]);
    report(
      root,
      'session-sections',
      `The sections of a session page are not those of the house pattern${missing ? `: "${missing}" should be number ${index + 1}` : ''}`,
      `use these headings in this order: ${SESSION_SECTIONS.join(', ')}`,
    );
  }
  return readSession(template, sections, report);
}

function readFlows(root: Root, report: Report): FlowSource[] {
  const flows: FlowSource[] = [];
  visit(root, 'code', (node) => {
    if (node.lang !== 'dot') {
      return;
    }
    const title = flowTitle(node.meta);
    if (title === undefined) {
      report(node, 'flow', 'A flow picture has no title', 'write ```dot title="From screen to action"');
    }
    flows.push({title: title ?? '', dot: node.value, line: placeOf(node).line});
  });
  return flows;
}

/** `title="From screen to action"` → the words. */
export function flowTitle(meta: string | null | undefined): string | undefined {
  return /title="([^"]+)"/.exec(meta ?? '')?.[1];
}

function readDoNow(root: Root, head: PageHead, report: Report): string[] {
  const [element] = elements(root, 'DoNow');
  if (!element) {
    if (head.kind === 'protocol') {
      report(root, 'do-now', 'The protocol does not begin with what to do now', `open it with <DoNow> and at most ${MOST_DO_NOW_STEPS} steps`);
    }
    return [];
  }
  const list = element.children.find((child) => child.type === 'list');
  const steps = list?.type === 'list' ? list.children.map((item) => plainText(item)) : [];
  if (steps.length === 0 || steps.length > MOST_DO_NOW_STEPS) {
    report(
      element,
      'do-now',
      `DoNow has ${steps.length} steps`,
      `write 1 to ${MOST_DO_NOW_STEPS}: what fits on a phone's first screen; more goes below`,
    );
  }
  return steps;
}

function readUses(root: Root): PageUses {
  const uses: PageUses = {citations: [], codes: [], terms: [], settings: [], roles: []};
  const add = (list: keyof PageUses, name: string, node: Nodes, index = 0) => {
    uses[list].push({name, ...placeInText(node, index)});
  };
  visit(root, (node) => {
    if (node.type === 'heading' || node.type === 'code') {
      return SKIP;
    }
    if (node.type === 'text') {
      for (const match of node.value.matchAll(CITATION)) {
        parseCitation(match[1] as string).forEach(({key}) => add('citations', key, node, match.index));
      }
      for (const match of node.value.matchAll(CODES_IN_TEXT)) {
        add('codes', match[0], node, match.index);
      }
    } else if (isJsx(node, 'Term')) {
      add('terms', plainText(node.children), node);
    } else if (isJsx(node, 'Setting')) {
      add('settings', attribute(node, 'name') ?? '', node);
    } else if (isJsx(node, 'By')) {
      add('roles', attribute(node, 'role') ?? '', node);
    } else if (isJsx(node, 'ProtocolChecklist')) {
      add('roles', attribute(node, 'by') ?? '', node);
    }
    return undefined;
  });
  return uses;
}

/** The place of a character of a text node. Indentation of later lines is not in the node: their column is a lower bound. */
function placeInText(node: Nodes, index: number): Place {
  const start = placeOf(node);
  if (node.type !== 'text' || index === 0) {
    return start;
  }
  const {line, column} = placeAt(node.value, index);
  return line === 1 ? {line: start.line, column: start.column + column - 1} : {line: start.line + line - 1, column};
}
