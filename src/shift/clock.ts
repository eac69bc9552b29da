/** Times of one day, as minutes since midnight: the wall clock of the program, without a date or a zone. */

export const DAY = 24 * 60;

/** 545 → "09:05". What comes after midnight goes on with the next day's clock. */
export function printClock(minute: number): string {
  const within = ((minute % DAY) + DAY) % DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** "09:05" or "0905" → 545; undefined for anything else. */
export function readClock(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):?([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** What the program's clock shows at a moment, wherever the reader's is set. */
export function minuteAt(moment: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {timeZone, hour: '2-digit', minute: '2-digit'}).format(moment);
  return readClock(shown) ?? 0;
}
