import {screen, within} from '@testing-library/react';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {OnThisPage, OnThisPageFolded} from './index.tsx';

const items = [
  {id: 'saf-02-1', value: 'Who is <em>called</em> &amp; when', level: 2},
  {id: 'saf-02-1-1', value: 'By night', level: 3},
  {id: 'saf-02-2', value: 'What is written', level: 2},
];

test.each([
  ['On this page', OnThisPage],
  ['On this page, folded', OnThisPageFolded],
])('"%s" leads to the sections, not to subsections', (name, List) => {
  renderInSite(<List items={items} />);
  const links = within(screen.getByRole('navigation', {name, hidden: true})).getAllByRole('link', {hidden: true});
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Who is called & when', '#saf-02-1'],
    ['What is written', '#saf-02-2'],
  ]);
});
