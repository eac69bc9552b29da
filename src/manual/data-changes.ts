/**
 * What an edition says beside its sections: meanings of terms, names of roles, sources, and what a program day is prepared from. A
 * change of these changes no section, and still changes what a reader understands and does.
 */
import {SHIFT_PART_WORDS} from './shift-parts.ts';
import type {Manual} from './types.ts';

export type DataChange = {
  of: 'term' | 'role' | 'source' | 'frame' | 'day-list';
  /** What it is called. */
  name: string;
  /** Empty where it is new. */
  before: string;
  /** Empty where it is gone. */
  after: string;
};

type Records = Pick<Manual, 'lexicon' | 'roles' | 'references' | 'dayFrames' | 'shiftChecklists'>;

/**
 * What was there before and is gone or says something else, in the order of the data. What is new is seen where it is used, but for a
 * program day's frames and checklists: no page shows them.
 */
export function compareData(before: Records, after: Records): DataChange[] {
  return [
    ...compareRecords(
      'term',
      before.lexicon,
      after.lexicon,
      ({term}) => term,
      ({name, definition}) => [name, definition].filter(Boolean).join(': '),
    ),
    ...compareRecords(
      'role',
      before.roles,
      after.roles,
      ({key}) => key,
      ({name}) => name,
    ),
    ...compareRecords('source', before.references, after.references, ({id}) => id, sourceWords),
    ...compareWithNew('frame', before.dayFrames, after.dayFrames, ({name}) => name, frameWords),
    ...compareWithNew('day-list', before.shiftChecklists, after.shiftChecklists, ({checklist}) => checklist, listWords),
  ];
}

/** What is new is told, too; not to an edition of the time when there was none of it. */
function compareWithNew<T>(...[of, before, after, keyOf, wordsOf]: Parameters<typeof compareRecords<T>>): DataChange[] {
  const gone = compareRecords(of, after, before, keyOf, wordsOf).filter((change) => change.after === '');
  return before.length === 0
    ? []
    : [
        ...compareRecords(of, before, after, keyOf, wordsOf),
        ...gone.map(({name, before: words}) => ({of, name, before: '', after: words})),
      ];
}

function compareRecords<T>(
  of: DataChange['of'],
  before: readonly T[],
  after: readonly T[],
  keyOf: (record: T) => string,
  wordsOf: (record: T) => string,
): DataChange[] {
  const now = new Map(after.map((record) => [keyOf(record), wordsOf(record)]));
  return before.flatMap((record) => {
    const [name, was] = [keyOf(record), wordsOf(record)];
    const is = now.get(name) ?? '';
    return was === is ? [] : [{of, name, before: was, after: is}];
  });
}

/** What readers see of a source: not the note, which is for authors. */
function sourceWords({note: _note, ...reference}: Manual['references'][number]): string {
  const {title, DOI, URL} = reference;
  return [title, DOI, URL].filter((part) => typeof part === 'string').join('. ');
}

function frameWords({starts, break: pause, rehearsal}: Records['dayFrames'][number]): string {
  return `first group at ${starts}, break ${pause} minutes, rehearsal ${rehearsal} minutes`;
}

function listWords({part, only}: Records['shiftChecklists'][number]): string {
  return [SHIFT_PART_WORDS[part], only].filter(Boolean).join(', ');
}
