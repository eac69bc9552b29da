import {act, screen, waitFor, within} from '@testing-library/react';
import {checklistElement, copied, refuseClipboard, refuseStorage, renderOnPage} from '../../../tests/helpers/page.tsx';
import {CHECKLIST} from '../../../tests/helpers/page-parts.ts';
import type {PageData} from '../../manual/page-data.ts';
import type {Checklist} from '../../manual/types.ts';
import {KEPT_FOR} from '../kept.ts';
import {ChecklistItem} from './index.tsx';

const KEY = 'kept.ticks.draft.SAF-02-C1-iop-manual';
const NOW = Date.parse('2026-11-22T10:05:00Z');

function renderChecklist(checklist: Checklist = CHECKLIST, parts: Partial<PageData> = {}) {
  return renderOnPage(checklistElement(checklist), {checklists: {[checklist.code]: checklist}, ...parts});
}

const box = (name: string) => screen.getByRole('checkbox', {name});
const ticked = () =>
  screen.queryAllByRole('checkbox', {checked: true}).map((each) => (each as HTMLInputElement).labels?.[0]?.textContent);
const reason = (number: string) => screen.getByRole('combobox', {name: `Item ${number}: not applicable, because`});
const progress = () => within(screen.getByRole('region')).getByRole('status').textContent;
const note = () => screen.getAllByRole('status').at(-1)?.textContent;
const press = (name: string) => screen.getByRole('button', {name});
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: NOW});
});

afterEach(() => {
  jest.useRealTimers();
});

describe('what it shows', () => {
  test('is a region named by its title, which says its kind and who works through it', () => {
    renderChecklist();
    const region = screen.getByRole('region', {name: 'Before the client leaves'});
    expect(region.id).toBe('saf-02-c1');
    expect(within(region).getByRole('heading', {level: 3}).textContent).toBe('Before the client leaves');
    expect(region.textContent).toContain('do-confirm: Do the work, then stop and confirm each item');
    expect(region.textContent).toContain('Worked through by: Primary therapist');
  });

  test('pause points are groups with their names; one without a name is a group all the same', () => {
    const {unmount} = renderChecklist();
    expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)).toEqual([
      'In the room',
      'At the door',
    ]);
    const room = screen.getByRole('group', {name: 'In the room'});
    expect(within(room).getAllByRole('checkbox')).toHaveLength(3);
    unmount();
    renderChecklist({...CHECKLIST, pausePoints: [{items: CHECKLIST.pausePoints[1]?.items ?? []}]});
    expect(within(screen.getByRole('group', {name: 'Items'})).getAllByRole('checkbox')).toHaveLength(1);
  });

  test('a condition stands in a list of its own below its item', () => {
    renderChecklist();
    const [item] = screen.getAllByRole('listitem').filter((each) => within(each).queryByRole('list'));
    expect(item?.textContent).toContain('2 Ride home named');
    expect(within(within(item as HTMLElement).getByRole('list')).getByRole('checkbox').id).toBe(
      box('2a If alone: on-call clinician told').id,
    );
    expect(screen.getAllByRole('list')).toHaveLength(3);
  });

  test('an item outside of a checklist is a mistake that is named', () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderOnPage(<ChecklistItem number="1">Plan</ChecklistItem>)).toThrow(
      'A checklist item stands outside its ProtocolChecklist.',
    );
  });
});

