import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {NOW, RECORD} from '../../../tests/helpers/onboarding.ts';
import {refuseStorage} from '../../../tests/helpers/page.tsx';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import data from '../../../tests/mocks/onboarding-reading.ts';
import {withRead} from '../../onboarding/change-record.ts';
import {partsOf, pathOf} from '../../onboarding/path.ts';
import {parseRecord} from '../../onboarding/read-record.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {toCsv} from '../../onboarding/record-csv.ts';
import {KeptHere} from '../KeptHere/index.tsx';
import {ToastProvider} from '../Toast/index.tsx';
import {Onboarding} from './Onboarding.tsx';
import {Team} from './Team.tsx';

const KEY = 'kept.onboarding-iop-manual';

const keep = (record: unknown) => localStorage.setItem(KEY, typeof record === 'string' ? record : JSON.stringify(record));
const kept = (): OnboardingRecord => JSON.parse(localStorage.getItem(KEY) ?? 'null');

async function show(address = '/next/onboarding/') {
  renderInSite(
    <ToastProvider>
      <Onboarding />
      <KeptHere />
    </ToastProvider>,
    address,
  );
  if (localStorage.getItem(KEY)?.startsWith('{"format":1,"id"') && !localStorage.getItem(KEY)?.includes('<img>')) {
    // Questions come in a chunk of their own.
    await screen.findAllByRole('button', {name: /: Safety$/});
  }
  return userEvent.setup();
}

const focused = () => document.activeElement?.getAttribute('aria-label');
const button = (name: string | RegExp) => screen.getByRole('button', {name});
const file = (text: string, name = 'record.json') => new File([text], name);
const field = () => screen.getByLabelText<HTMLInputElement>('Open a record (.json or .csv)');

beforeEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
  // A site of a clinic's own network, without https, does not have it.
  Object.defineProperty(crypto, 'randomUUID', {configurable: true, value: undefined});
});

test('a role is chosen, its path is shown, and begun', async () => {
  const user = await show('/next/onboarding/?role=front-desk');
  const rows = within(screen.getByRole('table', {name: 'What this role reads'})).getAllByRole('row');
  expect(rows.map(({textContent}) => textContent)).toEqual([
    'BySectionsReading',
    'Day 12 sectionsabout 1 minute',
    'Day 305 sectionsabout 1 minute',
  ]);
  await user.type(screen.getByLabelText('Name or staff number'), '  M.  Ortiz ');
  await user.click(button('Begin this path'));
  expect(parseRecord(localStorage.getItem(KEY) ?? '').problem).toBeUndefined();
  expect(kept()).toMatchObject({format: 1, person: 'M. Ortiz', role: 'front-desk', read: [], edition: 'draft'});
  const next = within(screen.getByRole('region', {name: 'Go on'})).getByRole('link');
  expect([next.textContent, next.getAttribute('href')]).toEqual(['SAF-02 Page SAF-02', '/next/saf-02/']);
  await screen.findAllByRole('button', {name: /: Safety$/});
  expect(focused()).toBe('Whose path this is');
});

test('a role without a path is said', async () => {
  await show('/next/onboarding/?role=of-another-time');
  expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^This edition has no reading path for this role\./);
  expect(screen.queryByRole('button', {name: 'Begin this path'})).toBeNull();
});

