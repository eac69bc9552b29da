import {screen, waitFor, within} from '@testing-library/react';
import type {UserEvent} from '@testing-library/user-event';
import {copied, refuseClipboard, renderOnPage} from '../../../tests/helpers/page.tsx';
import type {PageData} from '../../manual/page-data.ts';
import {CiteCode} from './index.tsx';

const RELEASED: Partial<PageData> = {
  edition: {name: '2026.1', title: 'First', effective: '2026-11-01'},
  fingerprints: {'SAF-02.3': '3f9a1c02'},
};

const EDITIONS = {
  format: 1,
  timeZone: 'America/New_York',
  editions: [
    {name: '2026.1', title: 'First', effective: '2026-11-01', released: '2026-10-20', approvedBy: ['Director'], previous: null},
  ],
};

class Item {
  constructor(readonly content: Record<string, Blob>) {}
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: Date.parse('2026-11-22T10:05:00Z')});
  Object.assign(globalThis, {
    fetch: async () => ({ok: true, status: 200, json: async () => EDITIONS}),
    Headers: class {},
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  jest.useRealTimers();
});

function renderCode(parts: Partial<PageData> = RELEASED) {
  return renderOnPage(
    <p>
      <CiteCode code="SAF-02.3" title="Before the client leaves" />
      <CiteCode code="SAF-02" title="Acute suicide risk" />
    </p>,
    parts,
  );
}

const code = (name = 'SAF-02.3') => screen.getByRole('button', {name: `${name}: cite`});
async function open(user: UserEvent, name = 'SAF-02.3') {
  await user.click(code(name));
  await screen.findByRole('dialog', {name: `Cite ${name}`});
}
const press = (name: string) => screen.getByRole('button', {name});
const dialog = () => screen.getByRole('dialog', {name: 'Cite SAF-02.3'});
const said = () => within(dialog()).getAllByRole('status')[0]?.textContent;
const shown = () => dialog().querySelector('blockquote')?.textContent;

const PINNED =
  'SAF-02.3 Before the client leaves. In: SAF-02 Acute suicide risk. IOP operations manual, edition 2026.1, effective Nov 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-02/#saf-02-3';

test('a press and Enter copy the citation that is shown', async () => {
  const {user} = renderCode();
  await open(user);
  expect(shown()).toBe(PINNED);
  expect(document.activeElement).toBe(press('Copy citation'));
  await user.keyboard('{Enter}');
  expect(await copied()).toBe(PINNED);
  expect(await screen.findByText('Citation copied')).toBeTruthy();
});

test.each(['{Escape}', 'Close'])('%s closes it, and the keyboard is where it was', async (how) => {
  const {user} = renderCode();
  code().focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
  await (how === 'Close' ? user.click(press('Close')) : user.keyboard(how));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(code());
});

