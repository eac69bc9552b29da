/** How staff ask for a section leads to it: each phrase, typed word for word, finds its own section first. */

import {readDraft} from '../../scripts/lib/manual.mts';
import {openIndex, TYPING} from '../../scripts/lib/search-engine.ts';
import {exportManual} from '../../src/manual/export-manual.ts';
import {toIndexFile, writeIndexFile} from '../../src/search/index-file.ts';

const {manual} = readDraft();
const searcher = openIndex(writeIndexFile(toIndexFile(exportManual(manual, []))));

/** Of every page and section: where it is written, its code, and a phrase. */
const phrases = manual.pages.flatMap((page) =>
  [page, ...page.sections].flatMap(({code, asked = []}) => asked.map((phrase) => ({file: page.file, code, phrase}))),
);

test('each phrase finds its own section first', () => {
  const astray = phrases.flatMap(({file, code, phrase}) => {
    const [first] = searcher.search({query: phrase, typing: TYPING, limit: 1}).hits;
    return first?.code === code ? [] : [`${file}: "${phrase}" finds ${first?.code || first?.title || 'nothing'} before ${code}`];
  });
  expect(astray).toEqual([]);
});

test('no phrase stands for two sections', () => {
  const homes = new Map<string, string[]>();
  for (const {code, phrase} of phrases) {
    homes.set(phrase.toLowerCase(), [...(homes.get(phrase.toLowerCase()) ?? []), code]);
  }
  expect([...homes].filter(([, codes]) => new Set(codes).size > 1)).toEqual([]);
});

test('there are phrases to look at', () => {
  expect(phrases.length).toBeGreaterThan(1000);
});
