import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {Host} from './Host.tsx';

test('says that a part could not be loaded, and tries again', async () => {
  const Part = () => <p>The part</p>;
  const load = jest.fn<Promise<typeof Part>, []>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(Part);
  renderInSite(<Host load={load} what="Reading paths" />);
  expect(await screen.findByText('Reading paths could not be loaded. Check the connection.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByText('The part')).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});
