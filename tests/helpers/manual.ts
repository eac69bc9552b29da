/** Tiny pages and manuals: each is right, so that a test spoils one thing and sees what is said about it. */
import {type Line, toLines} from '../../src/manual/lines.ts';
import {formatProblem, type Problem} from '../../src/manual/problem.ts';
import {type ReadManual, readManual, type SourceFile} from '../../src/manual/read-manual.ts';
import {readPage} from '../../src/manual/read-page.ts';
import {parseMdx} from '../../src/manual/syntax.ts';
import type {Page} from '../../src/manual/types.ts';
import {type Unit, unitsOf} from '../../src/manual/units.ts';

type FrontMatter = Record<string, string | undefined>;

export type PageParts = {
  code?: string;
  kind?: string;
  /** Lines of the front matter as they are written, by key; undefined leaves one out. */
  front?: FrontMatter;
  /** What stands below the front matter. Its first line is line 12 of the page, unless `front` adds or removes lines. */
  body?: string;
  file?: string;
};

const FOLDERS: Record<string, string> = {SAF: 'safety', ASM: 'assessment', ORI: 'sessions', CBT: 'sessions', PRG: 'program'};

/** A page. Without parts: a policy with one section. */
export function pageWith({code = 'SAF-02', kind = 'policy', front = {}, body, file}: PageParts = {}): {
  path: string;
  text: string;
} {
  const anchor = code.toLowerCase();
  const lines: FrontMatter = {
    code: `"${code}"`,
    title: `Page ${code}`,
    description: `What ${code} is for.`,
    kind,
    owner: 'clinical-supervisor',
    roles: '[primary-therapist]',
    reviewed: '"2026-11-21"',
    review_by: '"2027-11-21"',
    ...front,
  };
  const yaml = Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`));
  const text = `---\n${yaml.join('\n')}\n---\n\n${body ?? `## Section {/* #${anchor}-1 */}\n\nText.`}\n`;
  return {path: file ?? `${FOLDERS[code.slice(0, 3)] ?? 'nowhere'}/${anchor}.mdx`, text};
}

/** The page that `pageWith` writes, read; throws when it has problems. */
export function readGoodPage(parts: PageParts): Page {
  const {path, text} = pageWith(parts);
  const {page, problems} = readPage({file: path, text});
  if (!page || problems.length > 0) {
    throw new Error(`The page was meant to be good:\n${printed(problems)}`);
  }
  return page;
}

/** What a body says, line by line. */
export function linesOf(body: string): Line[] {
  return toLines(parseMdx(body).children);
}

export function line(kind: Line['kind'], text: string): Line {
  return {kind, text};
}

/** What an author is told about a page by itself. */
export function problemsOf(parts: PageParts): string {
  const {path, text} = pageWith(parts);
  return printed(readPage({file: path, text}).problems);
}

export function printed(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n') || 'no problems';
}

/** Nine sections and a template of 20 minutes; `template` and `sections` replace a part. */
export function sessionBody({
  template,
  sections = SESSION_SECTIONS,
}: {
  template?: string;
  sections?: readonly string[];
} = {}): string {
  return sections
    .map((title, index) => {
      const content = title === 'Agenda' ? (template ?? sessionTemplate()) : `- ${title}: an item`;
      return `## ${title} {/* #ori-01-${index + 1} */}\n\n${content}`;
    })
    .join('\n\n');
}

export const SESSION_SECTIONS: readonly string[] = [
  'Purpose and objectives',
  'When not to run it',
  'Room and materials',
  'Agenda',
  'Hard moments',
  'Adaptations',
  'Safety',
  'Fidelity checks',
  'What to document',
];

/** A template of two segments, with the attributes as they are written. */
export function sessionTemplate({
  attributes = 'minutes="20" size="6 to 12" staff="two clinicians"',
  first = 'minutes="5" least="3" title="Check-in"',
  second = 'minutes="15" title="Skill"',
  inside = '',
} = {}): string {
  return `<SessionTemplate ${attributes}>\n\n<Segment ${first}>\n\nGreet.\n\n</Segment>\n\n${inside}<Segment ${second}>\n\nTeach.\n\n</Segment>\n\n</SessionTemplate>`;
}

/** A tenth section, with a worksheet as it is written. */
export function worksheetSection({
  attributes = 'title="Test a belief" copies="2 per client"',
  content = 'My guess:\n\n___',
} = {}): string {
  return `\n\n## Worksheet {/* #ori-01-10 */}\n\n<Worksheet ${attributes}>\n\n${content}\n\n</Worksheet>`;
}

/** A checklist under a heading, with its attributes and items as they are written. */
export function checklistBody({
  attributes = 'code="SAF-02-C1" title="Before leaving" kind="do-confirm" by="primary-therapist"',
  items = '- [ ] Plan made\n- [ ] Ride named',
} = {}): string {
  return `## Leaving {/* #saf-02-1 */}\n\n<ProtocolChecklist ${attributes}>\n\n${items}\n\n</ProtocolChecklist>`;
}

const DATA: Record<string, string> = {
  'edition.yml': 'name: draft\ntitle: Draft of a test',
  'chapters.yml': `
- {code: PRG, title: Program, folder: program, about: The program.}
- {code: SES, title: Sessions, folder: sessions, about: Templates., series: [ORI, CBT]}
- {code: SAF, title: Safety, folder: safety, about: Danger.}
- {code: ASM, title: Assessment, folder: assessment, about: Questions.}`,
  'roles.yml': `
- {key: clinical-supervisor, name: Clinical supervisor, plural: clinical supervisors}
- {key: primary-therapist, name: Primary therapist, plural: primary therapists}
- {key: front-desk, name: Front desk, plural: front desk staff}`,
  'lexicon.yml': `
- {term: C-SSRS, name: Columbia-Suicide Severity Rating Scale, definition: A screener., also: [Columbia]}
- {term: IOP, name: Intensive outpatient program, definition: A level of care.}`,
  'references.json': '[]',
  'withdrawn.yml': '[]',
  'changes.yml': '[]',
  'not-applicable.yml': '- Does not apply here\n- Client declined',
};

export type ManualParts = {
  pages?: readonly (PageParts | {path: string; text: string})[];
  /** Files of `_data` that differ from a good one; undefined for one that is missing. */
  data?: Record<string, string | undefined>;
  settings?: readonly string[];
};

/** The files of a manual of a few pages. Without parts: one page. */
export function filesOf({pages = [{}], data = {}}: ManualParts = {}): SourceFile[] {
  return [
    ...pages.map((page) => ('text' in page ? page : pageWith(page))),
    ...Object.entries({...DATA, ...data}).flatMap(([name, text]) => (text === undefined ? [] : {path: `_data/${name}`, text})),
  ];
}

/** A manual of a few pages, read. */
export function manualWith(parts: ManualParts = {}): ReadManual {
  return readManual({files: filesOf(parts), settings: parts.settings ?? ['on-call-phone', 'quiet-room']});
}

/** Everything that has a code in a manual that has to be good. */
export function unitsWith(...pages: (PageParts | {path: string; text: string})[]): Map<string, Unit> {
  const {manual, problems} = manualWith({pages});
  if (problems.length > 0) {
    throw new Error(`The manual was meant to be good:\n${printed(problems)}`);
  }
  return unitsOf(manual);
}

/** What an author is told about a manual. */
export function problemsAcross(parts: ManualParts): string {
  return printed(manualWith(parts).problems);
}

/** Entries of references.json, one for each key. */
export function references(...keys: string[]): string {
  return JSON.stringify(keys.map((id) => ({id, type: 'report', title: `Report ${id}`})));
}
