/** How staff ask for a section leads to it: each phrase, typed word for word, finds its own section first. */

import {openIndex, TYPING} from '../../scripts/lib/search-engine.ts';
import {exportManual} from '../../src/manual/export-manual.ts';
import {toIndexFile, writeIndexFile} from '../../src/search/index-file.ts';
import {draftManual} from '../helpers/draft.ts';

const manual = draftManual();
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

/** What happens on an ordinary day, in the words in which it is said. One section each answers it. */
test.each([
  ['client arrives drunk', 'SAF-08'],
  ['two clients dating', 'STD-03.8'],
  ['only two people came', 'STD-03.6'],
  ['family member calls and asks whether he is here', 'REC-01.3'],
  ['a positive drug screen', 'MED-05'],
  ['client wants to leave against advice', 'SAF-11'],
  ['power is out', 'SAF-16'],
  ['a subpoena arrives', 'REC-04.4'],
  ['score worse two weeks running', 'MON-03.2'],
  ['the interpreter did not come', 'ADM-06.8'],
  ['a client is filming', 'REC-07.2'],
])('"%s" is answered by %s', (query, code) => {
  expect(searcher.search({query, typing: TYPING, limit: 1}).hits[0]?.code).toBe(code);
});

test('there are phrases to look at', () => {
  expect(phrases.length).toBeGreaterThan(1000);
});
