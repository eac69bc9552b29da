/** Citations of sources inside text, as Pandoc writes them: `[@stanley2018]`, `[@a; @b, p. 3]`. */

export type CitedSource = {key: string /** Such as "p. 3": where in the source. */; locator?: string};

/** A bracket with at least one key. Use with `matchAll`. */
export const CITATION = /\[(@[^[\]]+)\]/g;

/** The sources named in one bracket; `inside` is what stands between `[` and `]`. */
export function parseCitation(inside: string): CitedSource[] {
  return inside.split(';').map((part) => {
    const [key = '', ...locator] = part.trim().replace(/^@/, '').split(',');
    const where = locator.join(',').trim();
    return where ? {key: key.trim(), locator: where} : {key: key.trim()};
  });
}
