/**
 * What an edition says beside its sections: meanings of terms, names of roles, sources. A change of these changes no section, and
 * still changes what a reader understands.
 */
import type {Manual} from './types.ts';

export type DataChange = {
  of: 'term' | 'role' | 'source';
  /** What it is called. */
  name: string;
  before: string;
  /** Empty where it is gone. */
  after: string;
};

type Records = Pick<Manual, 'lexicon' | 'roles' | 'references'>;

/** What was there before and is gone or says something else, in the order of the data. What is new is seen where it is used. */
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
