import {act, screen, within} from '@testing-library/react';
import {pickTime, refuseStorage, renderOnPage} from '../../../tests/helpers/page.tsx';
import {SESSION} from '../../../tests/helpers/page-parts.ts';
import type {SessionTemplate as Template} from '../../manual/types.ts';
import {Segment, SessionTemplate} from './index.tsx';

const KEY = 'kept.session.draft.ORI-01-iop-manual';
const MINUTE = 60_000;

const at = (clock: string) => Date.parse(`2026-11-22T${clock}:00Z`);

function renderSession(session: Template = SESSION) {
  return renderOnPage(
    <SessionTemplate>
      {session.segments.map(({title, minutes}, index) => (
        // As src/remark/segments.ts numbers them.
        <Segment key={title} index={String(index)} title={title} minutes={String(minutes)}>
          <p>What to do at {title}.</p>
        </Segment>
      ))}
    </SessionTemplate>,
    {code: 'ORI-01', title: 'Welcome', kind: 'session', session},
  );
}

const press = (name: string) => screen.getByRole('button', {name});
const start = () => screen.getByLabelText('Group starts at');
const pass = (minutes: number) => act(() => jest.advanceTimersByTime(minutes * MINUTE));
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null')?.value;

/** The agenda's rows as text, with the one that is on marked. */
const agenda = () =>
  within(screen.getByRole('table', {name: 'Agenda'}))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const cells = [...row.children].map((cell) => cell.textContent);
      return `${row.getAttribute('aria-current') === 'step' ? '> ' : ''}${cells.join(' ')}`;
    });

const now = () => screen.getAllByRole('status')[0]?.textContent;

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: at('09:55')});
});

afterEach(() => {
  jest.useRealTimers();
});