describe('ticking', () => {
  test('by pointer: counts, and a second press takes it back', async () => {
    const {user} = renderChecklist();
    expect(progress()).toBe('0 of 3 answered');
    await user.click(screen.getByText('Safety plan made'));
    expect(ticked()).toEqual(['1 Safety plan made']);
    expect(progress()).toBe('1 of 3 answered');
    await user.click(box('1 Safety plan made'));
    expect(ticked()).toEqual([]);
    expect(progress()).toBe('0 of 3 answered');
  });

  test('by keyboard alone', async () => {
    const {user} = renderChecklist();
    await user.tab();
    expect(document.activeElement).toBe(press('SAF-02-C1: cite'));
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    expect(document.activeElement).toBe(reason('1'));
    await user.tab();
    await user.keyboard(' ');
    expect(ticked()).toEqual(['1 Safety plan made', '2 Ride home named']);
    expect(progress()).toBe('2 of 3 answered');
  });

  test('is complete when everyone’s items are answered, whether or not a condition applied', async () => {
    const {user} = renderChecklist();
    await user.click(box('2a If alone: on-call clinician told'));
    expect(progress()).toBe('0 of 3 answered');
    await user.click(box('1 Safety plan made'));
    await user.click(box('2 Ride home named'));
    await user.click(box('3 Front desk told'));
    expect(progress()).toBe('3 of 3 answered: complete');
  });

  test('not applicable is an answer, with a reason of the manual, and no tick', async () => {
    const {user} = renderChecklist();
    expect(
      within(reason('3'))
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['n/a?', 'Does not apply here', 'Client declined']);
    await user.selectOptions(reason('3'), 'Client declined');
    expect(stored().value).toEqual({desk: {at: expect.any(Number), reason: 1}});
    expect(reason('3')).toHaveProperty('value', '1');
    expect(ticked()).toEqual([]);
    expect(progress()).toBe('1 of 3 answered');
  });

  test('a tick takes the reason’s place, and no reason is no answer', async () => {
    const {user} = renderChecklist();
    await user.selectOptions(reason('3'), 'Does not apply here');
    await user.click(box('3 Front desk told'));
    expect(reason('3')).toHaveProperty('value', '');
    expect(ticked()).toEqual(['3 Front desk told']);
    await user.selectOptions(reason('3'), 'Does not apply here');
    await user.selectOptions(reason('3'), 'n/a?');
    expect(ticked()).toEqual([]);
    expect(progress()).toBe('0 of 3 answered');
  });
});

