import {screen} from '@testing-library/react';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {WhatChanged} from './WhatChanged.tsx';

const fetched = jest.fn(() => new Promise<Response>(() => undefined));

beforeEach(() => {
  fetched.mockClear();
  Object.defineProperty(globalThis, 'fetch', {configurable: true, value: fetched});
});

const show = (from: string, edition: string) =>
  renderInSite(
    <WhatChanged
      code="SAF-02.1"
      read={{code: 'SAF-02.1', edition: from, fingerprint: '01234567', at: '2026-11-27T14:05:00.000Z'}}
      edition={edition}
    />,
  );

test.each(['draft', '2026.2'])('a draft that was read is not compared with what it says today (in %s)', (edition) => {
  show('draft', edition);
  expect(screen.getByText(/^You read the draft as it was then\./)).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
});

test('an edition that was read is compared with the one that is read now', () => {
  show('2026.1', '2026.2');
  expect(screen.getByRole('status').textContent).toBe('Reading both texts…');
  expect(fetched.mock.calls.join(' ')).toMatch(/\/2026\.1\/saf-02\/page\.json.*\/2026\.2\/saf-02\/page\.json/);
});
