import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {program} from '../../../program.config.ts';
import {NOW, RECORD} from '../../../tests/helpers/onboarding.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import data from '../../../tests/mocks/onboarding-reading.ts';
import {withRead} from '../../onboarding/change-record.ts';
import {partsOf, pathOf} from '../../onboarding/path.ts';
import {PROGRAM_ELEMENT, toProgramJson} from '../Setting/program-data.ts';
import {Statements} from './Statements.tsx';

const ENDPOINT = 'https://lrs.example.org/xapi';
const record = withRead(RECORD, partsOf(pathOf(data, 'front-desk', RECORD)).slice(0, 3), 'draft', NOW);

/** A store that takes everything, for whoever asks. */
const store = jest.fn(async (_address: string, {body}: RequestInit) => {
  const ids = (JSON.parse(String(body)) as {id: string}[]).map(({id}) => id);
  return {status: 200, text: async () => JSON.stringify(ids)} as Response;
});

/** What the page of a site carries that names a store. */
beforeAll(() => {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = PROGRAM_ELEMENT;
  data.textContent = toProgramJson({...program, recordStore: 'https://lrs.example.org'});
  document.head.append(data);
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

test('an address that is not in the program’s store is refused before anything is sent', async () => {
  renderInSite(<Statements record={record} titleOf={() => ''} fileName="x" />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Address of the store'), 'https://other.example.org/xapi');
  await user.type(screen.getByLabelText('Key'), 'clinic');
  await user.type(screen.getByLabelText('Secret'), 'secret');
  await user.click(screen.getByRole('button', {name: 'Send 3 statements'}));
  await screen.findByText('This site sends to https://lrs.example.org only. The address has to begin with it.');
  expect(store).not.toHaveBeenCalled();
});
