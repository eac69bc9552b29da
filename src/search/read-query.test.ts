import {searchIndexWith} from '../../tests/helpers/search.ts';
import {readQuery} from './read-query.ts';

const index = searchIndexWith();
const read = (query: string, typing = false) => readQuery(query, typing, index);
/** The ways to say each thing that is asked for, the surest first. */
const asked = (query: string, typing = false) =>
  read(query, typing).concepts.map(({alternatives}) =>
    [...alternatives].sort((a, b) => b.weight - a.weight).map(({stems}) => stems.join(' ')),
  );
const weightsOf = (query: string, typing = false) =>
  read(query, typing).concepts.flatMap(({alternatives}) => alternatives.map(({weight}) => weight));

test('a word that is there is itself', () => {
  expect(asked('nostril')).toEqual([['nostril']]);
  expect(read('seizure nostril').concepts).toHaveLength(2);
});

test('another ending counts less than the word itself', () => {
  const [own] = weightsOf('breaths');
  const [other] = weightsOf('protecting');
  expect([own, other !== undefined && other > 0 && other < 1]).toEqual([1, true]);
});

describe('question words', () => {
  test('are dropped beside others', () => {
    expect(asked('what do i do after a seizure')).toEqual(asked('seizure'));
  });

  test('are looked for where nothing else is', () => {
    expect(asked('after it')).toEqual([['after'], ['it']]);
  });

  test('at the end may be the beginning of a word while typing', () => {
    const other = searchIndexWith({pages: [{body: '## Aboutface {/* #saf-02-1 */}\n\nNothing.'}]});
    const stems = (typing: boolean) =>
      readQuery('nothing about', typing, other).concepts.flatMap(({alternatives}) => alternatives.flatMap((way) => way.stems));
    expect(stems(true)).toContain('aboutfac');
    expect(stems(false)).not.toContain('aboutfac');
  });
});

describe('words that nearly every section speaks of', () => {
  test('count less', () => {
    expect(read('client seizure').concepts.map(({weight}) => weight < 1)).toEqual([true, false]);
  });
});

describe('the last word', () => {
  test('may be unfinished, only while typing', () => {
    expect(asked('nalo', true)[0]).toContain('naloxon');
    expect(asked('nalo')).toEqual([]);
    expect(asked('seizure nalo', true)[1]).toContain('naloxon');
    expect(asked('nalo seizure', true)).toEqual(asked('seizure'));
  });

  test('joined by a hyphen stays itself while longer words begin like it', () => {
    const other = searchIndexWith({pages: [{body: '## The C-SSRS {/* #saf-02-1 */}\n\nCSSRSnews, SAFE-T, safety.'}]});
    const ways = (query: string) =>
      readQuery(query, true, other).concepts.map(({alternatives}) =>
        [...alternatives].sort((a, b) => b.weight - a.weight).map(({stems}) => stems.join(' ')),
      );
    expect(ways('c-ssrs')[0]?.[0]).toBe('cssr');
    expect(ways('safe-t')[0]?.[0]).toBe('safet');
    expect(ways('safe-ty')[0]?.[0]).toBe('safeti');
  });

  test('is finished by a space', () => {
    expect(asked('nalo ', true)).toEqual([]);
  });

  test('counts less as a beginning, still less when it is a word by itself', () => {
    const [sole] = weightsOf('nalo', true);
    expect(sole).toBeLessThan(1);
    const shorter = read('document', true).concepts[0]?.alternatives ?? [];
    expect(shorter[0]).toEqual({stems: ['document'], weight: 1});
  });

  test('needs two letters', () => {
    expect(asked('n', true)).toEqual([]);
  });
});

describe('misspelt words', () => {
  test('are put right, and named', () => {
    const {concepts, corrected} = read('seizre');
    expect(concepts[0]?.alternatives[0]?.stems).toEqual(['seizur']);
    expect([...corrected]).toEqual([['seizre', 'seizure']]);
  });

  test('are found with what means the same', () => {
    expect(asked('narcna')).toEqual([['naloxon']]);
  });

  test('also when they are joined from parts', () => {
    expect([...read('no-shwo').corrected]).toEqual([['noshwo', 'noshow']]);
  });

  test('a word that is known is never put right', () => {
    // One letter from "family", and itself only a word that staff use.
    const other = searchIndexWith({
      pages: [{front: {asked: '["the famity"]'}, body: '## Family {/* #saf-02-1 */}\n\nFamily, family.'}],
      data: {'search-words.yml': '- [familly, nothing]'},
    });
    for (const word of ['famity', 'familly', 'family', 'families']) {
      expect(readQuery(word, false, other).corrected.size).toBe(0);
    }
    expect(readQuery('familiy', false, other).corrected.size).toBe(1);
  });

  test('nothing is put right that is being typed and begins a word', () => {
    expect(read('naloxo', true).corrected.size).toBe(0);
    expect(read('naloxo').corrected.get('naloxo')).toBe('naloxone');
  });

  test('two words written as one are parted', () => {
    expect(asked('ridehome')).toEqual([['ride home']]);
  });
});

describe('words that are one elsewhere', () => {
  test.each([
    ['phq 9', 'phq9'],
    ['no show', 'noshow'],
    ['c ssrs', 'cssr'],
  ])('%j is %s', (query, stem) => {
    expect(asked(query)[0]?.[0]).toBe(stem);
  });

  test.each(['PHQ-9', 'phq9', 'PHQ‑9'])('%j, too', (query) => {
    expect(asked(query)[0]).toContain('phq9');
  });
});

describe('words that mean the same', () => {
  test('phrases are one thing', () => {
    expect(asked('client took too much')).toEqual([
      ['client', 'patient', 'pt'].filter((word) => index.postings.has(word)),
      expect.arrayContaining(['overdos']),
    ]);
  });

  test('count less than the word itself', () => {
    const [own, other] = weightsOf('client');
    expect([own, (other as number) < 1]).toEqual([1, true]);
  });
});

test('not more is read than a question holds', () => {
  expect(read('seizure naloxone nostril head '.repeat(40)).concepts.length).toBeLessThanOrEqual(12);
});
