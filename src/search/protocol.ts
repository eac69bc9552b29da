/**
 * What a page and the search worker say to each other. The worker is published once for all editions and is as new as the site; a
 * page of an edition is as old as its release. So this is the one contract of search that must not change without a new `FORMAT`.
 */

/** Version of these messages and of the manifest. */
export const FORMAT = 1;

/** Where the manifest is, from the root of the site. */
export const MANIFEST = '/search/manifest.json';

/** `/search/manifest.json`: what there is to search in, and with what. Every file that it names carries a hash of its bytes. */
export type Manifest = {
  format: typeof FORMAT;
  /** Address of the worker's script. */
  worker: string;
  /** From the oldest to the newest, the draft at the end. */
  editions: {
    /** `draft` or the edition's name. */
    name: string;
    /** Address of its index. */
    index: string;
    /** Bytes of the index, as they are on disk, and when they travel compressed with brotli. */
    bytes: {raw: number; brotli: number};
    /** Address of the folder of its texts, for snippets: one JSON file a page. */
    texts: string;
  }[];
};

/** What a result is, in the order in which a reader in a hurry wants them. Results are grouped by it. */
export const HIT_KINDS = ['do-now', 'checklist', 'session', 'section', 'instrument', 'term'] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** What a group of results is called. */
export const HIT_KIND_NAMES: Record<HitKind, string> = {
  'do-now': 'Do now',
  checklist: 'Checklists',
  session: 'Sessions',
  section: 'Sections',
  instrument: 'Instruments',
  term: 'Words',
};

/** What results can be narrowed to. Each of the four is optional; a value that an edition does not know finds nothing. */
export type Filters = {role?: string; chapter?: string; kind?: string; phase?: string};

export const FILTERS = ['role', 'chapter', 'kind', 'phase'] as const satisfies readonly (keyof Filters)[];

export type Hit = {
  /** `SAF-08.2`. Empty for a term of the lexicon, which has none. */
  code: string;
  title: string;
  kind: HitKind;
  /** Titles of what it stands in: chapter, page, section. Empty for a term. */
  path: string[];
  /** Address below its edition: `saf-08/#saf-08-2`. */
  address: string;
  /** The higher, the better. Comparable within one answer only. */
  score: number;
  /** For a term: what it means. */
  definition?: string;
};

/** A code that was typed and is gone. */
export type Gone = {code: string; title: string; edition: string; why: string; successor?: string};

export type Answer = {
  edition: string;
  /** Best first. */
  hits: Hit[];
  /** How many there are in all, with these filters. */
  total: number;
  /** How many more there would be without them. Never hidden from the reader. */
  outside: number;
  /** How many results each value would leave, by filter, the other filters kept: `counts.role['front-desk']`. */
  counts: Record<keyof Filters, Record<string, number>>;
  /** The query with misspelt words put right, when that found something: "Did you mean". */
  corrected?: string;
  /** Words as they stand in the text that this query stands for: to mark on the page that is opened. */
  marks: string[];
  /** With no result: terms of the lexicon that look or sound most like the query. */
  nearest: string[];
  gone?: Gone;
};

/** Text around what was found. `marks` are pairs of places in it: from, to. */
export type Snippet = {text: string; marks: [from: number, to: number][]};

/** Names for what filters hold, in the order in which they are offered. */
export type EditionInfo = {
  edition: string;
  /** How many sections, checklists and other things can be found. */
  size: number;
  names: Record<keyof Filters, {key: string; name: string}[]>;
};

/** Every request gets exactly one reply with its `id`. */
export type Request = {id: number} & (
  | {ask: 'load'; edition: string}
  /** `typing`: the last word may be unfinished. */
  | {ask: 'search'; edition: string; query: string; filters: Filters; limit: number; typing: boolean}
  | {ask: 'snippets'; edition: string; query: string; codes: string[]}
);

/**
 * Why an edition cannot be searched. `unreachable`: no network, or the server failed. `missing`: the server has none. `damaged`: cut
 * short or altered. `other-version`: made for another version of this site.
 */
export type Failure = 'unreachable' | 'missing' | 'damaged' | 'other-version';

export type Replies = {
  load: EditionInfo;
  search: Answer;
  /** By code. A code whose text cannot be had now is not in it. */
  snippets: Record<string, Snippet>;
};

export type Reply = {id: number} & ({ok: true; value: Replies[keyof Replies]} | {ok: false; failure: Failure});
