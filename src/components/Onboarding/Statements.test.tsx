import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {NOW, RECORD} from '../../../tests/helpers/onboarding.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import data from '../../../tests/mocks/onboarding-reading.ts';
import {withRead} from '../../onboarding/change-record.ts';
import {partsOf, pathOf} from '../../onboarding/path.ts';
import {Statements} from './Statements.tsx';

const ENDPOINT = 'https://lrs.example.org/xapi';
const record = withRead(RECORD, partsOf(pathOf(data, 'front-desk', RECORD)).slice(0, 3), 'draft', NOW);

/** A store that takes everything, for whoever asks. */
const store = jest.fn(async (_address: string, {body}: RequestInit) => {
  const ids = (JSON.parse(String(body)) as {id: string}[]).map(({id}) => id);
  return {status: 200, text: async () => JSON.stringify(ids)} as Response;
});

beforeEach(() => {
  store.mockClear();
  Object.defineProperty(globalThis, 'fetch', {configurable: true, value: store});
});

test('what one store has is not said to be in another at the same address; no secret stays on the screen', async () => {
  renderInSite(<Statements record={record} titleOf={() => ''} fileName="x" />);
  const user = userEvent.setup();
  const send = async (key: string) => {
    for (const [label, text] of [
      ['Address of the store', ENDPOINT],
      ['Key', key],
      ['Secret', 'secret'],
    ] as const) {
      // To user-event, a field that was reset still holds what was typed.
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), text);
    }
    await user.click(screen.getByRole('button', {name: 'Send 3 statements'}));
    await screen.findByText('All 3 are in the store.');
    expect(screen.getByLabelText<HTMLInputElement>('Secret').value).toBe('');
  };
  await send('clinic-a');
  expect(store).toHaveBeenCalledTimes(1);
  await send('clinic-a');
  expect(store).toHaveBeenCalledTimes(1);
  await send('clinic-b');
  expect(store).toHaveBeenCalledTimes(2);
});
