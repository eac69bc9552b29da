import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {pickTime, refuseStorage} from '../../../tests/helpers/page.tsx';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import type {ShiftData} from '../../manual/shift-data.ts';
import {KeptHere} from '../KeptHere/index.tsx';
import {ToastProvider} from '../Toast/index.tsx';
import {ShiftTool} from './ShiftTool.tsx';

const session = (code: string, title: string, minutes: number) => ({
  code,
  title,
  description: `What ${title} is for.`,
  minutes,
  segments: 3,
  size: '6 to 12 clients',
  staff: 'two clinicians',
  materials: ['14 chairs; timer', `Cards of ${code}`],
  worksheets: [{title: `Sheet of ${code}`, copies: '2 per client'}],
  fidelity: [{code: `${code}-C1`, title: `${title}, as delivered`, items: ['a', 'b']}],
});

const DATA: ShiftData = {
  edition: {name: 'draft', title: 'Draft of a test'},
  sessions: [
    session('CBT-01', 'Five-part map', 90),
    session('ORI-02', 'Values and goals', 60),
    session('SKL-05', 'Better sleep', 50),
  ],
  calendars: [
    {
      track: 'mental-health',
      name: 'Mental health track',
      slots: [90, 60],
      weeks: [
        [
          ['CBT-01', 'ORI-02'],
          ['CBT-01', 'SKL-05'],
        ],
      ],
    },
    {
      track: 'co-occurring',
      name: 'Co-occurring track',
      slots: [90, 60],
      weeks: [
        [
          ['SKL-05', 'ORI-02'],
          ['ORI-02', 'SKL-05'],
        ],
        [
          ['SKL-05', 'CBT-01'],
          ['SKL-05', 'ORI-02'],
        ],
      ],
    },
  ],
  frames: [
    {key: 'morning', name: 'Morning', section: 'PRG-03.3', starts: '09:00', break: 15, rehearsal: 30},
    {key: 'evening', name: 'Evening', section: 'PRG-03.3', starts: '17:30', break: 15, rehearsal: 30},
  ],
  band: {from: 9, to: 19},
  checklists: [
    {code: 'STD-09-C1', title: 'Opening the program', items: ['a', 'b'], part: 'opening'},
    {code: 'MON-01-C1', title: 'Measurement day', items: ['a'], part: 'opening', only: 'on a measurement day'},
    {code: 'STD-09-C2', title: 'Group room', items: ['a'], part: 'before-group'},
  ],
};

const KEY = 'kept.shift.draft-iop-manual';

/** A Monday at the program, in New York, at this time. */
const at = (clock: string, day = '23') => Date.parse(`2026-11-${day}T${clock}:00-05:00`);

function renderShift(address = '/next/shift/') {
  const user = userEvent.setup({advanceTimers: jest.advanceTimersByTime});
  const result = renderInSite(
    <ToastProvider>
      <ShiftTool data={DATA} />
      <KeptHere />
    </ToastProvider>,
    address,
  );
  return {...result, user};
}

const press = (name: string | RegExp) => screen.getByRole('button', {name});
const run = () =>
  within(screen.getByRole('list', {name: 'Run of the day'}))
    .getAllByRole('listitem')
    .map((entry) => entry.textContent?.replace(/Change.*/, ''));
const now = () =>
  [...screen.getByRole('region', {name: 'On now'}).querySelectorAll('p')].slice(0, 2).map(({textContent}) => textContent);

beforeEach(() => {
  // Which editions there are is not known here, and asked no further.
  globalThis.fetch = () => new Promise(() => undefined);
  jest.useFakeTimers();
  jest.setSystemTime(at('08:30'));
  localStorage.clear();
});

afterEach(() => {
  jest.useRealTimers();
});

