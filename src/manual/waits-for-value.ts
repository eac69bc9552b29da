/** Numbers from 555-0100 to 555-0199 are kept free for examples: nobody can be called there. */
const EXAMPLE_PHONE = /\b555-?01\d\d\b/;

/**
 * Whether a setting of the program still waits for a value of the program's own: nothing is there, or what this manual came with, a number of
 * the kind above or words that call themselves an example.
 */
export function waitsForValue({value}: {value: string}): boolean {
  return value.trim() === '' || EXAMPLE_PHONE.test(value) || /\bexample\b/i.test(value);
}
