/** What holds for every instrument of the manual, whatever is entered. */
import fc from 'fast-check';
import type {Instrument} from '../../src/manual/data/instruments.ts';
import {bandOf} from '../../src/measures/scoring/band.ts';
import {prorate} from '../../src/measures/scoring/count.ts';
import {type Answer, allowedAt, isRefused} from '../../src/measures/scoring/form.ts';
import {reportScore} from '../../src/measures/scoring/report.ts';
import {type Score, score} from '../../src/measures/scoring/score.ts';
import {draftInstruments} from '../helpers/instruments.ts';

const all = [...draftInstruments().instruments.values()];
const computed = all.filter(({not_computed: reason}) => reason === undefined).map((one) => [one.key, one] as const);

/** Any answer that the form can hold. */
function answerTo(instrument: Instrument, item: number): fc.Arbitrary<Answer> {
  const allowed = allowedAt(instrument, item);
  if ('from' in allowed) {
    return instrument.fractions
      ? fc.integer({min: allowed.from * 10, max: allowed.to * 10}).map((tenths) => tenths / 10)
      : fc.integer({min: allowed.from, max: allowed.to});
  }
  return allowed.length === 0 ? fc.constant(null) : fc.constantFrom(...allowed);
}

function formOf(instrument: Instrument, blanks: 'none' | 'some'): fc.Arbitrary<Answer[]> {
  const answers = Array.from({length: instrument.items}, (_, index) => answerTo(instrument, index + 1));
  return fc.tuple(
    ...answers.map((answer) => (blanks === 'none' ? answer : fc.option(answer, {nil: null, freq: 4}))),
  ) as unknown as fc.Arbitrary<Answer[]>;
}

const scored = (instrument: Instrument, answers: readonly Answer[]): Score => {
  const found = score(instrument, answers);
  if (isRefused(found)) {
    throw new Error(found.refused);
  }
  return found;
};

describe.each(computed)('%s', (_, instrument) => {
  test('says something to any JSON, and never throws', () => {
    const almost = fc.record({
      responses: fc.oneof(formOf(instrument, 'some'), fc.array(fc.jsonValue()), fc.jsonValue()),
      context: fc.oneof(
        fc.dictionary(fc.constantFrom('sex', 'cut', 'mode', 'exposed', 'cooccur', 'problem', '__proto__'), fc.jsonValue()),
        fc.jsonValue(),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost), (given) => {
        const report = reportScore(instrument, given);
        expect('error' in report ? typeof report.error : Array.isArray(report.flags)).toBe('error' in report ? 'string' : true);
      }),
    );
  });

  test('gives no total with a blank, but by a published rule', () => {
    fc.assert(
      fc.property(formOf(instrument, 'some'), (answers) => {
        const {total, missing, proratedFrom} = scored(instrument, answers);
        const isMadeUpFor = missing.length > 0 && missing.length <= (instrument.prorate ?? 0);
        expect(proratedFrom !== undefined).toBe(isMadeUpFor);
        if (missing.length > 0 && !isMadeUpFor) {
          expect(total).toEqual({notDefined: expect.any(String)});
        }
        if (typeof total === 'number') {
          expect(total).toBeGreaterThanOrEqual(instrument.range?.from ?? 0);
          expect(total).toBeLessThanOrEqual(instrument.range?.to ?? 0);
        }
      }),
    );
  });

  test('acts on a critical answer whatever else is blank, and never makes one up', () => {
    fc.assert(
      fc.property(formOf(instrument, 'some'), fc.context(), (answers, context) => {
        const found = scored(instrument, answers);
        for (const {item, at, flag} of instrument.critical ?? []) {
          const alone = scored(
            instrument,
            answers.map((answer, index) => (index + 1 === item ? answer : null)),
          );
          const of = (one: Score) => one.critical.find((critical) => critical.item === item)?.answer;
          const given = answers[item - 1] ?? null;
          context.log(`item ${item}`);
          if (given === null) {
            // Blank: asked now, unless the form skips it.
            expect([null, undefined]).toContain(of(found));
            expect(of(alone)).toBeNull();
          } else {
            expect(of(found)).toBe(given >= at ? given : undefined);
            expect(of(alone)).toBe(of(found));
            expect(flag === undefined || found.flags.includes(flag) || given < at).toBe(true);
          }
        }
      }),
    );
  });

  test('has its subscales within their ranges', () => {
    fc.assert(
      fc.property(formOf(instrument, 'none'), (answers) => {
        for (const {name, total} of scored(instrument, answers).subscales) {
          const range = instrument.subscales?.find((one) => one.name === name)?.range;
          expect(total).toBeGreaterThanOrEqual(range?.from ?? Number.NaN);
          expect(total).toBeLessThanOrEqual(range?.to ?? Number.NaN);
        }
      }),
    );
  });

  test('stands no lower for a higher total', () => {
    const {bands = [], range} = instrument;
    const places =
      bands.length === 0 || range === undefined ? [] : totals(range).map((total) => placeOf(bandOf(instrument, total)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);

    function placeOf(band: ReturnType<typeof bandOf>): number {
      return bands.findIndex(({key, label}) => (label === undefined ? key === band?.key : label === band?.label));
    }
  });
});

function totals({from, to}: {from: number; to: number}): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index);
}

test('the ends of every range can be reached', () => {
  const ends = (instrument: Instrument, pick: 'min' | 'max') =>
    scored(
      instrument,
      Array.from({length: instrument.items}, (_, index) => {
        const allowed = allowedAt(instrument, index + 1);
        const values = 'from' in allowed ? [allowed.from, allowed.to] : allowed;
        const isTurned = instrument.reversed?.includes(index + 1) ?? false;
        return Math[(pick === 'max') === isTurned ? 'min' : 'max'](...values);
      }),
    ).sum;
  for (const [, instrument] of computed) {
    if (instrument.range && !instrument.follow_up) {
      expect([instrument.key, ends(instrument, 'min'), ends(instrument, 'max')]).toEqual([
        instrument.key,
        instrument.range.from,
        instrument.range.to,
      ]);
    }
  }
});

test('a half is rounded up, in whole numbers', () => {
  const answers = fc.array(fc.option(fc.integer({min: 0, max: 4}), {nil: null}), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(
      answers.filter((list) => list.some((answer) => answer !== null)),
      (list) => {
        const given = list.filter((answer) => answer !== null);
        const sum = given.reduce((total, answer) => total + answer, 0);
        // floor((2 × sum × items + answered) / (2 × answered)), without a fraction on the way.
        const [over, by] = [2 * sum * list.length + given.length, 2 * given.length];
        expect(prorate(list)).toBe((over - (over % by)) / by);
      },
    ),
  );
});

test('one more yes never lowers the level of a screener, and an unfinished one is high or unknown', () => {
  const screener = all.find(({key}) => key === 'c-ssrs-screener') as Instrument;
  const order = ['none_reported', 'low', 'moderate', 'high'];
  fc.assert(
    fc.property(formOf(screener, 'none'), fc.nat(6), formOf(screener, 'some'), (answers, place, unfinished) => {
      const level = (list: readonly Answer[]) => order.indexOf(scored(screener, list).band?.key ?? '');
      const more = answers.map((answer, index) => (index === place ? 1 : answer));
      expect(level(more)).toBeGreaterThanOrEqual(level(answers));
      const open = scored(screener, unfinished);
      expect(open.missing.length > 0 ? ['high', 'unresolved'] : order).toContain(open.band?.key);
    }),
  );
});
