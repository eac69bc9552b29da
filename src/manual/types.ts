/** The manual as everything else sees it: plain data, in the order of care, keyed by code. */
import type {CrosswalkRow} from './data/crosswalk.ts';
import type {DayFrame} from './data/day-frames.ts';
import type {DowntimePart} from './data/downtime-binder.ts';
import type {Indicator} from './data/indicators.ts';
import type {Instrument} from './data/instruments.ts';
import type {KnowledgeCheck} from './data/knowledge-checks.ts';
import type {ProgramFigures} from './data/program-figures.ts';
import type {ReadingPath} from './data/reading-paths.ts';
import type {RotationCalendar} from './data/rotation-calendars.ts';
import type {ShiftChecklist} from './data/shift-checklists.ts';
import type {Line} from './lines.ts';
import type {Chapter, EditionHead, LexiconEntry, PageHead, Reason, Reference, Role, Withdrawn} from './schemas.ts';

export type Manual = {
  edition: EditionHead;
  chapters: Chapter[];
  pages: Page[];
  roles: Role[];
  lexicon: LexiconEntry[];
  references: Reference[];
  withdrawn: Withdrawn[];
  /** Why sections changed since the last edition. */
  reasons: Reason[];
  /** Short reasons that a checklist item may be marked "not applicable" with. */
  notApplicable: string[];
  /** Empty where an edition has no such file: the first ones had none. */
  instruments: Instrument[];
  indicators: Indicator[];
  crosswalk: CrosswalkRow[];
  knowledgeChecks: KnowledgeCheck[];
  readingPaths: ReadingPath[];
  /** Groups of ordinary words that mean the same here: for search only. */
  searchWords: string[][];
  rotationCalendars: RotationCalendar[];
  dayFrames: DayFrame[];
  /** Those of a program day, in the order in which they are worked through. */
  shiftChecklists: ShiftChecklist[];
  /** What is printed for a day without power or network, part by part. */
  downtimeBinder: DowntimePart[];
  /** What is read from a program's own files, and by which numbers it is counted. Absent where an edition has no such file. */
  programFigures?: ProgramFigures;
};

export type Page = PageHead & {
  /** Path below the manual's root, with forward slashes: `safety/safety-planning.mdx`. */
  file: string;
  /** What stands above the first section. */
  intro: Line[];
  sections: Section[];
  checklists: Checklist[];
  session?: SessionTemplate;
  /** What clients are handed, in order. */
  worksheets: Worksheet[];
  flows: FlowSource[];
  /** Worked examples, as their author wrote them. */
  worked: WorkedSource[];
  /** Weeks of the program, whose hours are added up. */
  weeks: ProgramWeek[];
  /** Tracks whose rotation calendar it draws. */
  calendars: Use[];
  /** Calculators that stand on it, with the instrument of each. */
  calculators: (Use & {kind: CalculatorKind})[];
  /** What a reader does first: the items of the page's DoNow, as plain text. */
  doNow: string[];
  uses: PageUses;
};

/** A form is scored, or scores of one client are compared. */
export type CalculatorKind = 'Score' | 'Change';

/** What a page refers to, in the order of first use. */
export type PageUses = {
  /** Reference keys. */
  citations: Use[];
  /** Codes of other pages, sections and checklists. */
  codes: Use[];
  /** Words between Term tags. */
  terms: Use[];
  settings: Use[];
  roles: Use[];
};

export type Use = {name: string; line: number; column: number};

export type Section = {
  code: string;
  title: string;
  /** 2 for a section, 3 for a subsection: the level of its heading. */
  depth: number;
  /** The section's own words, without those of its subsections and checklists. */
  lines: Line[];
  /** How staff ask for it, in words that it may not have. */
  asked: string[];
  /** What it sets in bold, and terms that it explains. */
  keyTerms: string[];
  line: number;
};

export type ChecklistKind = 'read-do' | 'do-confirm';

export type Checklist = {
  code: string;
  title: string;
  kind: ChecklistKind;
  /** Key of the role that works through it. */
  by: string;
  pausePoints: PausePoint[];
  /** Code of the section that it stands in; the page's own above the first section. */
  section: string;
  line: number;
};

export type PausePoint = {
  /** Absent when the checklist has a single pause point and needs no name for it. */
  title?: string;
  items: ChecklistItem[];
};

export type ChecklistItem = {
  /** Place in the checklist: `2`, and `2a` for its first conditional sub-item. */
  number: string;
  /** Name under which a tick is kept: changes when the words change. */
  id: string;
  text: string;
  /** Key of the role that has to do it, when it is not the checklist's own. */
  role?: string;
  /** Conditional sub-items: "If …". */
  ifs: ChecklistItem[];
};

export type SessionTemplate = {
  minutes: number;
  size: string;
  staff: string;
  segments: Segment[];
  /** What the fixed sections of a session page hold, item by item. */
  objectives: string[];
  materials: string[];
  documents: string[];
  line: number;
};

/** One sheet of paper that a client writes on. */
export type Worksheet = {
  title: string;
  /** How many are needed, in words: "2 per client". */
  copies: string;
  /** What is printed on it: lines and cells to write in are not words. */
  lines: Line[];
  /** Code of the section that it stands in; the page's own where there is none. */
  section: string;
  line: number;
};

export type Segment = {
  title: string;
  minutes: number;
  /** How few minutes it may shrink to. Equal to `minutes` when it may not. */
  least: number;
  text: string;
  line: number;
};

export type FlowSource = {title: string; dot: string; line: number};

export type WorkedSource = {
  title: string;
  /** Name of the formula. */
  formula: string;
  /** What stands in the block, as the formula's schema let it through; absent when it did not. */
  inputs?: unknown;
  line: number;
};

export type ProgramWeek = {
  title: string;
  /** Band of counted hours a week that the page states. */
  from: number;
  to: number;
  /** In the order of the table. */
  rows: WeekRow[];
  line: number;
};

export type WeekRow = {
  day: string;
  service: string;
  minutes: number /** Whether it is program time: breaks are not. */;
  counts: boolean;
};
