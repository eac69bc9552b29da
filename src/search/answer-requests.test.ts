import {indexFileWith} from '../../tests/helpers/search.ts';
import {createAnswerer} from './answer-requests.ts';
import {writeIndexFile} from './index-file.ts';
import {FORMAT, MANIFEST, type Manifest, type Reply, type Request} from './protocol.ts';

type Answered = {status?: number; body?: unknown};

const BYTES = writeIndexFile(indexFileWith());

const MANIFEST_DATA: Manifest = {
  format: FORMAT,
  worker: '/search/worker.js',
  editions: [{name: 'draft', index: '/search/draft.bin', bytes: {raw: 1, brotli: 1}, texts: '/search/draft/'}],
};

/** A site as `fetch` sees it: what is not in it is not found, and an error is no network. */
function siteWith(changed: Record<string, Answered | Error> = {}) {
  const files: Record<string, Answered | Error> = {
    [MANIFEST]: {body: JSON.stringify(MANIFEST_DATA)},
    '/search/draft.bin': {body: BYTES},
    '/search/draft/saf-03.json': {body: JSON.stringify({'SAF-03.1': 'Spray naloxone into one nostril.'})},
    ...changed,
  };
  const asked: string[] = [];
  const fetch = async (address: string, options?: {cache: 'no-cache'}) => {
    asked.push(`${address}${options ? ` ${options.cache}` : ''}`);
    const file = files[address] ?? {status: 404, body: '<!doctype html>'};
    if (file instanceof Error) {
      throw file;
    }
    return new Response(file.body as BodyInit, {status: file.status ?? 200});
  };
  return {files, asked, answer: createAnswerer(fetch)};
}

const OFFLINE = new TypeError('Failed to fetch');
const LOAD: Request = {id: 1, ask: 'load', edition: 'draft'};
const SEARCH: Request = {id: 2, ask: 'search', edition: 'draft', query: 'naloxone', filters: {}, limit: 5, typing: false};
const snippets = (...codes: string[]): Request => ({id: 3, ask: 'snippets', edition: 'draft', query: 'naloxone', codes});
const valueIn = (reply: Reply) => (reply.ok ? reply.value : reply.failure);

test('each request gets its own reply', async () => {
  const {answer} = siteWith();
  const replies = await Promise.all([answer(LOAD), answer(SEARCH), answer(snippets('SAF-03.1'))]);
  expect(replies).toEqual([
    {id: 1, ok: true, value: expect.objectContaining({edition: 'draft'})},
    {
      id: 2,
      ok: true,
      value: expect.objectContaining({hits: expect.arrayContaining([expect.objectContaining({code: 'SAF-03.1'})])}),
    },
    {id: 3, ok: true, value: {'SAF-03.1': {text: 'Spray naloxone into one nostril.', marks: [[6, 14]]}}},
  ]);
});

test('everything is loaded once, and which files there are is asked anew', async () => {
  const {answer, asked} = siteWith();
  await Promise.all([answer(LOAD), answer(SEARCH), answer(snippets('SAF-03.1')), answer(snippets('SAF-03.1'))]);
  await answer(SEARCH);
  expect(asked).toEqual([`${MANIFEST} no-cache`, '/search/draft.bin', '/search/draft/saf-03.json']);
});

describe('what cannot be had is named, and asked for again', () => {
  const html = {body: '<!doctype html><title>Home</title>'};
  const manifest = (data: unknown) => ({[MANIFEST]: {body: JSON.stringify(data)}});
  const otherFormat = BYTES.with(1 + 'iop-search'.length, FORMAT + 1);

  test.each<[string, string, Record<string, Answered | Error>]>([
    ['no network', 'unreachable', {[MANIFEST]: OFFLINE}],
    ['a server that fails', 'unreachable', {[MANIFEST]: {status: 500}}],
    ['no manifest', 'missing', {[MANIFEST]: {status: 404}}],
    ['a page in place of the manifest', 'damaged', {[MANIFEST]: html}],
    ['a manifest cut short', 'damaged', {[MANIFEST]: {body: '{"format": 1, "edi'}}],
    ['a manifest without editions', 'damaged', manifest({format: FORMAT})],
    ['a manifest of nothing', 'other-version', manifest(null)],
    ['a manifest of another version', 'other-version', manifest({...MANIFEST_DATA, format: FORMAT + 1})],
    ['an edition that is not there', 'missing', manifest({...MANIFEST_DATA, editions: []})],
    ['no network for the index', 'unreachable', {'/search/draft.bin': OFFLINE}],
    ['no index', 'missing', {'/search/draft.bin': {status: 404}}],
    ['a server that fails at the index', 'unreachable', {'/search/draft.bin': {status: 503}}],
    ['a page in place of the index', 'damaged', {'/search/draft.bin': html}],
    ['an index cut short', 'damaged', {'/search/draft.bin': {body: BYTES.slice(0, -10)}}],
    ['an empty index', 'damaged', {'/search/draft.bin': {body: ''}}],
    ['an index of another version', 'other-version', {'/search/draft.bin': {body: otherFormat}}],
  ])('%s: %s', async (_, failure, changed) => {
    const {answer, files} = siteWith(changed);
    for (const request of [LOAD, SEARCH, snippets('SAF-03.1')]) {
      expect(await answer(request)).toEqual({id: request.id, ok: false, failure});
    }
    Object.assign(files, siteWith().files);
    expect(await answer(SEARCH)).toMatchObject({ok: true});
  });

  test('a connection that breaks in the middle of the index', async () => {
    const response = {ok: true, status: 200, json: async () => MANIFEST_DATA, arrayBuffer: () => Promise.reject(OFFLINE)};
    expect(await createAnswerer(async () => response)(LOAD)).toMatchObject({failure: 'unreachable'});
  });

  test('one edition does not stand for another', async () => {
    const {answer} = siteWith();
    expect(valueIn(await answer({...LOAD, edition: '2026.1'}))).toBe('missing');
    expect(await answer(LOAD)).toMatchObject({ok: true});
  });
});

describe('a text that cannot be had leaves a result without its snippet', () => {
  const TEXTS = '/search/draft/saf-03.json';

  test.each<[string, Answered | Error]>([
    ['no network', OFFLINE],
    ['not there', {status: 404}],
    ['a page in its place', {body: '<!doctype html>'}],
    ['nothing', {body: 'null'}],
    ['no text', {body: '{"SAF-03.1": 3}'}],
  ])('%s', async (_, file) => {
    const {answer} = siteWith({[TEXTS]: file, '/search/draft/saf-04.json': {body: '{"SAF-04": "Naloxone."}'}});
    expect(valueIn(await answer(snippets('SAF-03.1', 'SAF-04')))).toEqual({'SAF-04': {text: 'Naloxone.', marks: [[0, 8]]}});
  });

  test('and it is asked for again', async () => {
    const {answer, files} = siteWith({[TEXTS]: OFFLINE});
    expect(valueIn(await answer(snippets('SAF-03.1')))).toEqual({});
    Object.assign(files, siteWith().files);
    expect(valueIn(await answer(snippets('SAF-03.1')))).toHaveProperty(['SAF-03.1']);
  });

  test('a code that its page does not have, and a term', async () => {
    const {answer, asked} = siteWith({[TEXTS]: {body: '{}'}});
    expect(valueIn(await answer(snippets('SAF-03.9', '', 'toString')))).toEqual({});
    expect(asked).not.toContain('/search/draft/.json');
  });
});
