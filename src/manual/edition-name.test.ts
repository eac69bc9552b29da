import {editionAt, editionPath, editionWords, isReleaseName} from './edition-name.ts';
import {editionName} from './schemas.ts';

test('an edition is dated for a release, and next for the draft', () => {
  expect(editionPath('2026.1')).toBe('/2026.1/');
  expect(editionPath('draft')).toBe('/next/');
  expect(editionWords('2026.1')).toBe('edition 2026.1');
  expect(editionWords('draft')).toBe('draft');
});

test.each(['2026.1', '2031.12', '2026.0', '2026', '1926.1', '2026.1/', ' 2026.1', 'draft', ''])(
  '%j is a name here where the schema says so',
  (name) => {
    expect(isReleaseName(name)).toBe(editionName.safeParse(name).success);
  },
);

test.each([
  ['/next/', 'draft'],
  ['/2026.1/', '2026.1'],
  ['/', undefined],
  ['/elsewhere/', undefined],
])('below %s lies the site of %s', (baseUrl, name) => {
  expect(editionAt(baseUrl)).toBe(name);
});
