/**
 * `npm run --silent formula -- rci '{"x1": 19, "x2": 12, "sd": 6.1, "r": 0.89}'`: the formula's fields as one JSON object, by the names
 * of tests/fixtures/test-vectors.json. A field without a value is null, and `not_defined` says why. Inputs that it does not take are
 * `{"error": "…"}`, with exit code 1.
 */
import {reportFormula} from '../src/measures/named/report-formula.ts';
import {print, readAsked} from './lib/answer.mts';

const asked = readAsked(`npm run --silent formula -- rci '{"x1": 19, "x2": 12, "sd": 6.1, "r": 0.89}'`);
print('error' in asked ? asked : reportFormula(asked.name, asked.given));
