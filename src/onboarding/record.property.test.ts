/**
 * Ten thousand records and stored states: importing, merging and exporting lose nothing, keep nothing twice, and never throw. The
 * runs are shared out among the properties.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {anyRecord} from '../../tests/helpers/onboarding.ts';
import {parseRecord, readRecord} from './read-record.ts';
import {mergeRecords, type OnboardingRecord} from './record.ts';
import {parseCsv, toCsv} from './record-csv.ts';

const RUNS = {numRuns: Number(process.env.FC_RUNS ?? 1400)};

const SCHEMA = JSON.parse(readFileSync(path.join(__dirname, '../../static/schema/onboarding-record-1.json'), 'utf8'));
const ajv = new Ajv2020({allErrors: false, unicodeRegExp: true});
addFormats(ajv);
const isValid = ajv.compile(SCHEMA);

test('as JSON: what is read back is what was written', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(JSON.stringify(record)).record).toEqual(record);
    }),
    RUNS,
  );
});

test('as CSV: what is read back is what was written', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const {record: read, problem} = parseCsv(toCsv(record, () => '=HYPERLINK("https://example.org")'));
      expect(problem).toBeUndefined();
      expect(read).toEqual(record);
    }),
    RUNS,
  );
});

test('no cell of the CSV is a formula', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(toCsv(record, () => '=1')).not.toMatch(/(^|[,\n])"?[=+@-]/);
    }),
    {numRuns: 250},
  );
});

test('every record keeps to the published schema', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect([isValid(record), isValid.errors]).toEqual([true, null]);
    }),
    RUNS,
  );
});

/** Any data in place of any part of a record, or beside its parts. */
const spoilt = fc
  .tuple(
    anyRecord,
    fc.constantFrom(
      'format',
      'id',
      'person',
      'role',
      'firstDay',
      'edition',
      'begun',
      'changed',
      'read',
      'answers',
      'signed',
      'more',
      '__proto__',
    ),
    fc.constantFrom('', 'code', 'at', 'own', 'fingerprint', 'chosen', 'right', 'by', 'name', 'on', 'more'),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2026-02-30', '2026-02-30T00:00:00.000Z', ' x', 'x\u2028y', '2026.0', 'SAF-02-C1', -1, 1.5, 1e9),
    ),
    fc.boolean(),
  )
  .map(([record, key, inside, value, drop]) => {
    const data = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
    const entry = Array.isArray(data[key]) && inside !== '' ? (data[key] as Record<string, unknown>[])[0] : data;
    const at = entry === data || entry === undefined ? key : inside;
    const target = entry ?? data;
    if (drop) {
      delete target[at];
    } else {
      Object.defineProperty(target, at, {value, enumerable: true, configurable: true, writable: true});
    }
    return data;
  });

test('what the schema refuses is refused with a sentence, and what it allows is read', () => {
  fc.assert(
    fc.property(spoilt, (data) => {
      const {record, problem} = readRecord(data);
      expect(record !== undefined).toBe(isValid(data));
      expect(problem ?? 'A sentence.').toMatch(/^[A-Z].*\.$/);
    }),
    RUNS,
  );
});

test('whatever is stored, or stands in a file, reading it does not throw', () => {
  const texts = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.json(),
    anyRecord.chain((record) => fc.nat(JSON.stringify(record).length).map((end) => JSON.stringify(record).slice(0, end))),
    anyRecord.chain((record) => fc.nat(2000).map((end) => toCsv(record).slice(0, end))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of [parseRecord, parseCsv]) {
        const {record, problem} = read(text);
        expect(record === undefined).toBe(typeof problem === 'string' && problem.endsWith('.'));
      }
    }),
    RUNS,
  );
});

/** The same person's records on three devices: with entries in common. */
const three = fc
  .tuple(anyRecord, anyRecord, anyRecord)
  .map(([a, b, c]): [OnboardingRecord, OnboardingRecord, OnboardingRecord] => [
    a,
    mergeRecords({...b, read: [...b.read, ...a.read.slice(0, 3)]}, b),
    mergeRecords({...c, answers: [...c.answers, ...a.answers]}, c),
  ]);

test('merging loses nothing and keeps nothing twice, in whatever order', () => {
  fc.assert(
    fc.property(three, ([a, b, c]) => {
      const merged = mergeRecords(mergeRecords(a, b), c);
      expect(mergeRecords(c, mergeRecords(b, a))).toEqual(merged);
      expect(mergeRecords(a, mergeRecords(c, b))).toEqual(merged);
      expect(mergeRecords(merged, b)).toEqual(merged);
      expect(readRecord(merged).record).toEqual(merged);
      const texts = ({read}: OnboardingRecord) => read.map(({at: _at, ...text}) => JSON.stringify(text));
      expect(new Set(texts(merged))).toEqual(new Set([a, b, c].flatMap(texts)));
      expect(texts(merged).length).toBe(new Set(texts(merged)).size);
      const signed = ({signed: list}: OnboardingRecord) =>
        list.map(({at: _at, ...line}) => JSON.stringify(Object.entries(line).sort()));
      expect(signed(merged).sort()).toEqual([...new Set([a, b, c].flatMap(signed))].sort());
      const answers = ({answers: list}: OnboardingRecord) => list.map((answer) => JSON.stringify(Object.entries(answer).sort()));
      expect(answers(merged).sort()).toEqual([...new Set([a, b, c].flatMap(answers))].sort());
    }),
    RUNS,
  );
});

test('merging a record with itself is that record, and the first time of reading counts', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(mergeRecords(a, a)).toEqual(a);
      for (const entry of mergeRecords(a, b).read) {
        const same = [...a.read, ...b.read].filter(
          ({code, edition, fingerprint, own}) =>
            code === entry.code && edition === entry.edition && fingerprint === entry.fingerprint && own === entry.own,
        );
        expect(entry.at).toBe(same.map(({at}) => at).sort()[0]);
      }
    }),
    RUNS,
  );
});
