import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import type {PageData} from '../../manual/page-data.ts';
import {Worked} from './index.tsx';

const worked: PageData['worked'] = [
  {title: 'Another', inputs: [], steps: [], result: 'Not defined: the denominator is 0.'},
  {
    title: 'One month',
    inputs: [
      {label: 'Counted', value: '27'},
      {label: 'Out of', value: '34'},
    ],
    steps: ['Share = 27 / 34 = 79.4%', 'Wilson 95% interval: 63.2% to 89.7%'],
    result: '27 of 34: 79.4%. See MON-05.5, MON-06.',
  },
];

test('is a figure named by its title: what is given, each step, the result', () => {
  renderOnPage(<Worked index="1" />, {worked});
  const figure = within(screen.getByRole('figure', {name: 'Worked example One month'}));
  const rows = figure.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Counted', '27'],
    ['Out of', '34'],
  ]);
  expect(figure.getByRole('rowheader', {name: 'Counted'})).toBeTruthy();
  const steps = within(figure.getByRole('list', {name: 'Steps'})).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(worked[1]?.steps);
  expect(figure.getByText('27 of 34: 79.4%.', {exact: false}).textContent).toBe('Result: 27 of 34: 79.4%. See MON-05.5, MON-06.');
  expect(figure.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/next/mon-05/#mon-05-5',
    '/next/mon-06/',
  ]);
});

test('without steps there is no list of them', () => {
  renderOnPage(<Worked index="0" />, {worked});
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByText(/Not defined/)).toBeTruthy();
});

test('a number without an example shows nothing', () => {
  renderOnPage(<Worked index="7" />, {worked});
  expect(screen.queryByRole('figure')).toBeNull();
});