describe('what this browser keeps', () => {
  test('ticks, under the edition, the code and the words; nothing when nothing is ticked', async () => {
    const {user} = renderChecklist();
    expect(Object.keys(localStorage)).toEqual([]);
    await user.click(box('1 Safety plan made'));
    expect(Object.keys(localStorage)).toEqual([KEY]);
    expect(stored()).toEqual({savedAt: NOW, value: {plan: {at: NOW}}});
    await user.click(box('1 Safety plan made'));
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('is there again after a reload', async () => {
    const {user, unmount} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    await user.selectOptions(reason('2'), 'Client declined');
    unmount();
    renderChecklist();
    expect(ticked()).toEqual(['1 Safety plan made']);
    expect(reason('2')).toHaveProperty('value', '1');
    expect(progress()).toBe('2 of 3 answered');
  });

  test('also a minute after the page was opened, when it has looked at the clock again', async () => {
    const {user} = renderChecklist();
    act(() => jest.advanceTimersByTime(59_000));
    await user.click(box('1 Safety plan made'));
    act(() => jest.advanceTimersByTime(60_000));
    await user.click(box('2 Ride home named'));
    expect(ticked()).toEqual(['1 Safety plan made', '2 Ride home named']);
  });

  test('belongs to one edition', async () => {
    const {user, unmount} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    unmount();
    renderChecklist(CHECKLIST, {edition: {name: '2026.1', title: 'First'}});
    expect(ticked()).toEqual([]);
  });

  test('an item whose words have changed loses its tick, and no other does', async () => {
    const {user, unmount} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    await user.click(box('3 Front desk told'));
    unmount();
    const pausePoints = CHECKLIST.pausePoints.map((pausePoint) => ({
      ...pausePoint,
      items: pausePoint.items.map((item) =>
        item.id === 'desk' ? {...item, id: 'desk-and-nurse', text: 'Front desk and nurse told'} : item,
      ),
    }));
    renderChecklist({...CHECKLIST, pausePoints});
    expect(box('3 Front desk and nurse told')).toHaveProperty('checked', false);
    expect(ticked()).toEqual(['1 Safety plan made']);
    expect(progress()).toBe('1 of 3 answered');
  });

  test('says until when, and is gone then: from the page and from the browser', async () => {
    const {user} = renderChecklist();
    expect(screen.getByText('Ticks stay in this browser only, for 12 hours.')).toBeTruthy();
    await user.click(box('1 Safety plan made'));
    expect(screen.getByText('These ticks are in this browser only, and gone at 22:05 unless you go on.')).toBeTruthy();
    act(() => jest.advanceTimersByTime(KEPT_FOR - 60_000));
    expect(ticked()).toEqual(['1 Safety plan made']);
    act(() => jest.advanceTimersByTime(60_000));
    expect(ticked()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('each change gives twelve hours more', async () => {
    const {user} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    act(() => jest.advanceTimersByTime(KEPT_FOR - 60_000));
    await user.click(box('2 Ride home named'));
    act(() => jest.advanceTimersByTime(KEPT_FOR - 60_000));
    expect(ticked()).toEqual(['1 Safety plan made', '2 Ride home named']);
  });

  test.each(['{"savedAt":', '{"savedAt":1}', `{"savedAt":${NOW},"value":{"plan":true}}`, `{"savedAt":${NOW + 1},"value":{}}`])(
    'what it did not write itself is not shown, and erased: %s',
    (text) => {
      localStorage.setItem(KEY, text);
      renderChecklist();
      expect(ticked()).toEqual([]);
      expect(localStorage.getItem(KEY)).toBeNull();
    },
  );

  test('works in a browser that stores nothing, until the page is left', async () => {
    refuseStorage();
    const {user, unmount} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    await user.click(box('2 Ride home named'));
    expect(ticked()).toEqual(['1 Safety plan made', '2 Ride home named']);
    await user.click(box('1 Safety plan made'));
    expect(ticked()).toEqual(['2 Ride home named']);
    await user.click(press('Clear'));
    expect(ticked()).toEqual([]);
    await user.click(box('3 Front desk told'));
    unmount();
    renderChecklist();
    expect(ticked()).toEqual([]);
  });
});

describe('Clear', () => {
  test('takes all ticks away, from the browser too, and says so', async () => {
    const {user} = renderChecklist();
    await user.click(press('Clear'));
    expect(note()).toBe('SAF-02-C1 has no ticks');
    await user.click(box('1 Safety plan made'));
    await user.click(box('2a If alone: on-call clinician told'));
    await user.click(press('Clear'));
    expect(ticked()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(note()).toBe('SAF-02-C1 cleared');
    // A button that switched itself off would lose the keyboard's place.
    expect(document.activeElement).toBe(press('Clear'));
  });
});

describe('Copy for the record', () => {
  test('copies what was done and when, and says so', async () => {
    const {user} = renderChecklist();
    await user.click(box('1 Safety plan made'));
    act(() => jest.advanceTimersByTime(4 * 60_000));
    await user.selectOptions(reason('3'), 'Client declined');
    await user.click(press('Copy for the record'));
    expect(await copied()).toMatchInlineSnapshot(`
"SAF-02-C1 Before the client leaves (do-confirm)
IOP operations manual, draft. Copied 2026-11-22 10:09. 2 of 3 items answered.

In the room
[done 10:05] 1. Safety plan made
[not done] 2. Ride home named

At the door
[not applicable 10:09: Client declined] 3. Front desk told

https://manual.example.org/next/saf-02/#saf-02-c1"
`);
    await waitFor(() => expect(note()).toBe('Copied for the record'));
  });

  test('names the edition, and puts settings where they are named', async () => {
    const items = [{number: '1', id: 'call', text: 'Called [on-call-phone]', ifs: []}];
    const {user} = renderChecklist({...CHECKLIST, pausePoints: [{items}]}, {edition: {name: '2026.1', title: 'First'}});
    await user.click(press('Copy for the record'));
    expect(await copied()).toContain('IOP operations manual, edition 2026.1. Copied');
    expect(await copied()).toContain('[not done] 1. Called 555-0111');
    expect(await copied()).toMatch(/\nhttps:\/\/manual\.example\.org\/next\/saf-02\/#saf-02-c1$/);
  });

  test('says what to do where the browser refuses', async () => {
    const {user} = renderChecklist();
    refuseClipboard();
    await user.click(press('Copy for the record'));
    expect(await screen.findByText('This browser does not let the page copy. Print the checklist instead.')).toBeTruthy();
  });
});

test('its code opens the citation', async () => {
  const {user} = renderChecklist();
  await user.click(press('SAF-02-C1: cite'));
  await screen.findByRole('dialog');
  await user.keyboard('{Enter}');
  expect(await copied()).toBe(
    'SAF-02-C1 Before the client leaves. In: SAF-02 Acute suicide risk. IOP operations manual, draft, read 2026-11-22. https://manual.example.org/next/saf-02/#saf-02-c1',
  );
});

test('Print blank prints this checklist alone, and the page is whole again afterwards', async () => {
  const {user} = renderChecklist();
  const region = screen.getByRole('region');
  const print = jest.spyOn(window, 'print').mockImplementation(() => {
    expect(region.dataset.print).toBe('only');
    expect(document.documentElement.dataset.printing).toBe('part');
  });
  await user.click(press('Print blank'));
  expect(print).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('afterprint'));
  expect(region.dataset.print).toBeUndefined();
  expect(document.documentElement.dataset.printing).toBeUndefined();
});
