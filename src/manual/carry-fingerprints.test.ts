import {manualWith, pageWith} from '../../tests/helpers/manual.ts';
import {carryFingerprints, fingerprintsIn} from './carry-fingerprints.ts';
import {exportManual} from './export-manual.ts';
import {unitsOf} from './units.ts';

const textOf = (first: string, second: string) =>
  manualWith({pages: [pageWith({body: `## One {/* #saf-02-1 */}\n\n${first}\n\n## Two {/* #saf-02-2 */}\n\n${second}`})]}).manual;

const before = textOf('Stay.', 'Call.');
const own = new Map([...unitsOf(before)].map(([code, {fingerprint}]) => [code, fingerprint]));
/** As an older program made them: by another rule, so that none is what today's program makes. */
const exported = exportManual(before, [], new Map([...own.keys()].map((code, index) => [code, `0000000${index}`])));

test('the first edition has its own', () => {
  expect(carryFingerprints(before, undefined)).toEqual(own);
});

test('what reads the same keeps the old one; what changed, and what it stands in, gets its own', () => {
  const after = textOf('Stay.', 'Call at once.');
  const carried = carryFingerprints(after, {manual: before, exported});
  expect(carried.get('SAF-02.1')).toBe(fingerprintsIn(exported).get('SAF-02.1'));
  expect(carried.get('SAF-02.2')).toBe(unitsOf(after).get('SAF-02.2')?.fingerprint);
  expect(carried.get('SAF-02')).toBe(unitsOf(after).get('SAF-02')?.fingerprint);
});

test('a text that did not change keeps all of them', () => {
  expect(carryFingerprints(textOf('**Stay.**', 'Call.'), {manual: before, exported})).toEqual(fingerprintsIn(exported));
});
