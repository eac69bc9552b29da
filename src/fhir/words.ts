/** The words of a form, read from the lines that an edition prints them in. */
import type {Instrument} from '../manual/data/instruments.ts';
import type {Line} from '../manual/lines.ts';
import {allowedAt} from '../measures/scoring/form.ts';
import type {KnownForm} from './known-forms.ts';

/** One answer: what it scores, where it scores, and its words, which may be none between two anchors. */
export type Option = {value?: number; text: string};

export type Question = {text: string; options: Option[]};

export type Words = {
  /** What is said above the items. */
  opening?: string;
  /** The question whose "no" ends the form. */
  stem?: string;
  items: Question[];
  /** Whether more than one answer may be marked. */
  repeats: boolean;
  /** A question after the items that no sum counts. */
  unscored?: Question;
};

const SHARED_ANSWERS = /(\d+) ([^.]+)\./g;
const OWN_ANSWERS = /^(.*?)\s*(\(0\).*)$/;
const MANY_ANSWERS = /^For each: (.+) More than one may be marked\.$/;
const UNSCORED = /^Not scored: "(.+?)" (.+)$/;
const QUOTED = /["“]([^"”]+)["”]$/;

/**
 * `undefined` where the words are not there, or do not fit the record: another number of items, or answers that score otherwise. A form with
 * wrong words must not leave the house.
 */
export function readWords(
  instrument: Instrument,
  {words, asked = words, first}: KnownForm,
  linesOf: (section: string) => readonly Line[],
): Words | undefined {
  const lines = linesOf(words);
  const above = linesOf(asked);
  const many = answersToMark(lines);
  const shared = many ?? sharedAnswers(instrument, above);
  const items = readItems(lines, shared).slice(0, first);
  const fits = items.length === instrument.items && items.every(({options}, index) => fitsAt(instrument, index + 1, options));
  if (!fits) {
    return undefined;
  }
  const unscored = first === undefined ? unscoredIn(lines) : undefined;
  return {...openingOf(instrument, above), items, repeats: many !== undefined, ...(unscored ? {unscored} : {})};
}

/** Items in order; answers of their own stand behind an item, or on a line below it. */
function readItems(lines: readonly Line[], shared: readonly Option[]): Question[] {
  const questions: Question[] = [];
  for (const {kind, text} of lines) {
    const above = questions.at(-1);
    if (kind !== 'item') {
      continue;
    }
    if (text.startsWith('– ') && above) {
      above.options = ownAnswers(text.slice(2));
    } else {
      const [, question = text, own] = OWN_ANSWERS.exec(text) ?? [];
      questions.push({text: question, options: own === undefined ? [...shared] : ownAnswers(own)});
    }
  }
  return questions;
}

/** "(0) Never; (1) Monthly or less; (2)". */
function ownAnswers(text: string): Option[] {
  return text.split('; ').flatMap((part) => {
    const [, value, words] = /^\((\d+)\)\s*(.*)$/.exec(part) ?? [];
    return value === undefined ? [] : [{value: Number(value), text: words ?? ''}];
  });
}

/** "Answers: 0 Not at all. 1 Several days." A form without such a line that takes 0 and 1 is answered by no and yes. */
function sharedAnswers(instrument: Instrument, lines: readonly Line[]): Option[] {
  const [no, yes, ...more] = valuesAt(instrument, 1);
  const found = lines
    .filter(({kind}) => kind === 'text')
    .map(({text}) =>
      [...text.matchAll(SHARED_ANSWERS)].map(([, value, words]) => ({value: Number(value), text: words as string})),
    )
    .find((options) => fitsAt(instrument, 1, options));
  if (found) {
    return found;
  }
  return no === 0 && yes === 1 && more.length === 0
    ? [
        {value: 0, text: 'No'},
        {value: 1, text: 'Yes'},
      ]
    : [];
}

/** Answers that score nothing, of which several may be marked. */
function answersToMark(lines: readonly Line[]): Option[] | undefined {
  const words = lines.map(({text}) => MANY_ANSWERS.exec(text)?.[1]).find((found) => found !== undefined);
  return words === undefined ? undefined : sentences(words).map((text) => ({text}));
}

function unscoredIn(lines: readonly Line[]): Question | undefined {
  const [, text, answers] = lines.map((line) => UNSCORED.exec(line.text)).find((match) => match !== null) ?? [];
  return text === undefined || answers === undefined
    ? undefined
    : {text, options: sentences(answers).map((answer) => ({text: answer}))};
}

/** A form that begins with a question of its own quotes it, and then what the items complete. */
function openingOf({stem}: Instrument, lines: readonly Line[]): Pick<Words, 'opening' | 'stem'> {
  const above = lines.slice(
    0,
    lines.findIndex(({kind}) => kind === 'item'),
  );
  const quote = above.find(({kind}) => kind === 'quote')?.text.replace(/^["“](.*)["”]$/, '$1');
  const leadIn = above.map(({kind, text}) => (kind === 'text' ? QUOTED.exec(text)?.[1] : undefined)).find(Boolean);
  const opening = stem ? leadIn : quote;
  return {...(opening === undefined ? {} : {opening}), ...(stem && quote !== undefined ? {stem: quote} : {})};
}

function fitsAt(instrument: Instrument, item: number, options: readonly Option[]): boolean {
  const values = valuesAt(instrument, item);
  return options.length > 0 && (values.length === 0 || values.join() === options.map(({value}) => value).join());
}

function valuesAt(instrument: Instrument, item: number): number[] {
  const allowed = allowedAt(instrument, item);
  return 'from' in allowed
    ? Array.from({length: allowed.to - allowed.from + 1}, (_, index) => allowed.from + index)
    : [...allowed];
}

/** "One. Two." → One, Two. */
function sentences(text: string): string[] {
  return text.replace(/\.$/, '').split('. ');
}
