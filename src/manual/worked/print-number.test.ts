import {countOf, printCoefficient, printGiven, printPoints, printShare, printStep} from './print-number.ts';

test('numbers are printed by one rule', () => {
  expect([2.0231, 7, 1.005, -2.5, 1234.5, 0.5, -0.001].map(printPoints)).toEqual([
    '2.02',
    '7',
    '1.01',
    '−2.5',
    '1,234.5',
    '0.5',
    '0',
  ]);
  expect([2.02305, 0.0005, -1].map(printStep)).toEqual(['2.023', '0.001', '−1']);
  expect([0.4, -0.054, 1].map(printCoefficient)).toEqual(['0.40', '−0.05', '1.00']);
  expect([0.1364, 0.5, 0.0005, 1].map(printShare)).toEqual(['13.6%', '50%', '0.1%', '100%']);
  expect([0.123456, -7].map(printGiven)).toEqual(['0.123456', '−7']);
  expect([countOf(1, 'point'), countOf(2, 'point')]).toEqual(['1 point', '2 points']);
});