test('a press beside it closes it; a press in it does not', async () => {
  const {user} = renderCode();
  await open(user);
  await user.click(screen.getByRole('heading', {name: 'Cite SAF-02.3'}));
  expect(dialog()).toBeTruthy();
  await user.click(dialog());
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('there is one at a time', async () => {
  const {user} = renderCode();
  await open(user);
  await user.keyboard('{Escape}');
  await open(user, 'SAF-02');
  expect(screen.getAllByRole('dialog').map(({textContent}) => textContent?.slice(0, 11))).toEqual(['Cite SAF-02']);
});

test('Markdown, link, and words with markup for e-mail', async () => {
  const {user} = renderCode();
  await open(user);
  await user.click(press('Copy as Markdown'));
  expect(await copied()).toMatch(
    /^\[SAF-02\.3 Before the client leaves\]\(https:\/\/manual\.example\.org\/2026\.1\/saf-02\/#saf-02-3\)\. In: /,
  );
  await user.click(press('Copy link'));
  expect(await copied()).toBe('https://manual.example.org/2026.1/saf-02/#saf-02-3');
  Object.assign(globalThis, {ClipboardItem: Item});
  const written = jest.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  await user.click(press('Copy for e-mail'));
  expect(written.mock.calls).toEqual([
    [[{content: {'text/html': expect.objectContaining({type: 'text/html'}), 'text/plain': expect.any(Blob)}}]],
  ]);
  expect(await screen.findByText('Copied for e-mail')).toBeTruthy();
});

test('where the clipboard takes no markup, the mail gets plain text, and the reader is told', async () => {
  const {user} = renderCode();
  jest.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
  await open(user);
  await user.click(press('Copy for e-mail'));
  expect(await copied()).toBe(PINNED);
  expect(await screen.findByText('Copied without its links: this browser copies plain text only')).toBeTruthy();
});

test('the edition in force instead, on request: what it means is said, and the address names no edition', async () => {
  const {user} = renderCode();
  await open(user);
  await user.click(screen.getByRole('radio', {name: 'Edition in force'}));
  expect(shown()).toBe(
    'SAF-02.3 Before the client leaves. In: SAF-02 Acute suicide risk. IOP operations manual, edition in force on 2026-11-22. Fingerprint 3f9a1c02. https://manual.example.org/saf-02/#saf-02-3',
  );
  expect(screen.getByText(/^Leads to the edition that is in force/)).toBeTruthy();
  await user.click(screen.getByRole('radio', {name: 'Edition 2026.1'}));
  expect(shown()).toBe(PINNED);
});

test('a draft offers no choice, and says what its citation is worth', async () => {
  const {user} = renderCode({fingerprints: {'SAF-02.3': '3f9a1c02'}});
  await open(user);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(shown()).toContain(
    'IOP operations manual, draft, read 2026-11-22. Fingerprint 3f9a1c02. https://manual.example.org/next/',
  );
  expect(screen.getByText(/^A draft can change any day\./)).toBeTruthy();
});

test('where the browser refuses, the text is there to be copied by hand, selected', async () => {
  const {user} = renderCode();
  refuseClipboard();
  await open(user);
  await user.click(press('Copy citation'));
  const field = (await screen.findByRole('textbox', {name: 'Text to copy by hand'})) as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(PINNED);
  expect(document.activeElement).toBe(field);
  await waitFor(() => expect(said()).toBe('This browser does not let the page copy. Copy the text below by hand.'));
});

test('for a reference manager: copied or as a file, once that part is folded out', async () => {
  const {user} = renderCode();
  const files: [string, string][] = [];
  URL.createObjectURL = (file) => `blob:${(file as Blob).type}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.push([this.download, this.href]);
  });
  await open(user);
  expect(screen.queryByText('BibTeX')).toBeNull();
  const fold = dialog().querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  await user.click(await screen.findByRole('button', {name: 'Copy as BibTeX'}));
  expect(await copied()).toMatch(/^@inbook\{SAF-02\.3:2026\.1,/);
  await user.click(press('Download RIS'));
  expect(files).toEqual([['SAF-02.3 2026.1.ris', 'blob:application/x-research-info-systems']]);
  expect(await screen.findByText('Downloaded SAF-02.3 2026.1.ris')).toBeTruthy();
});

test('the basket: put in, counted, taken out again', async () => {
  const {user} = renderCode();
  await open(user);
  const basket = () => screen.getByRole('link', {name: /^Basket/});
  expect(basket().textContent).toBe('Basket: empty');
  await user.click(press('Add to the basket'));
  expect(basket().textContent).toBe('Basket: 1 citation');
  expect(basket().getAttribute('href')).toBe('/cite/#basket');
  await user.keyboard('{Escape}');
  await open(user, 'SAF-02');
  await user.click(press('Add to the basket'));
  expect(basket().textContent).toBe('Basket: 2 citations');
  await user.click(press('Remove from the basket'));
  expect(basket().textContent).toBe('Basket: 1 citation');
  expect(JSON.parse(localStorage.getItem('kept.basket-iop-manual') ?? '{}').value).toEqual([
    {
      code: 'SAF-02.3',
      title: 'Before the client leaves',
      pageTitle: 'Acute suicide risk',
      edition: '2026.1',
      effective: '2026-11-01',
      fingerprint: '3f9a1c02',
    },
  ]);
});
