/** A snippet as readers see it: in the index, the settings of the program stand by name, `[quiet-room]`. */
import type {Snippet} from '../../search/protocol.ts';
import {SETTING_IN_TEXT, settingOf} from '../Setting/settings.ts';

/** Puts today's values in; marks move along, and those within a name are gone with it. */
export function withSettingsIn({text, marks}: Snippet): Snippet {
  const places = [...text.matchAll(SETTING_IN_TEXT)].flatMap(([mark, name = ''], index, all) => {
    const value = settingOf(name)?.value;
    return value === undefined ? [] : [{from: all[index]?.index ?? 0, length: mark.length, value}];
  });
  let [result, end] = ['', 0];
  for (const {from, length, value} of places) {
    result += text.slice(end, from) + value;
    end = from + length;
  }
  const moved = (at: number) =>
    places.reduce((sum, {from, length, value}) => (from < at ? sum + value.length - length : sum), at);
  const isApart = ([from, to]: readonly [number, number]) =>
    places.every((place) => to <= place.from || from >= place.from + place.length);
  return {text: result + text.slice(end), marks: marks.filter(isApart).map(([from, to]) => [moved(from), moved(to)])};
}
