/** What has to be carried into each room, from what the sessions of the day list as their materials. */
import {REHEARSAL, type Slot} from './plan.ts';

export type PackedRoom = {room: number; items: {text: string /** Sessions that need it, in their order. */; codes: string[]}[]};

type Materials = {code: string; materials: readonly string[]};

/** Rooms in order. What two sessions of a room list in the same words stands there once, for both. */
export function packingList(slots: readonly Slot[], sessions: readonly Materials[]): PackedRoom[] {
  const byCode = new Map(sessions.map((session) => [session.code, session.materials]));
  const rooms = [...new Set(slots.map(({room}) => room))].sort((a, b) => a - b);
  return rooms.map((room) => {
    const items = new Map<string, {text: string; codes: string[]}>();
    const codes = [...new Set(slots.filter((slot) => slot.room === room && slot.code !== REHEARSAL).map(({code}) => code))];
    for (const code of codes) {
      for (const text of (byCode.get(code) ?? []).flatMap(splitMaterials)) {
        const key = text.toLowerCase().replace(/\.$/, '');
        const item = items.get(key) ?? {text, codes: []};
        items.set(key, {...item, codes: item.codes.includes(code) ? item.codes : [...item.codes, code]});
      }
    }
    return {room, items: [...items.values()]};
  });
}

/** What goes on about the thing before: "10 worksheets; copied after group", "second room; a chair outside it". */
const GOES_ON = /^copied\b|\bit\b/i;

/** "14 chairs; board; timer" → three things. A semicolon in brackets or quotation marks parts nothing, nor one behind a colon. */
export function splitMaterials(text: string): string[] {
  const parts: string[] = [''];
  let [depth, isQuoted, isList] = [0, false, false];
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    isQuoted = sign === '"' ? !isQuoted : isQuoted;
    isList ||= sign === ':' && depth === 0 && !isQuoted;
    if (sign === ';' && depth <= 0 && !isQuoted && !isList) {
      parts.push('');
    } else {
      parts[parts.length - 1] += sign;
    }
  }
  const things: string[] = [];
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const before = things.at(-1);
    if (before !== undefined && GOES_ON.test(part)) {
      things[things.length - 1] = `${before}; ${part}`;
    } else {
      things.push(capitalized(part));
    }
  }
  return things;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