describe('with a path begun', () => {
  const parts = partsOf(pathOf(data, 'front-desk', RECORD));
  const some = withRead(RECORD, parts.slice(0, 2), 'draft', NOW);

  test('says what is read and where to go on, in words', async () => {
    keep(some);
    await show();
    const steps = screen.getByRole('region', {name: 'Your path'});
    expect(within(steps).getByText(/all 2 read/)).toBeTruthy();
    expect(within(steps).getByText(/0 of 5 read/)).toBeTruthy();
    expect(screen.getByRole('region', {name: 'Go on'}).textContent).toBe(
      'Go on with SAF-03.1 Page SAF-03: Section, about 1 minute',
    );
  });

  test('what changed since it was read comes first', async () => {
    keep({...some, read: some.read.map(({own: _own, ...entry}) => ({...entry, fingerprint: '00000000', edition: '2026.1'}))});
    await show();
    expect(screen.getByRole('region', {name: 'Go on'}).textContent).toMatch(/^2 sections changed since you read them/);
    expect(within(screen.getByRole('region', {name: 'Changed since you read it'})).getAllByRole('listitem')).toHaveLength(2);
  });

  test('a change in another tab is seen, and not written over', async () => {
    keep(some);
    const user = await show();
    const more = withRead(some, parts.slice(2, 3), 'draft', NOW);
    act(() => {
      keep(more);
      window.dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
    });
    expect(screen.getByRole('region', {name: 'Go on'}).textContent).toContain('SAF-02.2');
    keep(withRead(more, parts.slice(3, 4), 'draft', NOW));
    await user.click(button('Change name, role or first day'));
    expect(document.activeElement).toBe(screen.getByLabelText('My role'));
    await user.clear(screen.getByLabelText('Name or staff number'));
    await user.type(screen.getByLabelText('Name or staff number'), '4711');
    await user.click(button('Save'));
    expect(focused()).toBe('Whose path this is');
    expect(kept().person).toBe('4711');
    expect(kept().read).toHaveLength(4);
  });

  test('questions are asked one at a time; wrong ones come again', async () => {
    keep(some);
    const user = await show();
    await user.click(await screen.findByRole('button', {name: 'Answer: Safety'}));
    expect(screen.getByText('5 questions to go')).toBeTruthy();
    // The browser says what is missing.
    await user.click(button('Answer'));
    expect(screen.getAllByRole<HTMLInputElement>('radio').every(({validity}) => validity.valueMissing)).toBe(true);
    expect(kept().answers).toEqual([]);
    const answer = async (right: boolean) => {
      const question = document.querySelector('legend')?.textContent ?? '';
      const place = Number(/\d/.exec(question)?.[0] ?? 0) % 3;
      const options = ['Stay', 'Leave', 'Call'];
      await user.click(screen.getByRole('radio', {name: options[right ? place : (place + 1) % 3] as string}));
      await user.click(button('Answer'));
      return question;
    };
    const first = await answer(false);
    expect(screen.getByText('Not right. It comes again.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Next question'));
    await user.click(button('Next question'));
    const asked = [first];
    for (let count = 0; count < 5; count++) {
      asked.push(await answer(true));
      await user.click(button(/Next question|Finish/));
    }
    expect(asked.at(-1)).toBe(first);
    expect(new Set(asked).size).toBe(5);
    expect(screen.getByText('5 of 5 right, 4 of them at the first answer.')).toBeTruthy();
    expect(kept().answers).toHaveLength(6);
  });

  test('a signature is noted, and removed', async () => {
    keep(some);
    const user = await show();
    await user.click(screen.getByText(/: 0 of 1 lines signed$/));
    await user.click(await screen.findByRole('button', {name: 'Note a signature: Front desk, Week 1'}));
    expect(document.activeElement).toBe(screen.getByLabelText('Signed by'));
    await user.keyboard('B. Lee');
    await user.click(button('Keep the note'));
    expect(kept().signed).toMatchObject([{code: 'SAF-02.5.1', by: 'week-1', name: 'B. Lee'}]);
    expect(screen.getByText('✓ signed')).toBeTruthy();
    await user.click(button('Remove the note: Front desk, Week 1'));
    expect(kept().signed).toEqual([]);
    act(() => {
      const line = {code: 'SAF-02.5.1', by: 'week-1', edition: '2026.1', name: 'B. Lee', on: '2026-12-02', at: NOW.toISOString()};
      keep({...some, signed: [line]});
      window.dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
    });
    expect(screen.getByText(/^Signed by B\. Lee on Dec 2, 2026, as edition 2026\.1 had the line/)).toBeTruthy();
  });

  test('another person’s file is not mixed in', async () => {
    keep(some);
    const user = await show();
    await user.upload(field(), file(JSON.stringify({...RECORD, id: 'bbbbbbbb-2222-4333-8444-555555555555', person: 'A. Chen'})));
    expect(await screen.findByText(/“record.json” was not opened. The file is the record of A. Chen/)).toBeTruthy();
    expect(kept()).toEqual(some);
  });

  test('the same person’s file is added', async () => {
    keep(some);
    const user = await show();
    await user.upload(field(), file(toCsv(withRead(RECORD, parts.slice(1, 4), 'draft', NOW)), 'record.csv'));
    expect(await screen.findByText(/It would add: 2 sections read, 0 answers, 0 signatures/)).toBeTruthy();
    await user.click(button('Add it to my record'));
    expect(kept().read).toHaveLength(4);
  });

  test('a file that would change role or first day says so before it does', async () => {
    keep(some);
    const user = await show();
    const later = {...some, role: 'primary-therapist', firstDay: '2026-11-01', changed: '2026-12-01T09:00:00.000Z'};
    await user.upload(field(), file(JSON.stringify(later)));
    expect((await screen.findByText(/It would add: 0 sections read/)).textContent).toMatch(
      /It was changed last: your record would say M\. Ortiz, Primary therapist, first day Nov 1, 2026\.$/,
    );
    await user.click(button('Cancel'));
    expect(document.activeElement).toBe(field());
    expect(kept()).toEqual(some);
  });

  test('a file that was opened is not mixed with what another tab began meanwhile', async () => {
    keep(some);
    const user = await show();
    await user.upload(field(), file(JSON.stringify(some)));
    await screen.findByText(/It holds nothing that your record does not have/);
    act(() => {
      keep({...RECORD, id: 'bbbbbbbb-2222-4333-8444-555555555555', person: 'A. Chen'});
      window.dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage}));
    });
    expect(screen.getByText(/was not opened. The file is the record of M. Ortiz/)).toBeTruthy();
    expect(screen.queryByRole('button', {name: 'Add it to my record'})).toBeNull();
  });

  test('one press erases it', async () => {
    keep(some);
    const user = await show();
    await user.click(button('Erase what this browser keeps'));
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(screen.getByLabelText('My role')).toBeTruthy();
  });
});

