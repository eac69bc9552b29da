import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {ScrollTable} from './index.tsx';

test('a wide table can be scrolled by keyboard, and is still a table', async () => {
  renderInSite(
    <ScrollTable>
      <tbody>
        <tr>
          <td>Cell</td>
        </tr>
      </tbody>
    </ScrollTable>,
  );
  await userEvent.tab();
  const frame = screen.getByRole('group', {name: 'Table'});
  expect(document.activeElement).toBe(frame);
  expect(frame.contains(screen.getByRole('table'))).toBe(true);
});
