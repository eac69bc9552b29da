/** A search worker of a handful of results, which answers as the real one does, and fails as a test says. */
import type {Answer, EditionInfo, Failure, Hit, Reply, Request, Snippet} from '../../src/search/protocol.ts';

export const HITS: Hit[] = [
  {
    code: 'SAF-02',
    title: 'Acute suicide risk',
    kind: 'do-now',
    path: ['Safety and crisis'],
    address: 'saf-02/',
    score: 9,
  },
  {
    code: 'SAF-02.3',
    title: 'Before the client leaves',
    kind: 'section',
    path: ['Safety and crisis', 'Acute suicide risk'],
    address: 'saf-02/#saf-02-3',
    score: 8,
  },
  {
    code: '',
    title: 'SI',
    kind: 'term',
    path: [],
    address: 'words/#si',
    score: 5,
    definition: 'Suicidal ideation: thoughts of suicide.',
  },
];

type Fake = {
  /** What a search is answered with, beside what is usual. */
  answer: (request: Extract<Request, {ask: 'search'}>) => Partial<Answer>;
  failure?: Failure;
  /** Nothing is answered while it is set. */
  isSilent?: boolean;
  asked: Request[];
  started: string[];
  editions: string[];
  /** Of the manifest; 404 is a site without one. */
  status: number;
};

export const fake: Fake = {answer: () => ({}), asked: [], started: [], editions: ['2026.1', 'draft'], status: 200};

const INFO: Omit<EditionInfo, 'edition'> = {
  size: 40,
  names: {
    role: [
      {key: 'front-desk', name: 'Front desk'},
      {key: 'primary-therapist', name: 'Primary therapist'},
    ],
    chapter: [{key: 'SAF', name: 'Safety and crisis'}],
    kind: [{key: 'section', name: 'Section'}],
    phase: [],
  },
};

class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: {data: Reply}) => void) | null = null;
  onerror: ((event: {preventDefault?: () => void}) => void) | null = null;
  isEnded = false;

  constructor(address: string) {
    fake.started.push(address);
    FakeWorker.all.push(this);
  }

  postMessage(request: Request): void {
    fake.asked.push(request);
    const {isSilent} = fake;
    queueMicrotask(() => !isSilent && !this.isEnded && this.onmessage?.({data: reply(request)}));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function reply(request: Request): Reply {
  const {id, edition} = request;
  if (fake.failure) {
    return {id, ok: false, failure: fake.failure};
  }
  if (request.ask === 'load') {
    return {id, ok: true, value: {edition, ...INFO}};
  }
  if (request.ask === 'snippets') {
    const snippet = (code: string): Snippet => ({text: `Text of ${code}.`, marks: [[0, 4]]});
    return {id, ok: true, value: Object.fromEntries(request.codes.map((code) => [code, snippet(code)]))};
  }
  const counts = {role: {'front-desk': 2}, chapter: {SAF: 2}, kind: {section: 1}, phase: {}};
  const usual = {edition, hits: HITS, total: HITS.length, outside: 0, counts, marks: ['suicide'], nearest: []};
  return {id, ok: true, value: {...usual, ...fake.answer(request)}};
}

/** The worker that runs breaks, as by an error in its script. */
export function breakWorker(): void {
  FakeWorker.all.at(-1)?.onerror?.({});
}

/** Call before each test: a site with a search that works. */
export function installFakeSearch(): void {
  FakeWorker.all = [];
  Object.assign(fake, {
    answer: () => ({}),
    failure: undefined,
    isSilent: false,
    asked: [],
    started: [],
    editions: ['2026.1', 'draft'],
    status: 200,
  });
  const file = (name: string) => ({name, index: `/search/${name}.idx`, bytes: {raw: 1, brotli: 1}, texts: `/search/${name}/`});
  Object.assign(globalThis, {
    Worker: FakeWorker,
    fetch: async (address: string) => {
      const isManifest = address === '/search/manifest.json';
      const data = {format: 1, worker: '/search/worker.js', editions: fake.editions.map(file)};
      return {ok: isManifest && fake.status === 200, status: isManifest ? fake.status : 404, json: async () => data};
    },
  });
}

export function queriesAsked(): string[] {
  return fake.asked.flatMap((request) => (request.ask === 'search' ? [`${request.edition}: ${request.query}`] : []));
}
