import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {RotationCalendar} from './index.tsx';

const mh = {track: 'mh', name: 'Mental health', slots: [90, 60], weeks: [[['CBT-01', 'ORI-02']], [['PRO-01', 'DBT-01']]]};

test('a table of weeks and days, each template a link with its title', () => {
  renderOnPage(<RotationCalendar track="mh" />, {calendars: {mh}, titles: {'CBT-01': 'Five-part map'}});
  expect(screen.getAllByRole('row').map(({textContent}) => textContent)).toEqual([
    'WeekDay 1 (90 + 60)',
    '1CBT-01, ORI-02',
    '2PRO-01, DBT-01',
  ]);
  expect(screen.getAllByRole('rowheader').map(({textContent}) => textContent)).toEqual(['1', '2']);
  const link = screen.getByRole('link', {name: 'CBT-01'});
  expect(link.getAttribute('href')).toBe('/next/cbt-01/');
  expect(link.title).toBe('Five-part map');
});

test('nothing for a track that the data does not have', () => {
  const {container} = renderOnPage(<RotationCalendar track="sud" />, {calendars: {mh}});
  expect(container.querySelector('table')).toBeNull();
});
