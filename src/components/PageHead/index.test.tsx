import {screen} from '@testing-library/react';
import {copied, renderOnPage} from '../../../tests/helpers/page.tsx';
import {PageHead} from './index.tsx';

test('the title is the one h1 of the page, free of the code', () => {
  renderOnPage(<PageHead />);
  expect(screen.getAllByRole('heading', {level: 1}).map((heading) => heading.textContent)).toEqual(['Acute suicide risk']);
});

test('says what the page is, of which chapter, and that a draft is not in force', () => {
  renderOnPage(<PageHead />);
  expect(screen.getByText('protocol')).toBeTruthy();
  expect(screen.getByText('Safety and crisis')).toBeTruthy();
  expect(screen.getByText('Draft, not in force')).toBeTruthy();
});

test('a released page names its edition', () => {
  renderOnPage(<PageHead />, {edition: {name: '2026.1', title: 'First'}});
  expect(screen.getByText('Edition 2026.1')).toBeTruthy();
  expect(screen.queryByText('Draft, not in force')).toBeNull();
});

test('says who answers for it, who must know it, and until when it holds', () => {
  renderOnPage(<PageHead />);
  expect(screen.getByText(/^Owner: .* Must be known by/).textContent).toBe(
    'Owner: clinical supervisor. Reviewed Nov 21, 2026. Next review by Nov 21, 2027. Must be known by: primary therapist, front desk.',
  );
});

test('its code opens the citation of the page', async () => {
  jest.useFakeTimers({now: Date.parse('2026-11-22T10:05:00Z')});
  const {user} = renderOnPage(<PageHead />);
  await user.click(screen.getByRole('button', {name: 'SAF-02: cite'}));
  await screen.findByRole('dialog');
  await user.keyboard('{Enter}');
  expect(await copied()).toBe(
    'SAF-02 Acute suicide risk. IOP operations manual, draft, read 2026-11-22. https://manual.example.org/next/saf-02/',
  );
  jest.useRealTimers();
});

test('has room for what else folds out below the title', () => {
  renderOnPage(
    <PageHead>
      <p>On this page</p>
    </PageHead>,
  );
  expect(screen.getByRole('banner').contains(screen.getByText('On this page'))).toBe(true);
});
