import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import type {PageData} from '../../manual/page-data.ts';
import {Flow} from './index.tsx';

const flows: PageData['flows'] = [
  {title: 'Another', svg: '<svg></svg>', width: 10, steps: []},
  {
    title: 'Who is called',
    svg: '<svg><text>Danger now?</text></svg>',
    width: 120,
    steps: [
      {
        from: 'Danger now?',
        to: [
          {when: 'Yes', next: 'Call 911'},
          {when: 'No', next: 'Call the supervisor'},
        ],
      },
      {from: 'Call 911', to: [{next: 'Stay'}]},
      {from: 'Stay', to: []},
    ],
  },
];

test('is a figure named by its title, with the picture of its number', () => {
  renderOnPage(<Flow index="1" />, {flows});
  const figure = screen.getByRole('figure', {name: 'Who is called'});
  expect(within(figure).getByRole('group', {name: 'Picture: Who is called'}).querySelector('svg')?.textContent).toBe(
    'Danger now?',
  );
});

test('a wide picture can be scrolled by keyboard', async () => {
  const {user} = renderOnPage(<Flow index="1" />, {flows});
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('group', {name: /^Picture/}));
});

test('says in words what the picture shows: every box, and where one goes from it', () => {
  renderOnPage(<Flow index="1" />, {flows});
  const words = screen.getByText('The same in words').parentElement as HTMLElement;
  const boxes = [...words.querySelectorAll(':scope > ul > li')].map((box) => [
    box.querySelector('strong')?.textContent,
    ...[...box.querySelectorAll('li')].map((step) => step.textContent),
  ]);
  expect(boxes).toEqual([['Danger now?', 'Yes: Call 911', 'No: Call the supervisor'], ['Call 911', 'Then: Stay'], ['Stay']]);
});

test('a number without a picture shows nothing', () => {
  renderOnPage(<Flow index="7" />, {flows});
  expect(screen.queryByRole('figure')).toBeNull();
});
