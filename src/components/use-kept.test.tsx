import {act, fireEvent, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {ERASED} from './kept.ts';
import {useKept} from './use-kept.ts';

const KEY = 'kept.word-iop-manual';
const NOW = Date.parse('2026-11-22T10:00:00Z');

const isText = (value: unknown): value is string => typeof value === 'string';

function Probe() {
  const [value, keep] = useKept('word', isText);
  return (
    <button type="button" onClick={() => keep(value === undefined ? 'mine' : undefined)}>
      {value ?? 'nothing'}
    </button>
  );
}

const shown = () => screen.getByRole('button').textContent;
const storedText = (value: unknown, savedAt = Date.now()) => JSON.stringify({savedAt, value});

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers({now: NOW});
});

afterEach(() => {
  jest.useRealTimers();
});

test('the page as it was built knows nothing; React takes it over without a word, and then shows what is kept', () => {
  localStorage.setItem(KEY, storedText('kept'));
  const complaints = jest.spyOn(console, 'error');
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(<Probe />);
  expect(container.textContent).toBe('nothing');
  render(<Probe />, {container, hydrate: true});
  expect(container.textContent).toBe('kept');
  expect(complaints).not.toHaveBeenCalled();
  expect(localStorage.getItem(KEY)).toBe(storedText('kept'));
});

test('what another tab keeps, this one shows', () => {
  render(<Probe />);
  localStorage.setItem(KEY, storedText('from there'));
  act(() => void window.dispatchEvent(new StorageEvent('storage', {key: KEY, storageArea: localStorage})));
  expect(shown()).toBe('from there');
});

test('what is written between two looks at the clock stays', () => {
  render(<Probe />);
  jest.setSystemTime(NOW + 30_000);
  fireEvent.click(screen.getByRole('button'));
  expect(shown()).toBe('mine');
  expect(localStorage.getItem(KEY)).toBe(storedText('mine', NOW + 30_000));
});

test('undefined erases', () => {
  localStorage.setItem(KEY, storedText('kept'));
  render(<Probe />);
  fireEvent.click(screen.getByRole('button'));
  expect(shown()).toBe('nothing');
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('what a browser refused to store goes when all is erased', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<Probe />);
  fireEvent.click(screen.getByRole('button'));
  expect(shown()).toBe('mine');
  act(() => void window.dispatchEvent(new Event(ERASED)));
  expect(shown()).toBe('nothing');
});

test('a browser that gives no storage at all', () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<Probe />);
  expect(shown()).toBe('nothing');
  fireEvent.click(screen.getByRole('button'));
  expect(shown()).toBe('mine');
  fireEvent.click(screen.getByRole('button'));
  expect(shown()).toBe('nothing');
});
