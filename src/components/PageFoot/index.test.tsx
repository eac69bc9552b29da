import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {PageFoot} from './index.tsx';

const order = () => screen.getByRole('navigation', {name: 'Order of care'});

test('leads to the pages before and after in the order of care', () => {
  renderOnPage(<PageFoot />, {
    previous: {code: 'SAF-01', title: 'Safety planning'},
    next: {code: 'SAF-03', title: 'Disclosure in group'},
  });
  expect(
    within(order())
      .getAllByRole('paragraph')
      .map((each) => each.textContent),
  ).toEqual(['Before this SAF-01 Safety planning', 'After this SAF-03 Disclosure in group']);
  expect(screen.getByRole('link', {name: 'SAF-01 Safety planning'}).getAttribute('href')).toBe('/next/saf-01/');
  expect(screen.getByRole('link', {name: 'SAF-03 Disclosure in group'}).getAttribute('href')).toBe('/next/saf-03/');
});

test('the first page has none before it, the last none after it', () => {
  const {unmount} = renderOnPage(<PageFoot />, {next: {code: 'SAF-03', title: 'Disclosure in group'}});
  expect(order().textContent).toBe('After this SAF-03 Disclosure in group');
  unmount();
  renderOnPage(<PageFoot />, {previous: {code: 'SAF-01', title: 'Safety planning'}});
  expect(order().textContent).toBe('Before this SAF-01 Safety planning');
});

test('lists the pages that rely on this one, within the same edition', () => {
  renderOnPage(<PageFoot />, {
    citedBy: [
      {code: 'ASM-02', title: 'Suicide risk'},
      {code: 'SAF-11', title: 'Unexpected departure'},
    ],
  });
  const list = screen.getByRole('region', {name: 'Pages that send readers here'});
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['ASM-02 Suicide risk', '/next/asm-02/'],
    ['SAF-11 Unexpected departure', '/next/saf-11/'],
  ]);
});

test('nobody relies on it: no heading over nothing', () => {
  renderOnPage(<PageFoot />);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('pages that are too many for their titles are listed by code', () => {
  renderOnPage(<PageFoot />, {citedBy: [{code: 'ASM-02'}]});
  expect(screen.getByRole('link', {name: 'ASM-02'}).getAttribute('href')).toBe('/next/asm-02/');
});
