/** A form as it is filled in: what each item is called, and which answers it has. */
import type {Instrument} from '../../manual/data/instruments.ts';
import {allowedAt} from './form.ts';

export type Choice = {value: number /** In words, where the form's may be printed. */; label?: string};

export type FormItem = {
  item: number;
  /** "Item 3", or what the form calls it. */
  name: string;
  /** Its words, where they may be printed. */
  text?: string;
  /** Empty where it has no number; absent where any number from `from` to `to` may be marked. */
  choices?: Choice[];
  from?: number;
  to?: number;
};

/** In the order of the form. */
export function formItems(instrument: Instrument): FormItem[] {
  return Array.from({length: instrument.items}, (_, index) => toItem(instrument, index + 1));
}

function toItem(instrument: Instrument, item: number): FormItem {
  const {words, item_names: names, fractions} = instrument;
  const worded = words?.items[item - 1];
  const allowed = allowedAt(instrument, item);
  const labels = worded?.labels ?? words?.labels ?? (isYesNo(allowed) ? ['No', 'Yes'] : []);
  const named = {
    item,
    name: worded?.name ?? names?.[item - 1] ?? `Item ${item}`,
    ...(worded ? {text: worded.text} : {}),
  };
  if ('from' in allowed && fractions) {
    return {...named, ...allowed};
  }
  const values =
    'from' in allowed ? Array.from({length: allowed.to - allowed.from + 1}, (_, step) => allowed.from + step) : allowed;
  return {...named, choices: values.map((value, place) => (labels[place] ? {value, label: labels[place]} : {value}))};
}

function isYesNo(allowed: ReturnType<typeof allowedAt>): boolean {
  return 'from' in allowed && allowed.from === 0 && allowed.to === 1;
}

/** What a key means on an item: one of its answers, or nothing. Yes and no may be typed by their letters. */
export function choiceOf({choices = []}: FormItem, key: string): number | undefined {
  const word = LETTERS[key.toLowerCase()];
  return choices.find(({value, label}) => (word === undefined ? `${value}` === key : label?.toLowerCase() === word))?.value;
}

const LETTERS: Record<string, string> = {y: 'yes', n: 'no'};
