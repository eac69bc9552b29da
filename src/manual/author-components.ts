import {GENERATED_LISTS} from './generated-lists.ts';
import type {CalculatorKind} from './types.ts';

/** What an author may write in angle brackets, and with which attributes. */
export const AUTHOR_COMPONENTS: Record<string, readonly string[]> = {
  DoNow: [],
  Call911: [],
  Never: [],
  ProtocolChecklist: ['code', 'title', 'kind', 'by'],
  By: ['role'],
  SessionTemplate: ['minutes', 'size', 'staff'],
  Segment: ['minutes', 'least', 'title'],
  Worksheet: ['title', 'copies'],
  ProgramWeek: ['from', 'to', 'title'],
  RotationCalendar: ['track'],
  Score: ['instrument'],
  Change: ['instrument'],
  Setting: ['name'],
  Term: [],
  ...Object.fromEntries(Object.keys(GENERATED_LISTS).map((name) => [name, []])),
  br: [],
};

export const CALCULATORS = ['Score', 'Change'] as const satisfies readonly CalculatorKind[];

/** Steps of a DoNow that fit on a phone's first screen. */
export const MOST_DO_NOW_STEPS = 6;