test('one press takes a day of the rotation, in the frame that comes next', async () => {
  const {user} = renderShift();
  await user.click(press('Week 1, day 1: CBT-01, ORI-02'));
  expect(run()).toEqual([
    '09:00 to 10:30 CBT-01 Five-part map90 min',
    '10:30 Break, 15 min10:45 to 11:45 ORI-02 Values and goals60 min',
    '11:45 to 12:15 Rehearsal30 min',
  ]);
  expect(now()).toEqual(['Not begun. Next at 09:00 CBT-01 Five-part map.', '30 min until then']);
  expect(press(/Week 1, day 1/).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByText(/of this day count/)[0]?.textContent).toMatchInlineSnapshot(
    `"Service hours. 3 h of this day count; breaks do not. With the rehearsal, where the payer counts it. Week 1 of the rotation, 2 days: 5 h 50 min, and each client’s own sessions on top. A program week has 9 to 19 hours. PRG-03"`,
  );
});

test('the rotation is one stop of Tab, arrow keys move from day to day, and the other track is a choice away', async () => {
  const {user} = renderShift();
  await user.selectOptions(screen.getByRole('combobox', {name: 'Or a day of the rotation'}), 'Co-occurring track');
  const grid = screen.getByRole('grid', {name: 'Co-occurring track'});
  const focused = () => document.activeElement?.textContent?.split(':')[0];
  await user.tab();
  expect(focused()).toBe('Week 1, day 1');
  const moves: [key: string, cell: string][] = [
    ['{ArrowRight}', 'Week 1, day 2'],
    ['{ArrowDown}', 'Week 2, day 2'],
    ['{ArrowLeft}', 'Week 2, day 1'],
    ['{ArrowUp}', 'Week 1, day 1'],
    ['{ArrowUp}', 'Week 1, day 1'],
    ['{Control>}{End}{/Control}', 'Week 2, day 2'],
  ];
  for (const [key, cell] of moves) {
    await user.keyboard(key);
    expect(focused()).toBe(cell);
  }
  await user.keyboard('{Enter}');
  expect(run()).toHaveLength(3);
  expect(focused()).toBe('Week 2, day 2');
  await user.tab();
  expect(grid.contains(document.activeElement)).toBe(false);
  await user.tab({shift: true});
  expect(focused()).toBe('Week 2, day 2');
  await user.selectOptions(screen.getByRole('combobox', {name: 'Or a day of the rotation'}), 'Mental health track');
  await user.tab();
  expect(focused()).toBe('Week 1, day 1');
});

test('a session is found by its words, added, and offered again as used lately', async () => {
  const {user, unmount} = renderShift();
  const field = screen.getByRole('combobox', {name: 'Add a session: code or words'});
  await user.type(field, 'sle');
  await user.click(await screen.findByRole('option', {name: /SKL-05/}));
  expect(run()).toEqual(['09:00 to 09:50 SKL-05 Better sleep50 min']);
  expect(field).toHaveProperty('value', '');
  unmount();
  localStorage.removeItem(KEY);
  const again = renderShift();
  await again.user.click(press('Add SKL-05'));
  expect(run()).toHaveLength(1);
});

test('words for which there is no session: a sentence in place of a list', async () => {
  const {user} = renderShift();
  const field = screen.getByRole('combobox', {name: 'Add a session: code or words'});
  await user.type(field, 'sle');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  await user.type(field, 'zz');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getAllByRole('status').map(({textContent}) => textContent)).toContain('No session for these words.');
  await user.clear(field);
  expect(within(await screen.findByRole('listbox')).getAllByRole('option')).toHaveLength(3);
});

