import {manualWith, printed, problemsAcross} from '../../tests/helpers/manual.ts';
import {checkSearchWords} from './check-search-words.ts';

const asking = (code: string, first: string, second = 'nobody asks so') => ({
  code,
  front: {asked: `["${first}"]`},
  body: `## Section {/* #${code.toLowerCase()}-1 */}\n\n{/* asked: ${second} */}\n\nText.`,
});

test('how staff ask for a page and its sections: each phrase once in the manual', () => {
  expect(problemsAcross({pages: [asking('SAF-02', 'client is angry', 'where to sit'), asking('SAF-03', 'pt is drunk')]})).toBe(
    'no problems',
  );
  expect(
    problemsAcross({
      pages: [asking('SAF-02', 'pt is drunk', 'Client-is  drunk'), asking('SAF-03', 'Pt is drunk', 'client is drunk')],
    }),
  ).toMatchInlineSnapshot(`
"safety/saf-03.mdx:1:1 "Pt is drunk" is how staff ask for SAF-02, and for SAF-03 → keep it with the one that answers it
safety/saf-03.mdx:13:1 "client is drunk" is how staff ask for SAF-02.1, and for SAF-03.1 → keep it with the one that answers it"
`);
});

describe('words that mean the same', () => {
  const said = (words: string) => {
    const lexicon = '[{term: naloxone, definition: A medicine., also: [Narcan]}]';
    const {manual, data} = manualWith({data: {'lexicon.yml': lexicon, 'search-words.yml': words}});
    return printed(checkSearchWords({pages: manual.pages, data}));
  };

  test('each stands in one group', () => {
    expect(said('- [client, pt]\n- [phone, call]')).toBe('no problems');
    expect(said('- [client, pt]\n- [patient, PT]')).toMatchInlineSnapshot(
      `"_data/search-words.yml:2:3 "PT" stands in the group of "client" already → keep it in one place; the words of a term stand under "also" in lexicon.yml"`,
    );
  });

  test('the words of a term stand with the term', () => {
    expect(said('- [spray, narcan]')).toMatchInlineSnapshot(
      `"_data/search-words.yml:1:3 "narcan" stands in the term "naloxone" already → keep it in one place; the words of a term stand under "also" in lexicon.yml"`,
    );
  });

  test('a group of one word, and what is no group', () => {
    const data = (words: string) => problemsAcross({data: {'search-words.yml': words}});
    expect(data('- [client]')).toMatchInlineSnapshot(
      `"_data/search-words.yml:1:3 this group has one word only → add what means the same, or delete the line"`,
    );
    expect(data('- client')).toMatchInlineSnapshot(
      `"_data/search-words.yml:1:3 this is not a list of words → write - [client, patient, pt]"`,
    );
  });
});
