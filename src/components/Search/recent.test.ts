import {isRecent, withRecent} from './recent.ts';

test('the newest stands first, each once, eight at most', () => {
  expect(withRecent(['drunk'], ' Thought   rec ')).toEqual(['Thought rec', 'drunk']);
  expect(withRecent(['a', 'b', 'c'], 'B')).toEqual(['B', 'a', 'c']);
  expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
  expect(withRecent(['a'], ' ')).toEqual(['a']);
});

test.each([[[]], [['drunk', 'narcan']]])('%j can be kept', (value) => {
  expect(isRecent(value)).toBe(true);
});

test.each([null, 'drunk', {}, [1], [''], ['x'.repeat(201)], Array.from({length: 9}, (_, index) => `${index}`)])(
  '%j is not what this site keeps',
  (value) => {
    expect(isRecent(value)).toBe(false);
  },
);