test('what is to be carried, copied and ticked', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  const inRoom = within(screen.getByRole('region', {name: 'Room 1'})).getAllByRole('listitem');
  expect(inRoom.map(({textContent}) => textContent)).toEqual([
    '14 chairs CBT-01, ORI-02, each',
    'Timer CBT-01, ORI-02, each',
    'Cards of CBT-01 CBT-01',
    'Cards of ORI-02 ORI-02',
  ]);
  fireEvent.change(screen.getByRole('spinbutton'), {target: {value: '8'}});
  expect(screen.getAllByText(/^16 × Sheet of CBT-01/)).not.toEqual([]);
  expect(screen.getByText(/pages\.$/).textContent).toMatchInlineSnapshot(
    `"Run sheet 2 pages, 2 facilitator sheets 4, 2 worksheets 2, 3 checklists 3: 11 pages."`,
  );
  await user.click(screen.getByRole('checkbox', {name: /Print every copy/}));
  await user.click(screen.getByRole('checkbox', {name: 'Print MON-01-C1'}));
  expect(screen.getByText(/pages\.$/).textContent).toBe(
    'Run sheet 2 pages, 2 facilitator sheets 4, 32 worksheets 32, 4 checklists 4: 42 pages.',
  );
  await user.click(screen.getByRole('checkbox', {name: /^On two-sided paper/}));
  expect(screen.getByText(/pages\.$/).textContent).toBe(
    'Run sheet 2 pages, 2 facilitator sheets 4, 32 worksheets 32, 4 checklists 4, empty backs 36: 78 pages.',
  );
});

test('runs by the clock; a late start moves the rest, and can be taken back', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  act(() => {
    jest.setSystemTime(at('09:10'));
    jest.advanceTimersByTime(10_000);
  });
  expect(now()).toEqual(['Now CBT-01 Five-part map, until 10:30. Next at 10:45 ORI-02 Values and goals.', '1 h 20 min left']);
  await user.click(press('It only begins now'));
  expect(run()?.[0]).toBe('09:10 to 10:40 CBT-01 Five-part map90 min10 min later than planned');
  await user.click(press('Began 5 minutes later'));
  expect(run()?.[1]).toBe('10:45 Break, 15 min11:00 to 12:00 ORI-02 Values and goals60 min');
  await user.click(press('Back to the planned times'));
  expect(document.activeElement).toBe(press('Began 5 minutes later'));
  expect(run()?.[1]).toBe('10:30 Break, 15 min10:45 to 11:45 ORI-02 Values and goals60 min');
});

test('break, room, order and neighbors can be changed, and a session taken out', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  const rows = () => within(screen.getByRole('list', {name: 'Run of the day'})).getAllByRole('listitem');
  await user.click(press('See the day'));
  expect(document.activeElement?.textContent).toBe('Run of the day');
  const second = () => within(rows()[1] as HTMLElement);
  await user.selectOptions(second().getByLabelText('Break before'), '30 min');
  expect(run()?.[1]).toContain('11:00 to 12:00');
  await user.click(second().getByLabelText('At the same time as CBT-01'));
  expect(run()?.[1]).toBe('09:00 to 10:00 ORI-02 Values and goals60 minRoom 2At the same time');
  await user.click(second().getByLabelText('At the same time as CBT-01'));
  await user.click(press('ORI-02 earlier'));
  expect(run()?.[0]).toContain('09:00 to 10:00 ORI-02');
  await user.click(press('Take out Rehearsal'));
  await user.click(press('Add the rehearsal behind the last group'));
  expect(run()?.[2]).toContain('Rehearsal');
  for (const name of ['ORI-02', 'CBT-01']) {
    await user.click(press(`Take out ${name}`));
    expect(document.activeElement).toBe(screen.getByRole('list', {name: 'Run of the day'}));
  }
  await user.click(press('Take out Rehearsal'));
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  expect(screen.queryByRole('list', {name: 'Run of the day'})).toBeNull();
});

test('a session is moved on by a second press, and one that was taken out comes back', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  await user.click(press('CBT-01 later'));
  expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('CBT-01 begins at 10:15');
  expect(document.activeElement).toBe(press('CBT-01 later'));
  await user.keyboard('{Enter}');
  expect(run()?.map((entry) => /CBT-01|ORI-02|Rehearsal/.exec(entry ?? '')?.[0])).toEqual(['ORI-02', 'Rehearsal', 'CBT-01']);
  await user.keyboard('{Enter}');
  expect(run()?.[2]).toContain('CBT-01');
  await user.click(press('Take out CBT-01'));
  expect(run()).toHaveLength(2);
  await user.click(press('Undo'));
  expect(run()?.[2]).toContain('CBT-01');
});

