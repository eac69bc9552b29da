import {waitsForValue} from './waits-for-value.ts';

test.each(['', '  ', '555-0100', '1-212-555-0199', 'Example General Hospital, 200 Example Avenue', 'example only: ask counsel'])(
  '%j is no value of the program’s own',
  (value) => {
    expect(waitsForValue({value})).toBe(true);
  },
);

test.each(['988', '1-800-799-7233', '555-0200', 'red box at the front desk', 'Examples Street 4'])('%j is', (value) => {
  expect(waitsForValue({value})).toBe(false);
});
