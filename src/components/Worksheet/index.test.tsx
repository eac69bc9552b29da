import {screen, within} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {TickBoxes, Worksheet, WriteLine} from './index.tsx';

const SHEET = (
  <Worksheet title="Test a belief" copies="2 per client">
    <WriteLine>
      <p>My guess</p>
    </WriteLine>
    <WriteLine />
    <TickBoxes>
      <ul>
        <li>I did it</li>
      </ul>
    </TickBoxes>
  </Worksheet>
);

test('says what it is and how many are needed; nothing on it is filled in here', () => {
  renderOnPage(SHEET);
  const sheet = screen.getByRole('region', {name: 'Test a belief'});
  expect(sheet.textContent).toContain('2 per client');
  expect(within(sheet).getByRole('listitem').textContent).toBe('I did it');
  expect(within(sheet).queryByRole('checkbox')).toBeNull();
  expect(within(sheet).queryByRole('textbox')).toBeNull();
});

test('its button prints it alone, and afterwards the page is as it was', async () => {
  const print = jest.fn(() => {
    expect(document.documentElement.dataset.printing).toBe('part');
    expect(screen.getByRole('region').dataset.print).toBe('only');
  });
  window.print = print;
  const {user} = renderOnPage(SHEET);
  await user.click(screen.getByRole('button', {name: 'Print this worksheet'}));
  expect(print).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.dataset.printing).toBeUndefined();
  expect(screen.getByRole('region').dataset.print).toBeUndefined();
});
