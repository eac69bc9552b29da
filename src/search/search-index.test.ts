import {indexFileWith, searchIndexWith} from '../../tests/helpers/search.ts';

const index = searchIndexWith();
const codesWith = (stem: string) =>
  [...(index.postings.get(stem)?.documents ?? [])].map((place) => {
    const {code, title} = index.file.documents[place] as (typeof index.file.documents)[number];
    return code || title;
  });

test('a page has the words of its sections; a term has its own only', () => {
  expect(codesWith('nostril')).toEqual(['SAF-03', 'SAF-03.1']);
  expect(codesWith('screener')).toEqual(['ASM-02', 'ASM-02.1', 'ASM-02.2', 'ASM-02.3', 'ASM-02.3.1', 'C-SSRS']);
});

test('everything stands on its page; a page and a term stand on themselves', () => {
  const {documents} = index.file;
  const pageOf = ({code, kind}: (typeof documents)[number], place: number) => {
    const page = documents[index.pageOf(place)];
    return kind === 'term' ? [kind, index.pageOf(place) === place] : [code, page?.code];
  };
  expect(documents.map(pageOf)).toEqual(
    documents.map(({code, kind}) => (kind === 'term' ? [kind, true] : [code, code.slice(0, 6)])),
  );
});

test('a section has the titles that it stands below, its chapter’s too', () => {
  expect(codesWith('overdos')).toEqual(['SAF-03', 'SAF-03.1', 'SAF-03.2']);
  expect(codesWith('safeti')).toEqual(expect.arrayContaining(['SAF-02.1.1', 'SAF-04.2']));
});

test('what says a word at more length says it for less', () => {
  const short = searchIndexWith({
    pages: [
      {code: 'SAF-02', body: '## Part {/* #saf-02-1 */}\n\nA key.'},
      {code: 'SAF-03', body: `## Part {/* #saf-03-1 */}\n\nA key. ${'Many more words stand here beside it. '.repeat(5)}`},
    ],
  });
  const posting = short.postings.get('kei') ?? short.postings.get('key');
  const weights = new Map(
    [...(posting?.documents ?? [])].map((place, i) => [short.file.documents[place]?.code, posting?.weights[i]]),
  );
  expect(weights.get('SAF-02.1')).toBeGreaterThan(weights.get('SAF-03.1') as number);
});

test('rare words weigh more, and none weighs nothing', () => {
  const idf = (stem: string) => index.postings.get(stem)?.idf as number;
  expect(idf('nostril')).toBeGreaterThan(idf('client'));
  expect(Math.min(...[...index.postings.values()].map((posting) => posting.idf))).toBeGreaterThan(0);
});

test('a document asks by its title, then by its phrases', () => {
  const place = indexFileWith().documents.findIndex(({code}) => code === 'SAF-02.2');
  expect(index.phrasesOf(place).map(({text, isTitle}) => [text, isTitle])).toEqual([
    ['telling the family', true],
    ['can we call their mom', false],
    ['family has to know', false],
  ]);
});
