import {breakWorker, fake, HITS, installFakeSearch} from '../../../tests/helpers/fake-search.ts';
import {SearchClient} from './client.ts';

const question = (query: string, edition = 'draft') => ({edition, query, filters: {}, limit: 10, typing: true});

let client: SearchClient;

beforeEach(() => {
  installFakeSearch();
  client = new SearchClient();
});

afterEach(() => {
  jest.useRealTimers();
});

test('one worker, one load of each edition, however often it is asked', async () => {
  expect(await client.editions()).toEqual(['2026.1', 'draft']);
  expect((await client.search(question('drunk')))?.hits).toEqual(HITS);
  await client.search(question('naloxone'));
  await client.search(question('drunk', '2026.1'));
  expect(fake.started).toEqual(['/search/worker.js']);
  expect(fake.asked.map(({ask, edition}) => `${ask} ${edition}`)).toEqual([
    'load draft',
    'search draft',
    'search draft',
    'load 2026.1',
    'search 2026.1',
  ]);
});

test('a search that a later one has overtaken is answered with nothing; one of another edition is not', async () => {
  const answers = await Promise.all([
    client.search(question('d')),
    client.search(question('dr')),
    client.search(question('d', '2026.1')),
  ]);
  expect(answers.map((answer) => answer?.edition)).toEqual([undefined, 'draft', '2026.1']);
});

test("an edition that the manifest does not list is no worker's business", async () => {
  await expect(client.load('2031.1')).rejects.toMatchObject({kind: 'unlisted'});
  expect(fake.started).toEqual([]);
});

test('what failed is tried again', async () => {
  fake.status = 404;
  await expect(client.search(question('drunk'))).rejects.toMatchObject({kind: 'missing'});
  fake.status = 200;
  fake.failure = 'unreachable';
  await expect(client.search(question('drunk'))).rejects.toMatchObject({kind: 'unreachable'});
  delete fake.failure;
  expect((await client.search(question('drunk')))?.total).toBe(3);
});

test('a worker that breaks lets nobody wait, and is replaced', async () => {
  await client.load('draft');
  fake.isSilent = true;
  const waiting = client.search(question('drunk'));
  const refused = expect(waiting).rejects.toMatchObject({kind: 'no-worker'});
  await new Promise((resolve) => setTimeout(resolve));
  breakWorker();
  await refused;
  fake.isSilent = false;
  expect((await client.search(question('drunk')))?.total).toBe(3);
  expect(fake.started).toHaveLength(2);
});

test('one that gives no reply is given up', async () => {
  await client.load('draft');
  jest.useFakeTimers();
  fake.isSilent = true;
  const refused = expect(client.search(question('drunk'))).rejects.toMatchObject({kind: 'silent'});
  await jest.advanceTimersByTimeAsync(9000);
  await refused;
});

test('one that the browser refuses is said to be so', async () => {
  Object.assign(globalThis, {
    Worker: class {
      constructor() {
        throw new DOMException('Refused.', 'SecurityError');
      }
    },
  });
  await expect(client.load('draft')).rejects.toMatchObject({kind: 'no-worker'});
});

test('snippets that cannot be had are not there; the results stay', async () => {
  await client.load('draft');
  expect(await client.snippets('draft', 'drunk', ['SAF-02'])).toEqual({'SAF-02': {text: 'Text of SAF-02.', marks: [[0, 4]]}});
  fake.failure = 'unreachable';
  expect(await client.snippets('draft', 'drunk', ['SAF-02'])).toEqual({});
});
