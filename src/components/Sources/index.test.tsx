import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {Cite} from '../Cite/index.tsx';
import {Sources} from './index.tsx';

const sources = [
  {key: 'stanley2018', text: 'Stanley B. Safety planning.', url: 'https://www.example.org/stanley/'},
  {key: 'sprc-spi', text: 'SPRC. Templates.'},
  {key: 'va-2024', text: 'VA. Guideline.', url: `https://example.org/${'long/'.repeat(20)}`},
];

const cited = () => screen.getAllByRole('link', {name: /^Source/});

describe('Cite', () => {
  test('numbers sources as the page lists them, not as they are named', () => {
    const {container} = renderOnPage(<Cite of="@va-2024; @stanley2018" />, {sources});
    expect(container.textContent).toBe(' [3, 1]');
    expect(cited().map((link) => link.getAttribute('href'))).toEqual(['#source-3', '#source-1']);
  });

  test('says where in a source, after its number', () => {
    const {container} = renderOnPage(<Cite of="@stanley2018, p. 3; @sprc-spi" />, {sources});
    expect(container.textContent).toBe(' [1, p. 3, 2]');
  });

  test('each number is named for who cannot see the brackets', () => {
    renderOnPage(<Cite of="@sprc-spi" />, {sources});
    expect(screen.getByRole('link', {name: 'Source 2'}).textContent).toBe('2');
  });
});

describe('Sources', () => {
  test('is a list with a heading, in order', () => {
    renderOnPage(<Sources />, {sources});
    const list = screen.getByRole('region', {name: 'Sources'});
    expect(within(list).getByRole('heading', {level: 2, name: 'Sources'})).toBeTruthy();
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.split('.')[0]),
    ).toEqual(['Stanley B', 'SPRC', 'VA']);
  });

  test('every citation leads to its entry', () => {
    renderOnPage(
      <>
        <Cite of="@stanley2018; @sprc-spi; @va-2024" />
        <Sources />
      </>,
      {sources},
    );
    const entries = cited().map((link) => document.getElementById(link.getAttribute('href')?.slice(1) as string)?.textContent);
    expect(entries.map((text) => text?.split('.')[0])).toEqual(['Stanley B', 'SPRC', 'VA']);
  });

  test('an address is shown as a reader would say it, cut where it is long, and whole in the link', () => {
    renderOnPage(<Sources />, {sources});
    const [short, long] = screen.getAllByRole('link');
    expect(short?.textContent).toBe('example.org/stanley');
    expect(short?.getAttribute('href')).toBe('https://www.example.org/stanley/');
    expect(long?.textContent).toBe('example.org/long/long/long/long/long/long/long/long/long/…');
    expect(long?.getAttribute('href')).toBe(sources[2]?.url);
  });

  test.each([
    ['http://example.org', 'example.org'],
    ['https://doi.org/10.1186/1748-5908-9-72', 'doi.org/10.1186/1748-5908-9-72'],
    [`https://example.org/${'a'.repeat(48)}`, `example.org/${'a'.repeat(48)}`],
    [`https://example.org/${'a'.repeat(49)}`, `example.org/${'a'.repeat(45)}…`],
  ])('%s is shown as %s', (url, shown) => {
    renderOnPage(<Sources />, {sources: [{key: 'one', text: 'One.', url}]});
    expect(screen.getByRole('link').textContent).toBe(shown);
  });

  test('nothing is cited: no heading over nothing', () => {
    renderOnPage(<Sources />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
