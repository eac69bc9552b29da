import {useLocation} from '@docusaurus/router';
import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {fake, HITS, installFakeSearch, queriesAsked} from '../../../tests/helpers/fake-search.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {KeptHere} from '../KeptHere/index.tsx';
import {ToastProvider} from '../Toast/index.tsx';
import {forgetSearchClient} from './client.ts';
import {SearchButton} from './SearchButton.tsx';
import {SearchDoor} from './SearchDoor.tsx';
import {SearchHost} from './SearchHost.tsx';

function Address() {
  const {pathname, hash} = useLocation();
  return <output aria-label="address">{pathname + hash}</output>;
}

function renderSite(address = '/next/shift/') {
  window.history.replaceState(null, '', address);
  renderInSite(
    <ToastProvider>
      <SearchButton />
      <SearchDoor />
      <textarea aria-label="Somewhere to type" />
      <KeptHere />
      <Address />
      <SearchHost />
    </ToastProvider>,
    address,
  );
  return userEvent.setup();
}

beforeEach(() => {
  installFakeSearch();
  forgetSearchClient();
  localStorage.clear();
  sessionStorage.clear();
});

const field = () => screen.findByRole('combobox', {name: 'Search the manual'});
const dialog = () => screen.queryByRole('dialog', {name: 'Search the manual'});
/** Those of the list: menus have options as well. */
const options = async () => within(await screen.findByRole('listbox')).findAllByRole('option');
const address = () => screen.getByRole('status', {name: 'address'}).textContent;
const kept = () => Object.keys(localStorage);

async function search(query: string, from?: string) {
  const user = renderSite(from);
  await user.keyboard('/');
  await user.type(await field(), query);
  return user;
}

/** What is typed stands in the address a moment later. */
const inAddress = (expected: string) => waitFor(() => expect(window.location.search).toBe(expected));

