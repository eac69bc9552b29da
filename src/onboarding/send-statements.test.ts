import {RECORD} from '../../tests/helpers/onboarding.ts';
import {KEY, openRecordStore, type RecordStore} from '../../tests/helpers/record-store.ts';
import {type SendOptions, sendStatements, whyNotSendTo} from './send-statements.ts';
import {toStatements} from './statements.ts';

const SOURCES = {url: 'https://manual.example.org', platform: 'Manual', titleOf: () => '', checks: []};
const AT = '2026-11-27T14:05:00.000Z';
const TWELVE = toStatements(
  {
    ...RECORD,
    read: Array.from({length: 12}, (_, index) => ({
      code: `SAF-02.${index + 1}`,
      edition: '2026.1',
      fingerprint: '01234567',
      at: AT,
    })),
  },
  SOURCES,
);

let store: RecordStore;
let accepted: Set<string>;

beforeEach(async () => {
  store = await openRecordStore();
  accepted = new Set();
});

afterEach(() => store.close());

const send = (options: Partial<SendOptions> = {}, key = KEY) =>
  sendStatements(TWELVE, {endpoint: store.endpoint, ...key}, {fetch, accepted, batch: 5, timeout: 300, ...options});

function expectAllOnce(): void {
  expect([...store.statements.keys()].sort()).toEqual(TWELVE.map(({id}) => id).sort());
  expect([...store.statements.values()]).toEqual(expect.arrayContaining(TWELVE));
}

test('sends all, in batches, and says how far it is', async () => {
  const counts: number[] = [];
  expect(await send({onProgress: (count) => counts.push(count)})).toEqual({left: 0});
  expect([store.log, counts]).toEqual([
    ['POST 200', 'POST 200', 'POST 200'],
    [5, 10, 12],
  ]);
  expectAllOnce();
});

test('an address may end in a slash', async () => {
  const endpoint = `${store.endpoint}/`;
  expect(await sendStatements(TWELVE, {endpoint, ...KEY}, {fetch, accepted})).toEqual({left: 0});
});

test.each<[string, RecordStore['faults'], number, string]>([
  ['a store that is out of order', [503], 12, 'The store answers 503. Try again later.'],
  ['one that breaks down after the first batch', ['strict', 500], 7, 'The store answers 500. Try again later.'],
  ['one that falls silent', ['strict', 'silence'], 7, 'The store did not answer within 0.3 seconds.'],
  ['one that takes a batch and falls silent', ['strict', 'store and silence'], 7, 'The store did not answer within 0.3 seconds.'],
  [
    'one that hangs up',
    ['hang up'],
    12,
    'The store cannot be reached: the address is wrong, the connection is down, or the store or this site does not allow it.',
  ],
  ['one that finds them malformed', [400], 12, 'The store refuses the statements as malformed (400).'],
  ['an address at which there is none', [404], 12, 'There is no learning record store at this address.'],
  [
    'one that answers in another way',
    [200],
    12,
    'What answered does not speak as a learning record store does. Check the address.',
  ],
])('%s: says so, and a second try sends the rest, once', async (_, faults, left, problem) => {
  store.faults = [...faults];
  expect(await send()).toEqual({left, problem});
  expect(await send()).toEqual({left: 0});
  expectAllOnce();
});

test('what was sent before the page was closed is not stored twice, though nobody remembers it', async () => {
  await send();
  accepted.clear();
  expect(await send()).toEqual({left: 0});
  expectAllOnce();
});

test('a store that refuses what it has already is asked for each, and gets what it lacks', async () => {
  await sendStatements(TWELVE.slice(2, 4), {endpoint: store.endpoint, ...KEY}, {fetch, accepted: new Set()});
  store.log.length = 0;
  store.faults = ['strict'];
  expect(await send()).toEqual({left: 0});
  expect(store.log).toEqual([
    'POST 409',
    ...['GET 404', 'POST 200', 'GET 404', 'POST 200', 'GET 200', 'GET 200', 'GET 404', 'POST 200'],
    'POST 200',
    'POST 200',
  ]);
  expectAllOnce();
});

test('a store that does not say what it took is asked for each', async () => {
  store.faults = [204];
  expect(await send()).toEqual({left: 0});
  expect(store.log.slice(0, 3)).toEqual(['POST 204', 'GET 404', 'POST 200']);
  expectAllOnce();
});

test('smaller batches where one is too large', async () => {
  store.most = 2;
  expect(await send()).toEqual({left: 0});
  expectAllOnce();
});

test('a wrong key is told from a wrong address', async () => {
  expect((await send({}, {key: 'x', secret: 'y'})).problem).toBe('The store refuses the key.');
  expect(store.statements.size).toBe(0);
  const endpoint = store.endpoint.replace('/xapi', '/elsewhere');
  expect((await sendStatements(TWELVE, {endpoint, ...KEY}, {fetch, accepted})).problem).toBe(
    'There is no learning record store at this address.',
  );
});

test('nothing to send: nobody is asked', async () => {
  expect(await sendStatements([], {endpoint: store.endpoint, ...KEY}, {fetch, accepted})).toEqual({left: 0});
  expect(store.log).toEqual([]);
});

test('where a key may be sent to', () => {
  expect(['https://lrs.example.org/xapi', 'http://127.0.0.1:8080/xapi', 'http://localhost/'].map(whyNotSendTo)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    [
      'lrs.example.org',
      '',
      'http://lrs.example.org',
      'javascript:alert(1)',
      'https://a:b@lrs.example.org',
      'https://lrs.example.org/?key=1',
    ].map(whyNotSendTo),
  ).toMatchInlineSnapshot(`
[
  "The address is not complete: it begins with https://.",
  "The address is not complete: it begins with https://.",
  "The address has to begin with https://: a key must not travel in the clear.",
  "The address has to begin with https://: a key must not travel in the clear.",
  "The address holds more than an address. Type key and secret into their own fields.",
  "The address holds more than an address. Type key and secret into their own fields.",
]
`);
});
