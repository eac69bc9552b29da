/** The files of `_data`: everything clinical that is data. */
import * as z from 'zod';
import {crosswalkRowSchema} from './data/crosswalk.ts';
import {dayFrameSchema} from './data/day-frames.ts';
import {downtimePartSchema} from './data/downtime-binder.ts';
import {indicatorSchema} from './data/indicators.ts';
import {instrumentSchema} from './data/instruments.ts';
import {knowledgeCheckSchema} from './data/knowledge-checks.ts';
import {programFiguresSchema} from './data/program-figures.ts';
import {readingPathSchema} from './data/reading-paths.ts';
import {allowedRepeatSchema} from './data/repeats.ts';
import {rotationCalendarSchema} from './data/rotation-calendars.ts';
import {searchWordsSchema} from './data/search-words.ts';
import {shiftChecklistSchema} from './data/shift-checklists.ts';
import type {Problem} from './problem.ts';
import {
  chapterSchema,
  type EditionHead,
  editionSchema,
  lexiconEntrySchema,
  reasonSchema,
  referenceSchema,
  roleSchema,
  withdrawnSchema,
} from './schemas.ts';
import {type Located, readList, readRecord} from './yaml-data.ts';

export type SourceFile = {/** Path below the manual's root. */ path: string; text: string};

const EMPTY_EDITION: EditionHead = {name: 'draft', title: 'Draft'};

/** Reads all of `_data`, each record with its place, so that checks across files can name it. */
export function readData(files: readonly SourceFile[]) {
  const problems: Problem[] = [];

  function sourceOf(name: string, isOptional: boolean): SourceFile | undefined {
    const path = `_data/${name}`;
    const found = files.find((file) => file.path === path);
    if (!found && !isOptional) {
      problems.push({
        file: path,
        line: 1,
        column: 1,
        rule: 'data',
        message: 'This file is missing',
        remedy: 'restore it from the last edition',
      });
    }
    return found;
  }

  function list<T>(name: string, schema: z.ZodType<T>, {isOptional = false} = {}): Located<T>[] {
    const source = sourceOf(name, isOptional);
    if (!source) {
      return [];
    }
    const result = readList({file: source.path, text: source.text}, schema);
    problems.push(...result.problems);
    return result.values;
  }

  function record<T, Otherwise>(
    name: string,
    schema: z.ZodType<T>,
    otherwise: Otherwise,
    {isOptional = false} = {},
  ): T | Otherwise {
    const source = sourceOf(name, isOptional);
    if (!source) {
      return otherwise;
    }
    const result = readRecord({file: source.path, text: source.text}, schema);
    problems.push(...result.problems);
    return result.value ?? otherwise;
  }

  /** The first editions have no such file. */
  const optional = {isOptional: true};

  return {
    edition: record<EditionHead, EditionHead>('edition.yml', editionSchema, EMPTY_EDITION),
    chapters: list('chapters.yml', chapterSchema),
    roles: list('roles.yml', roleSchema),
    lexicon: list('lexicon.yml', lexiconEntrySchema),
    references: list('references.json', referenceSchema),
    withdrawn: list('withdrawn.yml', withdrawnSchema),
    reasons: list('changes.yml', reasonSchema),
    notApplicable: list('not-applicable.yml', z.string().trim().min(1, 'A reason is empty → write it, or delete the line')),
    instruments: list('instruments.yml', instrumentSchema, optional),
    indicators: list('indicators.yml', indicatorSchema, optional),
    crosswalk: list('crosswalk.yml', crosswalkRowSchema, optional),
    knowledgeChecks: list('knowledge-checks.yml', knowledgeCheckSchema, optional),
    readingPaths: list('reading-paths.yml', readingPathSchema, optional),
    searchWords: list('search-words.yml', searchWordsSchema, optional),
    rotationCalendars: list('rotation-calendars.yml', rotationCalendarSchema, optional),
    dayFrames: list('day-frames.yml', dayFrameSchema, optional),
    shiftChecklists: list('shift-checklists.yml', shiftChecklistSchema, optional),
    downtimeBinder: list('downtime-binder.yml', downtimePartSchema, optional),
    programFigures: record('program-figures.yml', programFiguresSchema, undefined, optional),
    allowedRepeats: list('repeats.yml', allowedRepeatSchema, optional),
    problems,
  };
}

export type Data = ReturnType<typeof readData>;
