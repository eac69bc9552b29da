/** How many copies of a worksheet are needed. */

/** "2 per client" with 8 of them → 16; a family counts as one. Undefined where the words say it in another way. */
export function copiesFor(words: string, clients: number): number | undefined {
  const [, each] = /^(\d{1,2}) per (?:client|person|member|family)\b/.exec(words) ?? [];
  return each === undefined ? undefined : Number(each) * clients;
}

/** More than a program's rooms hold. */
export const MOST_CLIENTS = 60;

export function isClients(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_CLIENTS;
}
