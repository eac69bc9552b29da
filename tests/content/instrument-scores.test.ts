/** The manual's own instruments score published cases right: `docs/_data/instruments.yml` against tests/fixtures/test-vectors.json. */
import {reportScore} from '../../src/measures/scoring/report.ts';
import vectors from '../fixtures/test-vectors.json';
import {draftInstruments} from '../helpers/instruments.ts';
import {printed} from '../helpers/manual.ts';

const {instruments, problems} = draftInstruments();

test('the data can be read', () => {
  expect(printed(problems)).toBe('no problems');
});

test.each(vectors.scores.map((vector) => [vector.id, vector] as const))('%s', (_, {instrument: name, expected, ...form}) => {
  const instrument = instruments.get(name.toLowerCase().replaceAll('.', '-'));
  if (!instrument) {
    throw new Error(`${name} has no record`);
  }
  const report = reportScore(instrument, form);
  if ('error' in expected) {
    expect(report).toEqual({error: expect.any(String)});
    return;
  }
  // What the case names, and nothing else under those names.
  expect(report).toMatchObject({...expected, flags: expected.flags.toSorted()});
});
