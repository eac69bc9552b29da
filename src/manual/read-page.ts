/** One page: its text in, what it says and what is wrong with it out. Knows nothing of other pages. */
import type {Nodes, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFileMessage} from 'vfile-message';
import {CALCULATORS, MOST_DO_NOW_STEPS} from './author-components.ts';
import {checkMarkup} from './check-markup.ts';
import {pageOf, parseCode} from './code.ts';
import {readFrontMatter} from './front-matter.ts';
import {GENERATED_LISTS} from './generated-lists.ts';
import {compareProblems, formatProblem, type Place, type Problem} from './problem.ts';
import {readProgramWeek} from './program-week.ts';
import {checkStrayAsked} from './read-asked.ts';
import {readChecklist} from './read-checklist.ts';
import {type ReadSection, readIntro, readSections} from './read-sections.ts';
import {readSession, SESSION_SECTIONS, WORKSHEET_SECTION} from './read-session.ts';
import {checkCitations, readUses} from './read-uses.ts';
import {readWorked} from './read-worked.ts';
import {readWorksheet} from './read-worksheet.ts';
import {type Report, reporter} from './report.ts';
import type {PageHead} from './schemas.ts';
import {attribute, flowTitle, hasAttribute, isJsx, type JsxElement, parseMdx, placeOf, plainText} from './syntax.ts';
import {findTextTraps} from './text-traps.ts';
import type {Checklist, FlowSource, Page, SessionTemplate, Worksheet} from './types.ts';

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
  checkCitations(root, report);
  checkLists(root, head, report);
  checkStrayAsked(root, report);
  const sections = readSections(root, head, report);
  const page: Page = {
    ...head,
    file,
    intro: readIntro(root),
    sections: sections.map(({section}) => section),
    checklists: elements(root, 'ProtocolChecklist').map((element) => readPageChecklist(element, head, sections, report)),
    worksheets: readWorksheets(root, head, sections, report),
    flows: readFlows(root, report),
    worked: readWorked(root, file, problems),
    weeks: elements(root, 'ProgramWeek').map((element) => readProgramWeek(element, report)),
    calendars: elements(root, 'RotationCalendar').map((element) => ({
      name: attribute(element, 'track') ?? '',
      ...placeOf(element),
    })),
    calculators: CALCULATORS.flatMap((kind) =>
      elements(root, kind).map((element) => ({kind, name: attribute(element, 'instrument') ?? '', ...placeOf(element)})),
    ),
    doNow: readDoNow(root, head, report),
    uses: readUses(root),
  };
  const session = readPageSession(root, head, sections, report);
  if (session) {
    page.session = session;
  }
  return {page, problems: withoutRepeats(problems).sort(compareProblems)};
}