describe('before it runs', () => {
  test('says what it needs, and each segment in minutes from the beginning', () => {
    renderSession();
    const template = screen.getByRole('region', {name: 'Session template ORI-01'});
    expect(template.querySelector('p')?.textContent).toBe('60 minutes 6 to 12 clients two clinicians');
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'From',
      'Minutes',
      'Segment',
      'At least',
    ]);
    expect(agenda()).toEqual(['+0 15 Check-in 10', '+15 30 Skill 20', '+45 15 Close all']);
  });

  test('with a start: clock times, in the agenda and at each segment', () => {
    renderSession();
    pickTime(start(), '10:00');
    expect(agenda()).toEqual(['10:00 15 Check-in 10', '10:15 30 Skill 20', '10:45 15 Close all']);
    expect(screen.getAllByRole('heading', {level: 3}).map((heading) => heading.textContent)).toEqual([
      '10:00 Check-in 15 min',
      '10:15 Skill 30 min',
      '10:45 Close 15 min',
    ]);
    expect(stored()).toEqual({start: '10:00'});
  });

  test('without its start again: minutes again, and nothing is kept', () => {
    renderSession();
    pickTime(start(), '10:00');
    pickTime(start(), '');
    expect(agenda()[1]).toBe('+15 30 Skill 20');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('the agenda leads to each segment', () => {
    renderSession();
    for (const title of ['Check-in', 'Skill', 'Close']) {
      const id = screen.getByRole('link', {name: title}).getAttribute('href')?.slice(1) as string;
      const segment = screen.getByRole('region', {name: new RegExp(title)});
      expect(within(segment).getByRole('heading').id).toBe(id);
      expect(segment.textContent).toContain(`What to do at ${title}.`);
    }
  });

  test('prints', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const {user} = renderSession();
    await user.click(press('Print the facilitator sheet'));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe('while it runs', () => {
  test('says what is on, how long, what is next, and when it ends', async () => {
    const {user} = renderSession();
    pickTime(start(), '09:55');
    await user.click(press('Run the session'));
    expect(now()).toBe('Now Check-in');
    expect(screen.getByText('15 min left')).toBeTruthy();
    expect(screen.getByText('Next at 10:10: Skill, 30 min. Ends at 10:55.')).toBeTruthy();
    expect(agenda()).toEqual(['> 09:55 15 Check-in 10', '10:10 30 Skill 20', '10:40 15 Close all']);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByLabelText('Group starts at')).toBeNull();
  });

  test('counts down by itself, then up', async () => {
    const {user} = renderSession();
    await user.click(press('Run the session'));
    pass(14);
    expect(screen.getByText('1 min left')).toBeTruthy();
    pass(1);
    expect(screen.getByText('Time is up')).toBeTruthy();
    pass(3);
    expect(screen.getByText('3 min over')).toBeTruthy();
    expect(screen.getByText('Next at 10:13: Skill, 27 min. Ends at 10:55.')).toBeTruthy();
  });

  test('goes on, segment by segment, and is finished after the last', async () => {
    const {user} = renderSession();
    await user.click(press('Run the session'));
    pass(10);
    await user.click(press('Go on to: Skill'));
    expect(now()).toBe('Now Skill');
    expect(agenda()).toEqual(['09:55 10 Check-in 10', '> 10:05 30 Skill 20', '10:35 15 Close all']);
    expect(screen.getByRole('region', {name: /Skill/}).dataset.current).toBe('true');
    expect(screen.getByRole('region', {name: /Check-in/}).dataset.current).toBeUndefined();
    pass(30);
    await user.click(press('Go on to: Close'));
    expect(screen.getByText('Last segment. Ends at 10:55.')).toBeTruthy();
    await user.click(press('Finish the session'));
    expect(agenda()).toEqual(['+0 15 Check-in 10', '+15 30 Skill 20', '+45 15 Close all']);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('goes back to a segment as it was begun, and not before the first', async () => {
    const {user} = renderSession();
    await user.click(press('Run the session'));
    expect(press('Back').getAttribute('aria-disabled')).toBe('true');
    pass(5);
    await user.click(press('Go on to: Skill'));
    pass(1);
    await user.click(press('Back'));
    expect(now()).toBe('Now Check-in');
    expect(screen.getByText('9 min left')).toBeTruthy();
  });

  test('the keyboard stays at the main button, although each press takes its button away', async () => {
    const {user} = renderSession();
    press('Run the session').focus();
    for (const name of ['Go on to: Skill', 'Go on to: Close', 'Finish the session', 'Run the session']) {
      await user.keyboard('{Enter}');
      expect(document.activeElement).toBe(press(name));
    }
  });

  test('Stop keeps the start that was picked', async () => {
    const {user} = renderSession();
    pickTime(start(), '10:00');
    await user.click(press('Run the session'));
    await user.click(press('Stop'));
    expect(start()).toHaveProperty('value', '10:00');
    expect(stored()).toEqual({start: '10:00'});
  });

  test('a late group: segments that may shrink do, the end stays', async () => {
    const {user} = renderSession();
    pickTime(start(), '10:00');
    pass(11);
    await user.click(press('Run the session'));
    expect(agenda()).toEqual(['> 10:06 13 Check-in 10', '10:19 26 Skill 20', '10:45 15 Close all']);
    expect(screen.getByRole('heading', {name: '10:19 Skill 26 min'})).toBeTruthy();
    expect(screen.getByText('Next at 10:19: Skill, 26 min. Ends at 11:00.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('too late for everything: says how much does not fit, and when it would end', async () => {
    const {user} = renderSession();
    pickTime(start(), '10:00');
    pass(21);
    await user.click(press('Run the session'));
    expect(screen.getByRole('alert').textContent).toBe(
      '1 minute does not fit, even with every segment as short as it may be. Leave a segment out, or agree with the group to end at 11:01.',
    );
    pass(24);
    expect(screen.getByRole('alert').textContent).toMatch(/^15 minutes do not fit, .* to end at 11:15\.$/);
  });

  test('past its end: never offers to end at a time that is too soon for what is left', async () => {
    const {user} = renderSession();
    pickTime(start(), '09:00');
    pass(40);
    await user.click(press('Run the session'));
    expect(screen.getByRole('alert').textContent).toMatch(/^45 minutes do not fit, .* to end at 11:20\.$/);
  });

  test('runs on after a reload', async () => {
    const {user, unmount} = renderSession();
    await user.click(press('Run the session'));
    pass(10);
    await user.click(press('Go on to: Skill'));
    unmount();
    pass(5);
    renderSession();
    expect(now()).toBe('Now Skill');
    expect(screen.getByText('25 min left')).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  test('works in a browser that stores nothing', async () => {
    refuseStorage();
    const {user} = renderSession();
    await user.click(press('Run the session'));
    await user.click(press('Go on to: Skill'));
    expect(now()).toBe('Now Skill');
  });
});

describe('what it did not write itself is not shown, and erased', () => {
  const run = {end: at('11:00'), starts: [at('10:00')]};

  test.each<[string, unknown]>([
    ['a start that is no time', {start: '25:00'}],
    ['a start in a list', {start: ['10:00']}],
    ['a run of more segments than there are', {run: {...run, starts: [1, 2, 3, 4]}}],
    ['a run without segments', {run: {...run, starts: []}}],
    ['a run that is none', {start: '10:00', run: 'yes'}],
    ['no session at all', 'yes'],
  ])('%s', (_, value) => {
    localStorage.setItem(KEY, JSON.stringify({savedAt: Date.now(), value}));
    renderSession();
    expect(start()).toHaveProperty('value', '');
    expect(agenda()[1]).toBe('+15 30 Skill 20');
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test('a run of a session that has since lost a segment', async () => {
    const {user, unmount} = renderSession();
    await user.click(press('Run the session'));
    await user.click(press('Go on to: Skill'));
    await user.click(press('Go on to: Close'));
    unmount();
    renderSession({...SESSION, segments: SESSION.segments.slice(0, 2)});
    expect(press('Run the session')).toBeTruthy();
  });
});

describe('the screen', () => {
  /** Stands in for the browser's wake lock; `active` counts the locks that are held. */
  function stubWakeLock(request?: () => Promise<WakeLockSentinel>) {
    const locks = {asked: 0, active: 0};
    const give = async () => {
      locks.asked += 1;
      locks.active += 1;
      const release = async () => {
        locks.active -= 1;
      };
      return {release};
    };
    Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: {request: request ?? give}});
    return locks;
  }

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  test('stays on while the session runs, and no longer', async () => {
    const locks = stubWakeLock();
    const {user} = renderSession();
    expect(locks.active).toBe(0);
    await user.click(press('Run the session'));
    expect(locks.active).toBe(1);
    await user.click(press('Stop'));
    expect(locks.active).toBe(0);
  });

  test('is asked for again when the reader comes back: the browser lets go of it in between', async () => {
    const locks = stubWakeLock();
    const {user} = renderSession();
    await user.click(press('Run the session'));
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks.asked).toBe(1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(locks.asked).toBe(2);
  });

  test('may go dark where the browser refuses; the session runs on', async () => {
    stubWakeLock(() => Promise.reject(new DOMException('Low battery.', 'NotAllowedError')));
    const {user} = renderSession();
    await user.click(press('Run the session'));
    pass(1);
    expect(screen.getByText('14 min left')).toBeTruthy();
  });
});
