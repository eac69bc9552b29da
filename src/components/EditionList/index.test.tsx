import {render, screen, within} from '@testing-library/react';
import {toEditions} from '../live/use-editions.ts';
import {EditionList} from './index.tsx';

const edition = (name: string, effective: string) => ({
  name,
  title: `Title of ${name}`,
  effective,
  released: '2025-12-20',
  approvedBy: ['Program director', 'Clinical supervisor'],
  previous: null,
});

const list = [edition('2026.1', '2026-01-01'), edition('2026.2', '2026-06-01'), edition('2026.3', '2026-12-01')];
const editions = toEditions({format: 1, timeZone: 'America/New_York', editions: list}, new Date('2026-07-01T12:00:00Z'));

const shown = () => screen.getAllByRole('region');

test('newest first, each with what it counts on the day', () => {
  render(<EditionList editions={editions} />);
  expect(shown().map((region) => within(region).getByRole('heading', {level: 2}).textContent)).toEqual([
    'Edition 2026.3: Title of 2026.3',
    'Edition 2026.2: Title of 2026.2',
    'Edition 2026.1: Title of 2026.1',
  ]);
  expect(shown().map((region) => region.querySelector('p')?.textContent)).toEqual([
    'Not yet in force: takes effect on Dec 1, 2026.',
    'In force since Jun 1, 2026.',
    'Superseded on Jun 1, 2026 by edition 2026.2.',
  ]);
});

test('says who approved it and when, and leads into it', () => {
  render(<EditionList editions={editions} />);
  const region = shown()[1] as HTMLElement;
  expect(region.querySelector('dl')?.textContent).toBe(
    'EffectiveJun 1, 2026ReleasedDec 20, 2025Approved byProgram director, Clinical supervisor',
  );
  expect(
    within(region)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/2026.2/', '/changes/2026.2/', '/2026.2/manual.json', '/2026.2/fhir.json']);
});

test('offers the PDF where there is one, with its size', () => {
  const withPdf = list.map((each) => (each.name === '2026.2' ? {...each, pdf: {bytes: 14_210_000}} : each));
  render(<EditionList editions={{...editions, list: withPdf}} />);
  const links = screen.getAllByRole('link', {name: /PDF/});
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/pdf/2026.2.pdf', 'PDF of the whole edition, 14.2 MB'],
  ]);
});

test.each([
  [undefined, ''],
  [null, 'The list of editions cannot be read now. Check the connection, then reload this page.'],
  [{...editions, list: []}, 'No edition has been released yet.'],
])('says so when there is none to show (%#)', (known, words) => {
  render(<EditionList editions={known} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});