test('a number of clients that no room holds is said, and not counted with', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  const field = screen.getByRole('spinbutton');
  fireEvent.change(field, {target: {value: '8'}});
  fireEvent.change(field, {target: {value: '80'}});
  expect(screen.getByRole('alert').textContent).toBe('Write a number from 1 to 60. Copies are for 8.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(field, {target: {value: '9'}});
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getAllByRole('heading', {name: 'Copies for 9 clients'})).not.toEqual([]);
});

test('a session that is opened from what is on, too, has its start of the day', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  await user.click(within(screen.getByRole('region', {name: 'On now'})).getByRole('link', {name: /^CBT-01/}));
  expect(JSON.parse(localStorage.getItem('kept.session.draft.CBT-01-iop-manual') ?? '').value).toEqual({start: '09:00'});
});

test('a list of groups says when it was ticked, and that the next group begins it anew', async () => {
  const tick = {savedAt: Date.now(), value: {a: {at: Date.now() - 5 * 60_000}}};
  localStorage.setItem('kept.ticks.draft.STD-09-C2-iop-manual', JSON.stringify(tick));
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  const part = screen.getByRole('region', {name: 'Around each group: 09:00, 10:45'});
  expect(part.textContent).toMatch(/One set of ticks for all groups.*1 of 1 answered: complete, last at \d\d?:\d\d/);
});

test('another day of the rotation takes the place of the first, which can be had back', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  await user.click(press(/Week 1, day 2/));
  expect(run()?.[1]).toContain('SKL-05');
  await user.click(press('Undo'));
  expect(run()?.[1]).toContain('ORI-02');
});

