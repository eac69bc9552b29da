/** What is shown of documents, without what follows from their code or is the same for a whole page. */
import {codeToPath, pageOf} from '../manual/code.ts';
import {type ListedDocument, termDocument} from './documents.ts';
import type {HitKind} from './protocol.ts';

/** How staff ask is packed apart, as numbers. */
export type PackedDocuments = {
  /** By code. */
  pages: Record<string, {chapter: string; roles: string[]; phases: string[]}>;
  /** Code, title, kind, code of the section or page that it stands in, further roles. */
  parts: [code: string, title: string, kind: HitKind, parent?: string, roles?: string[]][];
  /** Title and definition. */
  terms: [title: string, definition: string][];
};

export function packDocuments(documents: readonly ListedDocument[]): PackedDocuments {
  const parts = documents.filter(({kind}) => kind !== 'term');
  const pages: PackedDocuments['pages'] = {};
  for (const {code, chapter, roles, phases, above} of parts) {
    if (above.length === 0) {
      pages[code] = {chapter, roles, phases};
    }
  }
  return {
    pages,
    parts: parts.map(({code, title, kind, above, roles}) => {
      const more = roles.filter((role) => !pages[pageOf(code)]?.roles.includes(role));
      const parent = above.at(-1);
      return parent === undefined
        ? [code, title, kind]
        : more.length === 0
          ? [code, title, kind, parent]
          : [code, title, kind, parent, more];
    }),
    terms: documents.filter(({kind}) => kind === 'term').map(({title, definition = ''}) => [title, definition]),
  };
}

/** `asked`: of each document, in their order. */
export function unpackDocuments({pages, parts, terms}: PackedDocuments, asked: readonly string[][]): ListedDocument[] {
  const above = new Map<string, string[]>();
  const listed = parts.map(([code, title, kind, parent, more = []], place): ListedDocument => {
    const {chapter = '', roles = [], phases = []} = pages[pageOf(code)] ?? {};
    above.set(code, parent === undefined ? [] : [...(above.get(parent) ?? []), parent]);
    return {
      code,
      title,
      kind,
      above: above.get(code) ?? [],
      address: codeToPath(code),
      asked: asked[place] ?? [],
      chapter,
      roles: [...roles, ...more],
      phases,
    };
  });
  return [
    ...listed,
    ...terms.map(([title, definition], place) => termDocument(title, definition, asked[parts.length + place] ?? [])),
  ];
}
