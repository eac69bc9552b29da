/** Published and independently computed cases, four decimals each: tests/fixtures/test-vectors.json. */
import vectors from '../../tests/fixtures/test-vectors.json';
import {reportFormula} from './named/report-formula.ts';

const rounded = (report: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(report).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value]),
  );

test.each(vectors.formulas.map((vector) => [vector.id, vector] as const))('%s', (_, {formula, inputs, expected}) => {
  expect(rounded(reportFormula(formula, inputs))).toEqual(expected);
});

test.each(vectors.classifications.map((vector) => [vector.id, vector] as const))('%s', (_, {formula, inputs, expected}) => {
  expect(reportFormula(formula, inputs)).toEqual({value: expected});
});

test.each(vectors.operations.map((vector) => [vector.measure, vector] as const))('%s', (measure, {inputs, expected}) => {
  expect(rounded(reportFormula(measure, inputs))).toEqual({value: expected});
});
