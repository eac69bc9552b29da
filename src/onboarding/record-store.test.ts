import {toStoreOrigin, whyNotThisStore} from './record-store.ts';

test('a site names no store, or one by its origin', () => {
  expect([undefined, '', 'https://lrs.example.org', 'https://lrs.example.org:8443'].map(toStoreOrigin)).toEqual([
    undefined,
    undefined,
    'https://lrs.example.org',
    'https://lrs.example.org:8443',
  ]);
});

test.each([
  'https://lrs.example.org/',
  'https://lrs.example.org/xapi',
  "https://lrs.example.org; script-src 'unsafe-inline'",
  'https://lrs.example.org https://other.example.org',
  'http://lrs.example.org',
  'https://*',
  "'self'",
  'https://lrs.example.org:443',
  '*',
])('%s would say something else in a policy', (setting) => {
  expect(() => toStoreOrigin(setting)).toThrow("write the store's address up to its first slash");
});

test('what a reader types leads to the store of the site, and to no other', () => {
  expect(
    ['https://lrs.example.org/xapi', 'https://lrs.example.org.evil.example/xapi', 'lrs.example.org'].map((endpoint) =>
      whyNotThisStore(endpoint, 'https://lrs.example.org'),
    ),
  ).toMatchInlineSnapshot(`
[
  undefined,
  "This site sends to https://lrs.example.org only. The address has to begin with it.",
  "The address is not complete: it begins with https://.",
]
`);
});