describe('opens', () => {
  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('by %s, and is closed by Escape', async (key) => {
    const user = renderSite();
    await user.keyboard(key);
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    await user.keyboard('{Escape}');
    expect(dialog()).toBeNull();
  });

  test('by its button, to which the keyboard returns', async () => {
    const user = renderSite();
    await user.click(screen.getByRole('button', {name: 'Search'}));
    await field();
    await user.click(screen.getByRole('button', {name: 'Close search'}));
    expect(dialog()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Search'})));
  });

  test('from the start page, with an example', async () => {
    const user = renderSite();
    await user.click(screen.getByRole('button', {name: 'client arrives drunk'}));
    expect(((await field()) as HTMLInputElement).value).toBe('client arrives drunk');
    expect(await options()).toHaveLength(HITS.length);
  });

  test('not while something is typed elsewhere', async () => {
    const user = renderSite();
    await user.type(screen.getByRole('textbox', {name: 'Somewhere to type'}), 'and/or');
    expect(dialog()).toBeNull();
  });
});

test('what was found: grouped, each a link with code, title and kind, and its snippet', async () => {
  await search('si');
  const found = await options();
  expect(found.map(({textContent}) => textContent)).toEqual([
    expect.stringContaining('SAF-02 Acute suicide risk, do now'),
    expect.stringContaining('SAF-02.3 Before the client leaves, section'),
    expect.stringContaining('SI, word'),
  ]);
  expect(found.map((link) => link.getAttribute('href'))).toEqual(['/next/saf-02/', '/next/saf-02/#saf-02-3', '/next/words/#si']);
  expect(screen.getAllByRole('group').flatMap((group) => group.getAttribute('aria-labelledby') ?? [])).toHaveLength(3);
  expect(await screen.findAllByText('Text', {selector: 'mark'})).toHaveLength(2);
  expect(screen.getByText('Suicidal ideation: thoughts of suicide.')).toBeTruthy();
  expect(await screen.findByText('3 results in the draft')).toBeTruthy();
});

test('the first result is chosen; Enter goes to it, and what was asked is remembered only then', async () => {
  const user = await search('suicide');
  const [first] = await options();
  await waitFor(() => expect(first?.hasAttribute('data-active-item')).toBe(true));
  expect(kept()).toEqual([]);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(address()).toBe('/next/saf-02/#saf-02-3');
  expect(dialog()).toBeNull();
  expect(JSON.parse(localStorage.getItem('kept.searches-iop-manual') ?? '').value).toEqual(['suicide']);
});

test('Enter before the answer is there opens its first result, not that of an earlier one', async () => {
  const user = await search('sui');
  await options();
  fake.answer = () => ({hits: HITS.slice(1)});
  await user.keyboard('cide{Enter}');
  await waitFor(() => expect(address()).toBe('/next/saf-02/#saf-02-3'));
});

test('Escape on the page of a result brings the list back, with the result; once more, and it is gone', async () => {
  const user = await search('suicide');
  await options();
  await user.keyboard('{ArrowDown}{Enter}');
  const back = await screen.findByRole('button', {name: /^Back to results for “suicide”/});
  expect(back).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(((await field()) as HTMLInputElement).value).toBe('suicide');
  await waitFor(async () => expect((await options())[1]?.hasAttribute('data-active-item')).toBe(true));
  await user.keyboard('{Escape}');
  expect(dialog()).toBeNull();
  expect(screen.queryByRole('button', {name: /^Back to results/})).toBeNull();
  expect(sessionStorage).toHaveLength(0);
});

test('the search stands in the address while it is open, and comes back with it', async () => {
  const user = await search('suicide');
  await user.selectOptions(await screen.findByRole('combobox', {name: 'Role'}), 'Front desk (2)');
  await inAddress('?search=suicide&search-role=front-desk');
  await user.keyboard('{Escape}');
  await inAddress('');
});

test('an address opens it, and what the address cannot know is ignored', async () => {
  renderSite('/next/shift/?search=suicide&search-role=nobody&search-chapter=SAF');
  await options();
  expect(fake.asked.at(-1)).toMatchObject({ask: 'snippets'});
  expect(fake.asked.find(({ask}) => ask === 'search')).toMatchObject({query: 'suicide', filters: {chapter: 'SAF'}});
  expect(((await screen.findByRole('combobox', {name: 'Role'})) as HTMLSelectElement).value).toBe('');
});

test('results that filters hide are counted, and one press away', async () => {
  fake.answer = ({filters}) => (filters.role ? {hits: [], total: 0, outside: 12} : {});
  const user = renderSite('/next/shift/?search=suicide&search-role=front-desk');
  await user.click(await screen.findByRole('button', {name: 'show all'}));
  expect(await options()).toHaveLength(3);
  expect(document.activeElement).toBe(await field());
});

test('all editions: one list each, the newest first', async () => {
  const user = await search('suicide');
  await user.selectOptions(await screen.findByRole('combobox', {name: 'Edition'}), 'All editions');
  await waitFor(async () => expect(await options()).toHaveLength(6));
  expect(queriesAsked().slice(-2)).toEqual(['draft: suicide', '2026.1: suicide']);
  expect((await options())[3]?.getAttribute('href')).toBe('/2026.1/saf-02/');
  expect(screen.getByText('Edition 2026.1', {selector: 'strong'})).toBeTruthy();
});

test('another spelling, and a code that is gone, stand above the results', async () => {
  fake.answer = ({query}) =>
    query === 'suicde'
      ? {
          corrected: 'suicide',
          gone: {code: 'SAF-02.9', title: 'Old', edition: '2026.1', why: 'Folded in.', successor: 'SAF-02.3'},
        }
      : {};
  const user = await search('suicde');
  const gone = (await screen.findByText('SAF-02.9 Old')).closest('p');
  expect(gone?.textContent).toBe('SAF-02.9 Old was withdrawn in edition 2026.1: Folded in. See SAF-02.3.');
  expect(
    within(gone as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/next/saf-02/#saf-02-3');
  await user.click(screen.getByRole('button', {name: 'suicide'}));
  expect(((await field()) as HTMLInputElement).value).toBe('suicide');
});

test('nothing found: nearest words, the contents, and whom to call', async () => {
  fake.answer = () => ({hits: [], total: 0, nearest: ['naloxone']});
  const user = await search('narcn');
  expect(await screen.findByText('Nothing in the draft for “narcn”.')).toBeTruthy();
  expect(screen.getByText(/^Searched: the draft, which is not in force; 40 /)).toBeTruthy();
  expect(screen.getByRole('link', {name: 'Look in the contents'}).getAttribute('href')).toBe('/next/contents/');
  expect(screen.getByText('Clinical supervisor on duty')).toBeTruthy();
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.click(screen.getByRole('button', {name: 'naloxone'}));
  expect(((await field()) as HTMLInputElement).value).toBe('naloxone');
});

describe('search that does not work never looks like one that found nothing', () => {
  test.each([
    [
      'without a manifest',
      () => Object.assign(fake, {status: 404}),
      /^Search is not loaded: the search index of the draft is not on/,
    ],
    ['without a network', () => Object.assign(fake, {failure: 'unreachable'}), /^Search is not loaded: there is no network/],
    ['with a damaged index', () => Object.assign(fake, {failure: 'damaged'}), /^Search is not loaded: .* damaged/],
    [
      'of another version',
      () => Object.assign(fake, {failure: 'other-version'}),
      /^Search is not loaded: it is of another version/,
    ],
  ])('%s', async (_, spoil, words) => {
    spoil();
    const user = await search('suicide');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(screen.queryByText(/^Nothing in/)).toBeNull();
    Object.assign(fake, {status: 200, failure: undefined});
    await user.click(within(alert).getByRole('button', {name: 'Try again'}));
    expect(await options()).toHaveLength(3);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('an edition that is not listed says so', async () => {
    renderSite('/next/shift/?search=suicide&search-in=2031.1');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Edition 2031\.1 cannot be searched/);
  });
});

test('recent searches are there while the field is empty, and can be erased there', async () => {
  localStorage.setItem('kept.searches-iop-manual', JSON.stringify({savedAt: Date.now(), value: ['narcan', 'pt late']}));
  const user = renderSite();
  await user.keyboard('/');
  expect((await options()).map(({textContent}) => textContent)).toEqual([
    'narcan',
    'pt late',
    'client arrives drunk',
    'nobody shows up to group',
    'asm 2.3',
  ]);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(((await field()) as HTMLInputElement).value).toBe('narcan');
  await user.clear(await field());
  await user.click(screen.getByRole('button', {name: 'Erase them'}));
  expect(await options()).toHaveLength(3);
  expect(kept()).toEqual([]);
});

test('"Erase what this browser keeps" erases the way back, too', async () => {
  const user = await search('suicide');
  await options();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', {name: /^Back to results/});
  await user.click(screen.getByRole('button', {name: 'Erase what this browser keeps'}));
  expect(screen.queryByRole('button', {name: /^Back to results/})).toBeNull();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test.each(['{', '[]', '{"search":{"query":1}}', '{"search":{"query":"x","filters":{}},"selected":1}', '"x"'])(
  'a way back that this site did not write, %s, is none',
  async (stored) => {
    sessionStorage.setItem('kept.search', stored);
    renderSite();
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('button', {name: /^Back to results/})).toBeNull();
  },
);
