/** Which words of a form its page does not print: page and calculator say the same, letter by letter. */
import type {Instrument} from './data/instruments.ts';
import type {Missing} from './instrument-numbers.ts';
import type {Line} from './lines.ts';

export function missingWords({page, name, words, item_names: names = []}: Instrument, lines: readonly Line[]): Missing[] {
  const printed = lines.map(({text}) => text);
  const isPrinted = (wanted: string) => printed.some((text) => text.includes(wanted));
  const isNamed = (wanted: string) => printed.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
  const wanted = words
    ? [
        words.stem,
        words.asks,
        ...(words.labels ?? []),
        ...words.items.flatMap((item) => [item.name, item.text, ...(item.labels ?? [])]),
      ].filter((text) => text !== undefined && text !== '')
    : [];
  return [
    ...wanted
      .filter((text) => !isPrinted(text ?? ''))
      .map((text) => ({
        message: `${page} does not print "${text}" of ${name}`,
        remedy: 'write it there in the words of the form, or correct words',
      })),
    ...names
      .filter((one) => !isNamed(one))
      .map((one) => ({
        message: `${page} does not name the item "${one}" of ${name}`,
        remedy: 'name it there, or correct item_names',
      })),
  ];
}
