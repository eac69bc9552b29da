/** Words that say little about what is looked for. */

/** Left out of a query, unless nothing else is in it: words that questions are made of. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been being but by can could did do does doing for from had has have he her him his how i if im in into is it its
  just me my of on one or our she should so some than that the their them then there these they this those to too up us was we were what
  whats when where which who whom whose why will with would you your about after before while during get gets got going gonna happen happens
  please need needs want wants tell am any let lets make makes find ive id out us vs via`.split(/\s+/),
);

/** The words that say something; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !QUESTION_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Words for people and things that nearly every section speaks of, and shades of a sentence: they count, but less. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `client clients patient patients pt pts person people someone somebody staff member members program iop session sessions day days time new use
  used wont cant cannot dont doesnt didnt isnt not no never still again just one two three other another back start starts started keep keeps
  right now anymore`.split(/\s+/),
);
