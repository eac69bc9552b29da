import {toFeeds} from './feed.ts';

const PUBLISHER = {title: 'IOP operations manual', program: 'Example IOP', url: 'https://manual.example.org'};
const edition = (name: string, effective: string, previous: string | null) => ({
  name,
  title: `About ${name} & more`,
  effective,
  released: effective,
  approvedBy: ['Program director'],
  previous,
});
const EDITIONS = [edition('2026.1', '2026-12-01', null), edition('2026.2', '2027-03-01', '2026.1')];

test('the newest edition comes first, each with its page of changes', () => {
  const {json} = toFeeds(EDITIONS, PUBLISHER);
  expect(JSON.parse(json)).toMatchObject({
    version: 'https://jsonfeed.org/version/1',
    items: [
      {id: 'https://manual.example.org/2026.2/', url: 'https://manual.example.org/changes/2026.2/'},
      {title: 'Edition 2026.1: About 2026.1 & more', date_modified: '2026-12-01T00:00:00.000Z'},
    ],
  });
});

test('Atom says the same, escaped, and names itself', () => {
  const {atom} = toFeeds(EDITIONS, PUBLISHER);
  expect(atom).toContain('<link rel="self" href="https://manual.example.org/feed.xml"/>');
  expect([...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://manual.example.org/',
    'https://manual.example.org/2026.2/',
    'https://manual.example.org/2026.1/',
  ]);
  expect(atom.replaceAll(/<!\[CDATA\[.*?\]\]>/g, '')).not.toMatch(/& /);
});

test('no edition, no entry; the same editions, the same bytes', () => {
  expect(JSON.parse(toFeeds([], PUBLISHER).json).items).toEqual([]);
  expect(toFeeds(EDITIONS, PUBLISHER)).toEqual(toFeeds(EDITIONS, PUBLISHER));
});
