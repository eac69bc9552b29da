import {useLocation} from '@docusaurus/router';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {GoToCode} from './index.tsx';

// The site of an edition lies below its name.
jest.mock('@docusaurus/useBaseUrl', () => ({useBaseUrlUtils: () => ({withBaseUrl: (url: string) => `/next${url}`})}));

function Address() {
  const {pathname, hash} = useLocation();
  return <output>{pathname + hash}</output>;
}

function renderForm() {
  renderInSite(
    <>
      <GoToCode />
      <Address />
    </>,
    '/next/',
  );
  return userEvent.setup();
}

const field = () => screen.getByRole('textbox', {name: 'Go to a code'});
const address = () => screen.getAllByRole('status').at(-1)?.textContent;
const said = () => screen.getAllByRole('status')[0]?.textContent;

// The pages that there are: tests/mocks/generated/manual/default/contents.json
test.each([
  ['saf 2', '/next/saf-02/'],
  ['SAF-02.3.1', '/next/saf-02/#saf-02-3-1'],
  ['asm 6 c1', '/next/asm-06/#asm-06-c1'],
])('%s and Enter leads to %s', async (typed, to) => {
  const user = renderForm();
  await user.type(field(), `${typed}{Enter}`);
  expect(address()).toBe(to);
});

test('the button does the same', async () => {
  const user = renderForm();
  await user.type(field(), 'saf-02');
  await user.click(screen.getByRole('button', {name: 'Go'}));
  expect(address()).toBe('/next/saf-02/');
});

test.each([
  ['what do I do', 'That is not a code. A code looks like SAF-08 or SAF-08.4.'],
  ['{Enter}', 'That is not a code. A code looks like SAF-08 or SAF-08.4.'],
  ['saf 99.1', 'SAF-99.1 is not in this edition.'],
  ['xyz 2', 'XYZ-02 is not in this edition.'],
])('%s leads nowhere, and says why, where the field is described', async (typed, message) => {
  const user = renderForm();
  await user.type(field(), `${typed}{Enter}`);
  expect(said()).toBe(message);
  expect(screen.getByRole('textbox', {description: message})).toBe(field());
  expect(address()).toBe('/next/');
});
