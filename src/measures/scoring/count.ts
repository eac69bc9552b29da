/** From answers as they were given to answers as they count, and their sums. */
import type {Instrument} from '../../manual/data/instruments.ts';
import {type NotDefined, notDefined} from '../not-defined.ts';
import {type Answer, allowedAt, type Context} from './form.ts';

export type Counted = {
  /** Reversed items turned, rightly skipped ones 0. */
  answers: Answer[];
  /** Flags of the skips that filled a blank. */
  skipFlags: string[];
  /** Places of the blanks that leave the form unfinished. */
  missing: number[];
};

/** Answers as they count. Source: the owner's rules, as the instrument's record has them. */
export function countAnswers(instrument: Instrument, answers: readonly Answer[], {byPlace = false}: Context): Counted {
  const {skips = [], unscored = [], reversed = [], reversed_by_place: byPlaceReversed = []} = instrument;
  const applied = skips.filter(
    ({zero, blank}) =>
      zero.every((item) => answers[item - 1] === 0) &&
      blank.some((item) => answers[item - 1] === null) &&
      // Who went on and answered did not skip: what is blank then is not known.
      blank.every((item) => (answers[item - 1] ?? 0) === 0),
  );
  const skipped = new Set(applied.flatMap(({blank}) => blank));
  const turned = new Set(byPlace ? [...reversed, ...byPlaceReversed] : reversed);
  const counted = answers.map((answer, index) => {
    const given = answer === null && skipped.has(index + 1) ? 0 : answer;
    return given !== null && turned.has(index + 1) ? turn(instrument, index + 1, given) : given;
  });
  return {
    answers: counted,
    skipFlags: applied.flatMap(({flag}) => flag ?? []),
    missing: counted.flatMap((answer, index) => (answer === null && !unscored.includes(index + 1) ? [index + 1] : [])),
  };
}

/** On the same scale from its other end. */
function turn(instrument: Instrument, item: number, answer: number): number {
  const allowed = allowedAt(instrument, item);
  return 'from' in allowed ? allowed.from + allowed.to - answer : Math.min(...allowed) + Math.max(...allowed) - answer;
}

/** Tenths of a centimeter must not become 35.900000000000006. */
export function sum(answers: readonly Answer[]): number {
  return Math.round(answers.reduce<number>((total, answer) => total + (answer ?? 0), 0) * 1e6) / 1e6;
}

/** A blank is no 0. */
export function sumOfAll(answers: readonly Answer[]): number | NotDefined {
  const blanks = answers.filter((answer) => answer === null).length;
  return blanks > 0 ? notDefined(blanks === 1 ? 'one answer is blank' : `${blanks} answers are blank`) : sum(answers);
}

/**
 * What the sum would be with the blanks at the mean of the answers: sum × items / answered, a half rounded UP (4.5 becomes 5). JavaScript's
 * `Math.round` does that; languages that round halves to even give 4, and another band.
 */
export function prorate(answers: readonly Answer[]): number {
  const answered = answers.filter((answer) => answer !== null);
  return Math.floor((sum(answered) * answers.length) / answered.length + 0.5);
}
