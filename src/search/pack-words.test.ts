import fc from 'fast-check';
import {packAsked, packPostings, packWords, unpackAsked, unpackPostings, unpackWords} from './pack-words.ts';
import {stemOf} from './stem.ts';

const word = fc.oneof(
  fc.string({unit: fc.constantFrom(...'abcd9éß𠀀𠀁'), minLength: 1, maxLength: 6}),
  fc.constantFrom('document', 'documented', 'documents', 'ride', 'rides'),
);
const words = fc.uniqueArray(word, {minLength: 1, maxLength: 30}).map((list) => list.sort());

test('words come back, also those beyond U+FFFF', () => {
  fc.assert(
    fc.property(words, (list) => expect(unpackWords(packWords(list))).toEqual(list)),
    {numRuns: 500},
  );
  expect(unpackWords(packWords([]))).toEqual([]);
});

test('what sorted words share is written once', () => {
  expect(packWords(['document', 'documented']).length).toBeLessThan('documentdocumented'.length);
});

test('phrases come back, document by document', () => {
  const asked = words.chain((list) =>
    fc.record({
      list: fc.constant(list),
      documents: fc.array(
        fc.record({asked: fc.array(fc.array(fc.constantFrom(...list), {minLength: 1}).map((phrase) => phrase.join(' ')))}),
      ),
    }),
  );
  fc.assert(
    fc.property(asked, ({list, documents}) => {
      expect(unpackAsked(packAsked(documents, list), list)).toEqual(documents.map((document) => document.asked));
    }),
  );
});

test('postings come back, also of stems that no document has', () => {
  const counts = fc.dictionary(fc.nat(70_000).map(String), fc.integer({min: 1, max: 6}));
  const postings = words.chain((list) => {
    const stems = [...new Set(list.map(stemOf))];
    return fc.array(counts, {minLength: stems.length, maxLength: stems.length}).map((records) => ({
      list,
      postings: new Map(
        stems.map((stem, index) => {
          const record = records[index] as Record<string, number>;
          const documents = Object.keys(record)
            .map(Number)
            .sort((a, b) => a - b);
          return [stem, {documents, counts: documents.map((document) => record[document] as number)}] as const;
        }),
      ),
    }));
  });
  fc.assert(
    fc.property(postings, ({list, postings: written}) => {
      expect([...unpackPostings(packPostings(written), list)]).toEqual([...written]);
    }),
  );
});
