/** What `npm run score` and `npm run formula` share: a name and JSON in, one JSON object out, exit code 1 for an error. */

export type Answer = Record<string, unknown>;

/** Reads the two arguments. */
export function readAsked(example: string): {name: string; given: unknown} | {error: string} {
  const [name, json, ...rest] = process.argv.slice(2);
  if (name === undefined || json === undefined || rest.length > 0) {
    return {error: `write a name and JSON in quotes: ${example}`};
  }
  try {
    return {name, given: JSON.parse(json)};
  } catch (error) {
    return {error: `this is not JSON: ${error instanceof Error ? error.message : error}`};
  }
}

export function print(answer: Answer): void {
  console.log(JSON.stringify(answer));
  process.exitCode = 'error' in answer ? 1 : 0;
}
