import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {ToastProvider, useToast} from './index.tsx';

function Buttons({run}: {run: () => void}) {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast('Copied')}>
        Copy
      </button>
      <button type="button" onClick={() => toast('Citation copied', {label: 'Copy the link only', run})}>
        Cite
      </button>
    </>
  );
}

function renderButtons(run: () => void = () => undefined) {
  renderInSite(
    <ToastProvider>
      <Buttons run={run} />
    </ToastProvider>,
  );
  return userEvent.setup({advanceTimers: jest.advanceTimersByTime});
}

const press = (name: string) => screen.getByRole('button', {name});
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('the place is there before anything is said: screen readers announce what changes in it', async () => {
  const user = renderButtons();
  const place = screen.getByRole('status');
  expect(said()).toBe('');
  await user.click(press('Copy'));
  expect(screen.getByRole('status')).toBe(place);
  expect(said()).toBe('Copied');
});

test('is gone after twelve seconds, counted from the last thing said', async () => {
  const user = renderButtons();
  await user.click(press('Copy'));
  act(() => jest.advanceTimersByTime(8000));
  await user.click(press('Cite'));
  act(() => jest.advanceTimersByTime(11_000));
  expect(said()).toBe('Citation copied');
  act(() => jest.advanceTimersByTime(1000));
  expect(said()).toBe('');
  expect(screen.queryByRole('button', {name: 'Copy the link only'})).toBeNull();
});

test('offers one thing to press, outside of what is announced', async () => {
  const run = jest.fn();
  const user = renderButtons(run);
  await user.click(press('Cite'));
  expect(screen.getByRole('status').contains(press('Copy the link only'))).toBe(false);
  await user.click(press('Copy the link only'));
  expect(run).toHaveBeenCalledTimes(1);
});

describe('by keyboard, to which the end of the page is far', () => {
  const action = () => press('Copy the link only');

  test('Tab goes to what is offered; pressing it goes back', async () => {
    const run = jest.fn();
    const user = renderButtons(run);
    press('Cite').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(action());
    await user.keyboard('{Enter}');
    expect(run).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(press('Cite'));
  });

  test.each(['{Escape}', '{Shift>}{Tab}{/Shift}'])('%s goes back without pressing it', async (key) => {
    const run = jest.fn();
    const user = renderButtons(run);
    press('Cite').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(key);
    expect(document.activeElement).toBe(press('Cite'));
    expect(run).not.toHaveBeenCalled();
  });

  test('what has the focus does not go away; twelve seconds after it was left, it does', async () => {
    const user = renderButtons();
    press('Cite').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    act(() => jest.advanceTimersByTime(60_000));
    expect(document.activeElement).toBe(action());
    await user.keyboard('{Escape}');
    act(() => jest.advanceTimersByTime(12_000));
    expect(said()).toBe('');
  });

  test('a note that offers nothing leaves Tab alone', async () => {
    const user = renderButtons();
    press('Copy').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(press('Cite'));
  });
});

test('what is said next takes the earlier action away', async () => {
  const user = renderButtons();
  await user.click(press('Cite'));
  await user.click(press('Copy'));
  expect(said()).toBe('Copied');
  expect(screen.queryByRole('button', {name: 'Copy the link only'})).toBeNull();
});
