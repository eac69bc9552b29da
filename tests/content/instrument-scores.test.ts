/** The manual's own instruments score published cases right: `docs/_data/instruments.yml` against tests/fixtures/test-vectors.json. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {instrumentSchema} from '../../src/manual/data/instruments.ts';
import {readList} from '../../src/manual/yaml-data.ts';
import {type Answer, score} from '../../src/measures/scoring/score.ts';
import vectors from '../fixtures/test-vectors.json';
import {printed} from '../helpers/manual.ts';

const FILE = path.resolve(__dirname, '../../docs/_data/instruments.yml');
const {values, problems} = readList({file: '_data/instruments.yml', text: readFileSync(FILE, 'utf8')}, instrumentSchema);
const instruments = new Map(values.map(({value}) => [value.key, value]));

/** The program makes up for blanks of the PHQ-9 alone, by the rule of its form (ASM-05.5). */
const NO_TOTAL_HERE = ['ASRM-05'];

/** Bands that the cases call by another name than the manual. */
const BANDS: Record<string, string> = {
  // The manual's own words, where the source has none for a band.
  'k6: low': 'below both lines',
  below_10: "below this program's line",
  below_cutoff: 'below the cut-off',
  probable_mania_hypomania: 'suggests mania or hypomania',
  moderate_clinical: 'moderate',
  severe_clinical: 'severe',
};

const cases = vectors.scores.filter(({id}) => !NO_TOTAL_HERE.includes(id));

test('the data can be read', () => {
  expect(printed(problems)).toBe('no problems');
});

test.each(cases.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
  const {expected} = vector as {expected: {error?: boolean; total?: number | null; band?: string | null; flags?: string[]}};
  const instrument = instruments.get(vector.instrument.toLowerCase().replaceAll('.', '-'));
  if (!instrument) {
    throw new Error(`${vector.instrument} has no record`);
  }
  const found = score(instrument, vector.responses as Answer[]);
  if ('refused' in found || expected.error) {
    expect('refused' in found).toBe(expected.error === true);
    return;
  }
  expect(typeof found.total === 'number' ? found.total : null).toBe(expected.total);
  if (instrument.bands && expected.band && instrument.key !== 'ciwa-ar') {
    expect(found.band).toBe(
      BANDS[`${instrument.key}: ${expected.band}`] ??
        BANDS[expected.band] ??
        expected.band.replaceAll('_', ' ').replace(/ (i+v?)$/i, (roman) => roman.toUpperCase()),
    );
  }
  const flags = expected.flags ?? [];
  expect(found.proratedFrom !== undefined).toBe(flags.includes('prorated'));
  if (instrument.pattern && typeof found.total === 'number') {
    expect(found.pattern?.isMet).toBe(flags.includes('provisional_dsm5_pattern'));
  }
  if (instrument.rules) {
    expect(found.rules.length > 0).toBe(flags.includes('item_rule_next_intervention_level'));
  }
  for (const [flag, item] of [
    ['item9_positive', 9],
    ['item10_positive', 10],
  ] as const) {
    if (flags.includes(flag)) {
      expect(found.critical.map((critical) => critical.item)).toContain(item);
    }
  }
});