test('a record from elsewhere is taken over as it is', async () => {
  const user = await show();
  await user.upload(field(), file(JSON.stringify(RECORD)));
  expect(await screen.findByText('The file is the record of M. Ortiz, begun on Nov 27, 2026: 0 sections read.')).toBeTruthy();
  await user.click(button('Go on with this record'));
  await screen.findAllByRole('button', {name: /: Safety$/});
  expect(kept()).toEqual(RECORD);
  expect(focused()).toBe('Whose path this is');
});

test.each(['', '{"format":2}', '<script>alert(1)</script>', '{"__proto__":{}}'])('a file with %s is refused', async (text) => {
  const user = await show();
  await user.upload(field(), file(text));
  expect(await screen.findByText(/was not opened\. .* Nothing was changed\./)).toBeTruthy();
  expect(localStorage.getItem(KEY)).toBeNull();
});

describe('what is stored and cannot be read', () => {
  const BROKEN = ['{', '[]', '{"format":2,"read":[]}', JSON.stringify({...RECORD, read: [{code: '<img>'}]})];

  test.each(BROKEN)('%s is said, and left as it is', async (text) => {
    keep(text);
    await show();
    expect(screen.getByRole('region', {name: 'The record that this browser keeps cannot be read'})).toBeTruthy();
    expect(localStorage.getItem(KEY)).toBe(text);
  });

  test('is kept aside when a path is begun anew', async () => {
    keep('{"format":2}');
    const user = await show('/next/onboarding/?role=front-desk');
    await user.click(button('Begin this path'));
    await screen.findAllByRole('button', {name: /: Safety$/});
    expect(kept().role).toBe('front-desk');
    const aside = Object.entries(localStorage).filter(([key]) => key.startsWith('kept.onboarding-aside.'));
    expect(aside.map(([, text]) => text)).toEqual(['{"format":2}']);
    expect(screen.getByText(/^An earlier record, which could not be read, is kept aside\./)).toBeTruthy();
    const made = jest.fn((_made: Blob) => 'blob:x');
    Object.assign(URL, {createObjectURL: made, revokeObjectURL: () => undefined});
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(button('Download it as it is'));
    expect(made.mock.calls[0]?.[0].size).toBe('{"format":2}'.length);
    await user.click(button('Erase what this browser keeps'));
    expect(screen.queryByText(/is kept aside\.$/)).toBeNull();
  });
});

test('a browser that stores nothing: the path lives until the page is left, and says so', async () => {
  refuseStorage();
  const user = await show('/next/onboarding/?role=front-desk');
  await user.click(button('Begin this path'));
  await screen.findAllByRole('button', {name: /: Safety$/});
  expect(screen.getByRole('alert').textContent).toMatch(/^This browser does not let the page keep anything/);
  expect(screen.getByRole('region', {name: 'Your path'})).toBeTruthy();
  await user.click(button('Erase what this browser keeps'));
  expect(screen.queryByRole('region', {name: 'Your path'})).toBeNull();
});

describe('a team', () => {
  test('files may be dropped anywhere on the page; the browser does not open them in its place', async () => {
    renderInSite(
      <ToastProvider>
        <Team />
      </ToastProvider>,
    );
    expect(fireEvent.dragOver(document.body)).toBe(false);
    expect(fireEvent.drop(document.body, {dataTransfer: {files: [file(JSON.stringify(RECORD))]}})).toBe(false);
    expect(await screen.findByText('1 of 1 file opened.')).toBeTruthy();
    expect(screen.getByRole('heading', {level: 3, name: 'M. Ortiz'})).toBeTruthy();
  });

  const parts = partsOf(pathOf(data, 'front-desk', RECORD));
  const chen = {...RECORD, id: 'bbbbbbbb-2222-4333-8444-555555555555', person: 'A. Chen', firstDay: '2026-01-05'};

  test('files are read, put side by side, and closed', async () => {
    renderInSite(
      <ToastProvider>
        <Team />
      </ToastProvider>,
    );
    const user = userEvent.setup();
    await user.upload(screen.getByLabelText(/^Open records/), [
      file(JSON.stringify(withRead(RECORD, parts, 'draft', NOW)), 'a.json'),
      file(toCsv(chen), 'b.csv'),
      file('{"format":9}', 'c.json'),
    ]);
    expect(await screen.findByText('2 of 3 files opened.')).toBeTruthy();
    expect(screen.getByText(/“c.json” was not opened. It is of a later form \(9\)/)).toBeTruthy();
    expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual(['A. Chen', 'M. Ortiz']);
    expect(screen.getByText('Overdue: Day 1, Day 30.')).toBeTruthy();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(screen.queryByText(/^More than one record/)).toBeNull();
    await user.upload(screen.getByLabelText(/^Open records/), [
      file(JSON.stringify({...chen, id: 'cccccccc-2222-4333-8444-555555555555'})),
    ]);
    expect(await screen.findByText(/^More than one record is named A\. Chen\./)).toBeTruthy();
    await user.click(button('Close all'));
    await waitFor(() => expect(screen.queryByRole('heading', {level: 2})).toBeNull());
    expect(document.activeElement).toBe(screen.getByLabelText(/^Open records/));
  });
});
