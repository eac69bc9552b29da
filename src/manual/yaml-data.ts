/** YAML and JSON with their places: each value that a schema refuses is named by file, line and column. */
import {type Document, isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit} from 'yaml';
import type * as z from 'zod';
import type {Place, Problem} from './problem.ts';

export type Located<T> = {value: T; place: Place};

type Source = {file: string; text: string /** Lines above the YAML in its file. */; lineOffset?: number};

/** Reads one record, such as front matter. */
export function readRecord<T>(source: Source, schema: z.ZodType<T>): {value?: T; problems: Problem[]} {
  const yaml = readYaml(source);
  if (yaml.problems.length > 0) {
    return {problems: yaml.problems};
  }
  const result = schema.safeParse(yaml.data);
  return result.success
    ? {value: result.data, problems: []}
    : {problems: result.error.issues.flatMap((issue) => toProblems(source, issue, issue.path, yaml.placeOf))};
}

/** Reads a list of records. Records that the schema refuses are left out, and each is named. */
export function readList<T>(source: Source, schema: z.ZodType<T>): {values: Located<T>[]; problems: Problem[]} {
  const yaml = readYaml(source);
  if (yaml.problems.length > 0) {
    return {values: [], problems: yaml.problems};
  }
  if (!Array.isArray(yaml.data)) {
    return {values: [], problems: [{file: source.file, line: 1, column: 1, ...NOT_A_LIST}]};
  }
  const values: Located<T>[] = [];
  const problems: Problem[] = [];
  yaml.data.forEach((item, index) => {
    const result = schema.safeParse(item);
    if (result.success) {
      values.push({value: result.data, place: yaml.placeOf([index])});
    } else {
      problems.push(...result.error.issues.flatMap((issue) => toProblems(source, issue, [index, ...issue.path], yaml.placeOf)));
    }
  });
  return {values, problems};
}

const NOT_A_LIST = {rule: 'data', message: 'This file is not a list', remedy: 'start each record with "- "'};

function readYaml({file, text, lineOffset = 0}: Source) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, prettyErrors: false});
  const at = (offset: number): Place => {
    const {line, col} = lineCounter.linePos(offset);
    return {line: line + lineOffset, column: col};
  };
  const problems = [
    ...document.errors.map((error) => ({
      file,
      ...at(error.pos[0]),
      rule: 'yaml',
      message: `This is not readable as YAML: ${error.message}`,
      remedy: 'compare with a record that works; put text with ": " or a leading sign in quotes',
    })),
    ...findSwallowed(document).map(({offset, sign}) => ({
      file,
      ...at(offset),
      rule: 'yaml',
      message: `The sign "${sign}" here is a command of YAML, which swallows the word that it stands on`,
      remedy: 'put the whole text in quotes',
    })),
  ];
  /** The place of the deepest part of `path` that exists. */
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        return at(keyOffset(document.getIn(path.slice(0, length - 1), true), path[length - 1]) ?? node.range[0]);
      }
    }
    return at(isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0);
  };
  return {data: problems.length > 0 ? undefined : (document.toJS() as unknown), problems, placeOf};
}

/** `*word`, `&word` and `!word` at the start of a value, as in `title: **Stay calm**`: YAML's aliases, anchors and tags. */
function findSwallowed(document: Document.Parsed): {offset: number; sign: string}[] {
  const found: {offset: number; sign: string}[] = [];
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag?.startsWith('!') ? '!' : undefined;
      if (sign !== undefined) {
        found.push({offset: node.range?.[0] ?? 0, sign});
      }
    },
  });
  return found;
}

/** Where the key stands, when the parent is a map: an author looks for the key, not for the value. */
function keyOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

function toProblems({file}: Source, issue: z.core.$ZodIssue, path: readonly PropertyKey[], placeOf: PlaceOf): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...placeOf([...path, key]),
      rule: 'unknown-key',
      message: `"${key}" is not a key here`,
      remedy: 'correct its spelling, or delete it',
    }));
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const remedy = 'write each part as "key: value" on a line of its own; compare with a record that works';
    return [{file, ...placeOf(path), rule: 'data', message: 'There are no keys with values here', remedy}];
  }
  // Without an arrow they are the schema library's own words, for shapes that nobody is likely to write.
  const [message = '', remedy] = issue.message.split(' → ');
  return [
    {
      file,
      ...placeOf(path),
      rule: 'data',
      message: remedy === undefined ? `This has the wrong form: ${message}` : message,
      remedy: remedy ?? 'compare with a record that works',
    },
  ];
}