test('is there after a reload, and gone on the next day of the program', async () => {
  const {user, unmount} = renderShift();
  await user.click(press(/Week 1, day 1/));
  pickTime(screen.getByLabelText('Begins at'), '10:00');
  unmount();
  jest.setSystemTime(at('23:59'));
  const late = renderShift();
  expect(run()?.[0]).toContain('10:00 to 11:30');
  late.unmount();
  jest.setSystemTime(at('00:01', '24'));
  renderShift();
  expect(screen.queryByRole('list', {name: 'Run of the day'})).toBeNull();
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('what it cannot read stays until the reader says so', async () => {
  localStorage.setItem(KEY, '{"version":9}');
  const {user} = renderShift();
  expect(screen.getByRole('alert').textContent).toContain('a newer version of the manual wrote');
  expect(localStorage.getItem(KEY)).toBe('{"version":9}');
  await user.click(press('Erase it'));
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  expect(localStorage.getItem(KEY)).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('works in a browser that stores nothing', async () => {
  refuseStorage();
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  expect(run()).toHaveLength(3);
  await user.click(press('Erase what this browser keeps'));
  expect(screen.queryByRole('list', {name: 'Run of the day'})).toBeNull();
});

test('one press erases the day, and all that this browser keeps', async () => {
  const {user} = renderShift();
  await user.click(press(/Week 1, day 1/));
  await user.click(press('Erase the day'));
  expect(localStorage).toHaveLength(0);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  await user.click(press(/Week 1, day 1/));
  await user.click(press('Erase what this browser keeps'));
  expect(localStorage).toHaveLength(0);
  await waitFor(() => expect(screen.queryByRole('list', {name: 'Run of the day'})).toBeNull());
});

describe('a link', () => {
  test('is made of codes and times, and opened by a press', async () => {
    const {user, unmount} = renderShift();
    await user.click(press(/Week 1, day 1/));
    const {value} = screen.getByLabelText('A link to this day') as HTMLInputElement;
    expect(value).toBe('http://localhost/next/shift/#day=1.0900.CBT-01.ORI-02_p15.R');
    unmount();
    localStorage.clear();
    const there = renderShift(new URL(value).pathname + new URL(value).hash);
    expect(screen.getByRole('region', {name: 'A day from a link'}).textContent).toContain('CBT-01, ORI-02, 09:00 to 12:15.');
    expect(screen.getByRole('region', {name: 'A day from a link'}).textContent).toContain(
      'made with the draft, which is not in force',
    );
    await there.user.click(press('Use it today'));
    expect(run()).toHaveLength(3);
    expect(document.activeElement?.textContent).toBe('Run of the day');
    expect(screen.queryByRole('region', {name: 'A day from a link'})).toBeNull();
  });

  test('replaces nothing by itself', async () => {
    const {user, unmount} = renderShift();
    await user.click(press(/Week 1, day 1/));
    unmount();
    const there = renderShift('/next/shift/#day=1.1730.SKL-05');
    expect(run()).toHaveLength(3);
    await there.user.click(press('Keep mine'));
    expect(run()).toHaveLength(3);
    expect(screen.queryByRole('region', {name: 'A day from a link'})).toBeNull();
  });

  test('says when the day ends, also where its last session is not the longest', () => {
    renderShift('/next/shift/#day=1.0900.CBT-01.ORI-02_r2_b');
    expect(screen.getByRole('region', {name: 'A day from a link'}).textContent).toContain('CBT-01, ORI-02, 09:00 to 10:30.');
  });

  test('that cannot be read is said in a sentence', async () => {
    const {user} = renderShift('/next/shift/#day=1.0900.CBT-99');
    expect(screen.getByRole('alert').textContent).toContain('CBT-99, which is no session of this edition');
    await user.click(press('Close'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the pack', () => {
  const PAGE = `<html><body><script>window.hacked = true</script><article><h1>CBT-01</h1><section aria-label="Session template CBT-01"><table><tr><td>+15</td><td>30</td></tr></table><section><h3 id="segment-1"><span>+0</span> Check-in</h3></section></section><h2>Worksheet</h2><section data-worksheet=""><h3 id="w">Sheet</h3></section></article><section id="std-09-c1">List</section></body></html>`;
  const pack = () => document.querySelector('[data-pack]') as HTMLElement;

  beforeEach(() => {
    Object.assign(globalThis, {
      CSSStyleSheet: class {
        replaceSync() {}
      },
    });
    Object.defineProperty(document, 'adoptedStyleSheets', {configurable: true, writable: true, value: []});
  });

  async function printWith(answer: (address: string) => {ok: boolean; text: () => Promise<string>}) {
    const print = jest.fn(() => pack().innerHTML);
    window.print = print as unknown as () => void;
    const asked: string[] = [];
    globalThis.fetch = jest.fn(async (address: string) => {
      asked.push(address);
      return address.endsWith('.json') ? new Promise(() => undefined) : answer(address);
    }) as unknown as typeof fetch;
    const {user} = renderShift();
    await user.click(press(/Week 1, day 1/));
    await user.click(screen.getByRole('checkbox', {name: 'Print STD-09-C2'}));
    await user.click(press('Print the pack'));
    return {asked, print};
  }

  test('is put together from pages of the same edition, with the clock times of the day', async () => {
    const {asked, print} = await printWith(() => ({ok: true, text: async () => PAGE}));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(asked.filter((address) => !address.endsWith('.json'))).toEqual(['/next/cbt-01/', '/next/ori-02/', '/next/std-09/']);
    const html = print.mock.results[0]?.value as string;
    expect(html).toContain('<td>09:15</td><td>30</td>');
    expect(html).toContain('<span>09:00</span> Check-in');
    expect(html).toContain('<span>10:45</span> Check-in');
    expect(html).not.toMatch(/script|id="/);
    expect(pack().querySelectorAll('[data-part]')).toHaveLength(7);
    expect(document.documentElement.dataset.printing).toBe('pack');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.documentElement.dataset.printing).toBeUndefined();
    expect(pack().querySelectorAll('[data-part]')).toHaveLength(2);
  });

  test('is not printed with a gap', async () => {
    const {print} = await printWith((address) => ({ok: !address.includes('ori-02'), text: async () => PAGE}));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'ORI-02 could not be fetched, so nothing was printed. Try again when there is a network, or print each from its own page.',
    );
    expect(print).not.toHaveBeenCalled();
  });
});
