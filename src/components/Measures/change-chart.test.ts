import fc from 'fast-check';
import type {ChangeRule} from '../../measures/change/rule.ts';
import {HEIGHT, toChart, WIDTHS} from './change-chart.ts';

const RULE = {better: 'lower', reliable: 6, caseAt: 10} as ChangeRule;
const PHQ = {from: 0, to: 27};

test('scores, the band around the first, and the case line, each named', () => {
  const results = [
    {day: 0, score: 19},
    {day: 14, score: 12},
  ];
  const {points, lines, ticks} = toChart({width: WIDTHS.wide, results, dated: true, range: PHQ, rule: RULE});
  expect(points.map(({label, when}) => `${when}: ${label}`)).toEqual(['week 0: 19', 'week 2: 12']);
  expect(lines.map(({label}) => label)).toEqual(['worse from 25', 'better from 13', 'case from 10']);
  expect(ticks.map(({label}) => label)).toEqual(['0', '5', '10', '15', '20', '27']);
});

test('whatever the scores: all lies in the picture, and no name of a line on another', () => {
  const result = fc.record({day: fc.nat(3640), score: fc.nat(27)});
  fc.assert(
    fc.property(fc.array(result, {minLength: 1, maxLength: 12}), fc.constantFrom(...Object.values(WIDTHS)), (list, width) => {
      const results = list.toSorted((a, b) => a.day - b.day);
      const {points, lines, band} = toChart({width, results, dated: true, range: PHQ, rule: RULE});
      expect(points.every(({x, y}) => x >= 0 && x <= width && y >= 0 && y <= HEIGHT)).toBe(true);
      expect(lines.every(({labelY}, place) => place === 0 || labelY - (lines[place - 1]?.labelY ?? 0) >= 17)).toBe(true);
      expect(band && band.top <= band.bottom).toBe(true);
    }),
  );
});
