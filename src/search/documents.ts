/** Everything of an edition that can be found, one record each: a pass over what it exports. */
import {codeToPath} from '../manual/code.ts';
import type {ExportedManual, ExportedPage} from '../manual/export-manual.ts';
import {termAnchor, wordsOf} from '../manual/lexicon.ts';
import type {HitKind} from './protocol.ts';

export type SearchDocument = {
  /** Empty for a term. */
  code: string;
  title: string;
  kind: HitKind;
  /** Codes of what it stands in, from its page down to its section; empty for a page or a term. */
  above: string[];
  /** Below its edition. */
  address: string;
  /** Other words for the whole: how staff ask for it; other names of a term. */
  asked: string[];
  /** Words that its text sets off. */
  keyTerms: string[];
  body: string;
  /** Key of its chapter; empty for a term. */
  chapter: string;
  roles: string[];
  phases: string[];
  /** What a term means. */
  definition?: string;
};

/** What a document is apart from its words in running text. */
export type ListedDocument = Omit<SearchDocument, 'body' | 'keyTerms'>;

/** A term of the lexicon. It has no code, and stands on the page of words. */
export function termDocument(title: string, definition: string, asked: string[]): ListedDocument {
  const address = `words/#${termAnchor(title)}`;
  return {code: '', title, kind: 'term', above: [], address, asked, chapter: '', roles: [], phases: [], definition};
}

/** In the order of the text, terms at the end. */
export function toDocuments({pages, lexicon, instruments = []}: ExportedManual): SearchDocument[] {
  const forms = (page: ExportedPage) => instruments.filter(({page: home}) => home === page.code).map(({name}) => name);
  return [
    ...pages.flatMap((page) => pageDocuments(page, forms(page))),
    ...lexicon.map((entry) => {
      const [term = '', ...others] = wordsOf(entry);
      return {...termDocument(term, entry.definition, others), keyTerms: [], body: entry.definition};
    }),
  ];
}

function pageDocuments(page: ExportedPage, forms: readonly string[]): SearchDocument[] {
  const parents = new Map(page.units.map(({code, parent}) => [code, parent]));
  const bodies = bodiesOf(page);
  return page.units.map((unit): SearchDocument => {
    const isPage = unit.code === page.code;
    const checklist = page.checklists.find(({code}) => code === unit.code);
    return {
      code: unit.code,
      title: unit.title,
      kind: checklist ? 'checklist' : kindOf(page, isPage),
      above: codesAbove(unit.code, parents),
      address: codeToPath(unit.code),
      asked: [...(page.asked?.[unit.code] ?? []), ...(isPage && page.situation !== undefined ? [page.situation] : [])],
      keyTerms: [...(page.keyTerms?.[unit.code] ?? []), ...(isPage ? forms : []), ...pausesIn(checklist)],
      body: bodies[unit.code] ?? '',
      chapter: page.chapter,
      roles: checklist ? [...new Set([...page.roles, checklist.by])] : page.roles,
      phases: page.phases ?? [],
    };
  });
}

/** What a page's parts say, by code: what snippets are cut from. */
export function bodiesOf(page: ExportedPage): Record<string, string> {
  return Object.fromEntries(
    page.units.map(({code, lines}) => {
      const words = lines.filter(({kind}) => kind !== 'about' && kind !== 'sources').map(({text}) => text);
      return [code, (code === page.code ? [page.description, ...words] : words).join('\n')];
    }),
  );
}

function kindOf(page: ExportedPage, isPage: boolean): HitKind {
  if (page.kind === 'session' || page.kind === 'instrument') {
    return page.kind;
  }
  const hasDoNow = page.units[0]?.lines.some(({text}) => text.startsWith('Do now: ')) ?? false;
  return isPage && hasDoNow ? 'do-now' : 'section';
}

function codesAbove(code: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parent = parents.get(code);
  return parent === undefined ? [] : [...codesAbove(parent, parents), parent];
}

function pausesIn(checklist: ExportedPage['checklists'][number] | undefined): string[] {
  return checklist?.pausePoints.flatMap(({title}) => (title === undefined ? [] : [title])) ?? [];
}