/** What the text betrays before MDX reads it, MDX may show once more. */
function withoutRepeats(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

/** Where the tag was opened that is not closed: MDX says so in words only, and gives the place where it gave up. */
const OPENED_AT = / \((\d+):(\d+)-\d+:\d+\)/;

function placeOfError(error: VFileMessage): Place {
  const [, line, column] = OPENED_AT.exec(error.reason) ?? [];
  return {line: Number(line ?? error.line ?? 1), column: Number(column ?? error.column ?? 1)};
}

/** Rules of findTextTraps that name, in words that help, most of what MDX chokes on. */
const EXPLAINS_MDX: ReadonlySet<string> = new Set(['less-than', 'braces', 'html-comment', 'unclosed']);

function parse(file: string, text: string, problems: Problem[]): Root | undefined {
  try {
    return parseMdx(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) {
      throw error;
    }
    // MDX's own words are for what the traps did not name.
    if (!problems.some(({rule}) => EXPLAINS_MDX.has(rule))) {
      problems.push({
        file,
        ...placeOfError(error),
        rule: 'mdx',
        message: `The page cannot be read from here on: ${error.reason.replace(OPENED_AT, '')}`,
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

/** The section that an element stands in; undefined above the first. */
function homeOf(element: JsxElement, sections: readonly ReadSection[]): ReadSection | undefined {
  return sections.findLast(({section}) => section.line < placeOf(element).line);
}

function readPageChecklist(element: JsxElement, head: PageHead, sections: readonly ReadSection[], report: Report): Checklist {
  const checklist = {...readChecklist(element, report), section: homeOf(element, sections)?.section.code || head.code};
  const code = parseCode(checklist.code);
  if (!hasAttribute(element, 'code')) {
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

function readPageSession(root: Root, head: PageHead, sections: ReadSection[], report: Report): SessionTemplate | undefined {
  const templates = elements(root, 'SessionTemplate');
  const [template, second] = templates;
  for (const segment of elements(root, 'Segment')) {
    if (!templates.some(({children}) => (children as Nodes[]).includes(segment))) {
      report(
        segment,
        'session',
        'A segment stands outside the session template',
        'move it between the tags of the SessionTemplate',
      );
    }
  }
  if (head.kind !== 'session') {
    if (template) {
      report(
        template,
        'session',
        'A session template stands on a page that is not a session',
        'write kind: session in the front matter',
      );
    }
    return undefined;
  }
  if (!template || second) {
    report(
      second ?? root,
      'session',
      `The page has ${second ? 'two' : 'no'} session template${second ? 's' : ''}`,
      'write exactly one SessionTemplate, in the section Agenda',
    );
    return undefined;
  }
  checkSessionSections(
    root,
    sections.filter(({section}) => section.depth === 2).map(({title}) => title),
    report,
  );
  return readSession(template, sections, report);
}

function checkSessionSections(root: Root, titles: readonly string[], report: Report): void {
  const index = SESSION_SECTIONS.findIndex((title, place) => titles[place] !== title);
  const missing = SESSION_SECTIONS[index];
  const [last, ...more] = titles.slice(SESSION_SECTIONS.length);
  const extra = last === WORKSHEET_SECTION ? more[0] : last;
  if (missing === undefined && extra === undefined) {
    return;
  }
  report(
    root,
    'session-sections',
    `The sections of a session page are not those of the house pattern: ${missing === undefined ? `"${extra}" is one more` : `"${missing}" should be number ${index + 1}`}`,
    `use these headings in this order: ${SESSION_SECTIONS.join(', ')}; and ${WORKSHEET_SECTION} last, where there is one`,
  );
}

/** Lists that are made of the whole manual are long: a page that is about something else does not carry one along. */
function checkLists(root: Root, head: PageHead, report: Report): void {
  for (const name of Object.keys(GENERATED_LISTS)) {
    const [element, second] = elements(root, name);
    const stray = head.kind === 'reference' && !(element && !root.children.includes(element as RootContent)) ? second : element;
    if (stray) {
      report(
        stray,
        'generated-list',
        `<${name} /> stands twice, inside something else, or on a page that is not a reference`,
        'write it once, on a line of its own, on a page of kind: reference',
      );
    }
  }
}

/** Worksheets stand at the end of a session, so that paper has them on a sheet of their own. */
function readWorksheets(root: Root, head: PageHead, sections: readonly ReadSection[], report: Report): Worksheet[] {
  const worksheets = elements(root, 'Worksheet').map((element) => {
    const home = homeOf(element, sections);
    if (head.kind !== 'session' || home?.title !== WORKSHEET_SECTION || !root.children.includes(element as RootContent)) {
      report(
        element,
        'worksheet',
        'A worksheet stands outside the section for it',
        `move it below the heading "${WORKSHEET_SECTION}" at the end of a session page, and out of anything else`,
      );
    }
    return {...readWorksheet(element, report), section: home?.section.code || head.code};
  });
  const empty = sections.find(({title}) => title === WORKSHEET_SECTION);
  if (head.kind === 'session' && empty && worksheets.length !== 1) {
    report(
      root,
      'worksheet',
      `The section ${WORKSHEET_SECTION} holds ${worksheets.length} worksheets`,
      'write one <Worksheet title="…" copies="1 per client">, on one sheet of paper',
    );
  }
  return worksheets;
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

function readDoNow(root: Root, head: PageHead, report: Report): string[] {
  const [element] = elements(root, 'DoNow');
  if (!element) {
    if (head.kind === 'protocol') {
      report(
        root,
        'do-now',
        'The protocol does not begin with what to do now',
        `open it with <DoNow> and at most ${MOST_DO_NOW_STEPS} steps`,
      );
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
