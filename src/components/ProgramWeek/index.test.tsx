import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import type {PageData} from '../../manual/page-data.ts';
import {ProgramWeek} from './index.tsx';

const weeks: PageData['weeks'] = [
  {
    title: 'Two days',
    from: 5,
    to: 6,
    rows: [
      {day: 'Wednesday', service: 'Group', minutes: 150, counts: true},
      {day: 'Monday', service: 'Group', minutes: 170, counts: true},
      {day: 'Monday', service: 'Break', minutes: 10, counts: false},
    ],
    line: 20,
  },
];

test('shows the table of its author, and what it adds up to', () => {
  renderOnPage(
    <ProgramWeek index="0">
      <p>The table.</p>
    </ProgramWeek>,
    {weeks},
  );
  const figure = within(screen.getByRole('figure', {name: 'Two days'}));
  expect(figure.getByText('The table.')).toBeTruthy();
  const totals = within(figure.getByRole('table', {name: 'What it adds up to'}));
  expect(totals.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Day', 'Services that count', 'With breaks'],
    ['Monday', '2 h 50 min', '3 h'],
    ['Wednesday', '2 h 30 min', '2 h 30 min'],
    ['Week', '5 h 20 min', '5 h 30 min'],
  ]);
  expect(figure.getByText('5 h 20 min a week count. The band of this page: 5 to 6 hours.')).toBeTruthy();
});

test('without its record the table still shows', () => {
  renderOnPage(<ProgramWeek index="3">The table.</ProgramWeek>, {weeks});
  expect(screen.queryByRole('figure')).toBeNull();
  expect(screen.getByText('The table.')).toBeTruthy();
});
