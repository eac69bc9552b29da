/**
 * `npm run --silent score -- phq-9 '[0,1,2,1,0,1,0,0,0]'`: total, band, flags, subscales and what the result obliges, as one JSON
 * object. The JSON is a list of answers, `{"q1": 0, …}`, or `{"responses": …, "context": {"sex": "female"}}`; null is a blank.
 * What cannot be scored is `{"error": "…"}`, with exit code 1.
 */
import {findInstrument} from '../src/measures/find-instrument.ts';
import {reportScore} from '../src/measures/scoring/report.ts';
import {print, readAsked} from './lib/answer.mts';
import {readInstruments} from './lib/instruments.mts';

print(answer());

function answer() {
  const asked = readAsked("npm run --silent score -- phq-9 '[0,1,2,1,0,1,0,0,0]'");
  if ('error' in asked) {
    return asked;
  }
  const instruments = readInstruments();
  const instrument = findInstrument(instruments, asked.name);
  return instrument
    ? reportScore(instrument, asked.given)
    : {error: `"${asked.name}" is no instrument of this manual: ${instruments.map(({key}) => key).join(', ')}`};
}
