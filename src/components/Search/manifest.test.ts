import {SearchFault} from './fault.ts';
import {fetchManifest, toManifest} from './manifest.ts';

const EDITION = {name: 'draft', index: '/search/draft.1a.idx', bytes: {raw: 1, brotli: 1}, texts: '/search/draft.1a/'};
const MANIFEST = {format: 1, worker: '/search/worker.1a.js', editions: [EDITION]};

const kindOf = (run: () => unknown) => {
  try {
    run();
    return 'none';
  } catch (error) {
    return (error as SearchFault).kind;
  }
};

test('a manifest, also with what a later site adds', () => {
  expect(toManifest({...MANIFEST, more: 1})).toMatchObject(MANIFEST);
  expect(toManifest({...MANIFEST, editions: []})).toMatchObject({editions: []});
});

test.each([
  [null, 'damaged'],
  ['<html>', 'damaged'],
  [[], 'damaged'],
  [{}, 'damaged'],
  [{...MANIFEST, format: 2}, 'other-version'],
  [{...MANIFEST, format: '1'}, 'damaged'],
  [{...MANIFEST, worker: undefined}, 'damaged'],
  [{...MANIFEST, worker: 'https://elsewhere.example/w.js'}, 'damaged'],
  [{...MANIFEST, worker: '//elsewhere.example/w.js'}, 'damaged'],
  [{...MANIFEST, worker: 'data:text/javascript,1'}, 'damaged'],
  [{...MANIFEST, editions: {}}, 'damaged'],
  [{...MANIFEST, editions: [null]}, 'damaged'],
  [{...MANIFEST, editions: [{...EDITION, name: 1}]}, 'damaged'],
])('%j is none', (data, kind) => {
  expect(kindOf(() => toManifest(data))).toBe(kind);
});

describe('fetched', () => {
  const answer = (status: number, json: () => Promise<unknown>) =>
    Object.assign(globalThis, {fetch: async () => ({ok: status === 200, status, json})});
  const failing = async () => {
    throw new SyntaxError('Unexpected token <');
  };

  test.each([
    [200, failing, 'damaged'],
    [404, failing, 'missing'],
    [503, failing, 'unreachable'],
  ])('status %d is told', async (status, json, kind) => {
    answer(status, json);
    await expect(fetchManifest()).rejects.toMatchObject({kind});
  });

  test('so is a network that is gone', async () => {
    Object.assign(globalThis, {
      fetch: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    await expect(fetchManifest()).rejects.toBeInstanceOf(SearchFault);
    await expect(fetchManifest()).rejects.toMatchObject({kind: 'unreachable'});
  });
});
