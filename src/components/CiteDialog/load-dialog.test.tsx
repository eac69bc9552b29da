import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {CiteCode} from './index.tsx';

let mockFails = true;

jest.mock('./CiteDialog.tsx', () => {
  if (mockFails) {
    throw new Error('ChunkLoadError');
  }
  return {CiteDialog: ({code}: {code: string}) => <p>Dialog of {code}</p>};
});

test('a dialog that could not be loaded is said to be so, and tried again at the next press', async () => {
  const {user} = renderOnPage(<CiteCode code="SAF-02" title="Acute suicide risk" />);
  const code = screen.getByRole('button', {name: 'SAF-02: cite'});
  await user.click(code);
  expect(await screen.findByText(/^SAF-02 cannot be cited now/)).toBeTruthy();
  mockFails = false;
  await user.click(code);
  expect(await screen.findByText('Dialog of SAF-02')).toBeTruthy();
});
