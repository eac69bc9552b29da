import fc from 'fast-check';
import {foundBy, pagesSaying, searcherWith} from '../../tests/helpers/search.ts';
import {DamagedIndex} from './index-file.ts';
import {openIndex} from './searcher.ts';

const searcher = searcherWith();
const found = (query: string, typing = false) => foundBy(searcher, query, {typing});
const search = (query: string, more: Parameters<typeof searcher.search>[0] | object = {}) =>
  searcher.search({query, typing: false, ...more});

describe('what comes first', () => {
  const said = (...texts: string[]) => searcherWith({pages: pagesSaying(...texts)});

  test('a word itself before one that begins so, that before a slip', () => {
    const words = said('Bring a riskless plan.', 'Bring a risk plan.', 'Bring a plan.');
    expect(foundBy(words, 'risk', {typing: true})[0]).toBe('SAF-11.1');
    expect(foundBy(words, 'risk', {typing: true})).toContain('SAF-10.1');
    const without = said('Bring a riskless plan.', 'Bring a rusk plan.');
    expect(foundBy(without, 'risk', {typing: true})[0]).toBe('SAF-10.1');
    expect(foundBy(without, 'risk')[0]).toBe('SAF-11.1');
  });

  test('a title before a text', () => {
    expect(found('seizure')[0]).toBe('SAF-04');
    expect(found('naloxone')[0]).toBe('SAF-03.1');
  });

  test('a text with all words before one with some', () => {
    const words = said('Protect the head.', 'Protect the head and time the seizure.', 'Time the seizure.');
    expect(foundBy(words, 'head seizure')[0]).toBe('SAF-11.1');
  });

  test('a rare word counts more', () => {
    const words = said('Door. Ice.', 'Door. Key.', 'Door. Key.', 'Door. Key.');
    expect(foundBy(words, 'key ice').slice(0, 1)).toEqual(['SAF-10.1']);
  });

  test('what staff ask, word for word', () => {
    expect(found('can we call their mom')[0]).toBe('SAF-02.2');
    expect(found('Family has to know')[0]).toBe('SAF-02.2');
    expect(found('client is suicidal')[0]).toBe('SAF-02');
    expect(found('a client wants to die')[0]).toBe('SAF-02');
  });

  test('word for word before a title with the same words', () => {
    const words = searcherWith({
      pages: [
        {code: 'SAF-02', body: '## Call mom {/* #saf-02-1 */}\n\nCall mom. Mom calls.'},
        {code: 'SAF-03', body: '## Part {/* #saf-03-1 */}\n\n{/* asked: can we call mom */}\n\nNothing.'},
      ],
    });
    expect(foundBy(words, 'Can we call mom?')[0]).toBe('SAF-03.1');
    expect(foundBy(words, 'call mom')[0]).toBe('SAF-02.1');
  });

  test('equals in the order of the text', () => {
    const words = said('Key.', 'Key.', 'Key.');
    expect(foundBy(words, 'key').filter((code) => code.includes('.'))).toEqual(['SAF-10.1', 'SAF-11.1', 'SAF-12.1']);
  });
});

describe('what else finds it', () => {
  test('other words that mean the same, both ways', () => {
    expect(found('narcan')[0]).toBe('SAF-03.1');
    expect(found('od')[0]).toBe('SAF-03');
    expect(found('pt took too much')[0]).toBe('SAF-03');
  });

  test('other endings', () => {
    expect(found('seizures')[0]).toBe('SAF-04');
  });

  test.each(['PHQ-9', 'phq 9', 'phq9', 'PHQ‑9'])('%j, however it is spelled', (query) => {
    expect(found(query)[0]).toBe('ASM-02.1');
  });

  test.each(['42 cfr', '42 CFR'])('%j', (query) => {
    expect(found(query)).toContain('ASM-02.1');
  });

  test.each(['no-show', 'no show', 'noshow'])('%j', (query) => {
    expect(found(query)).toContain('ASM-02.2');
  });
});

describe('misspelt words', () => {
  test('find what was meant, and it is said', () => {
    const {hits, corrected} = search('siezure');
    expect([hits[0]?.code, corrected]).toEqual(['SAF-04', 'seizure']);
  });

  test('the rest of the query stays as it was', () => {
    expect(search('Siezure and the nostril').corrected).toBe('seizure and the nostril');
  });

  test('signs beside the word do not matter', () => {
    expect(search('siezure?').corrected).toBe('seizure?');
    expect(search('(siezure), nostril').corrected).toBe('(seizure), nostril');
    expect(search('no-shwo').corrected).toBe('noshow');
  });

  test('nothing is said where nothing was found, or nothing was wrong', () => {
    expect(search('qwertzuiop')).not.toHaveProperty('corrected');
    expect(search('seizure')).not.toHaveProperty('corrected');
  });

  test('nothing is said beside a code', () => {
    const drift = searcherWith({pages: pagesSaying('Draff.')});
    expect(drift.search({query: 'draft saf-10', typing: false})).not.toHaveProperty('corrected');
  });
});

describe('codes', () => {
  test('lead straight to it, and to nothing else', () => {
    expect(found('saf 3.2')).toEqual(['SAF-03.2', 'SAF-03']);
  });

  test('that are gone say so', () => {
    const {hits, gone} = search('saf-02.8');
    expect([hits[0]?.code, gone?.successor]).toEqual(['SAF-02.2', 'SAF-02.2']);
    expect(search('saf-07')).toMatchObject({hits: [], total: 0, gone: {code: 'SAF-07'}});
    expect(search('seizure')).not.toHaveProperty('gone');
  });
});

describe('a result', () => {
  test('says what it is and where it stands', () => {
    expect(search('firearms').hits[0]).toEqual({
      code: 'SAF-02.1.1',
      title: 'Means at home',
      kind: 'section',
      path: ['Safety', 'Acute suicide risk', 'Leaving'],
      address: 'saf-02/#saf-02-1-1',
      score: expect.any(Number),
    });
  });

  test('a term has its meaning', () => {
    expect(search('iop').hits.at(-1)).toMatchObject({code: '', title: 'IOP', kind: 'term', definition: 'A level of care.'});
  });

  test('the scores fall, apart from terms', () => {
    const scores = search('client naloxone seizure').hits.flatMap(({kind, score}) => (kind === 'term' ? [] : [score]));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(2);
  });

  test('what is marked are words of the text', () => {
    expect(search('documenting').marks.sort()).toEqual(['document', 'documented']);
    expect(search('narcan').marks).toContain('naloxone');
    expect(search('client seizure').marks).not.toContain('client');
  });
});

describe('terms', () => {
  const lexicon = ['Alpha key', 'Beta key', 'Gamma key', 'Delta key', 'Key'];
  const data = {'lexicon.yml': lexicon.map((term) => `- {term: ${term}, definition: A key.}`).join('\n')};

  test('come last, a few of them', () => {
    const text = 'Alpha, beta, gamma, delta key.';
    const hits = foundBy(searcherWith({pages: pagesSaying(text, text), data}), 'alpha beta gamma delta key');
    const terms = hits.filter((hit) => lexicon.includes(hit));
    expect(terms).toHaveLength(3);
    expect(hits.length).toBeGreaterThan(4);
    expect(hits.slice(-3)).toEqual(terms);
  });

  test('after a dozen of the others, where there are more', () => {
    const texts = Array.from({length: 20}, () => 'A key.');
    const hits = foundBy(searcherWith({pages: pagesSaying(...texts), data}), 'key', {limit: 50});
    expect(hits.indexOf('Key')).toBe(12);
    expect(hits.length).toBeGreaterThan(13);
  });

  test('only by their own words', () => {
    const {hits} = search('nostril', {limit: 50});
    expect(hits.map(({kind}) => kind)).not.toContain('term');
    const scores = foundBy(searcherWith({pages: pagesSaying('Nostril.'), data}), 'nostril');
    expect(scores.filter((hit) => lexicon.includes(hit))).toEqual([]);
  });
});

describe('filters', () => {
  test('keep what fits, and say how much does not', () => {
    const all = search('breaths');
    const kept = search('breaths', {filters: {role: 'front-desk'}});
    expect(kept.hits.map(({code}) => code)).toEqual(all.hits.map(({code}) => code).filter((code) => code.startsWith('SAF-04')));
    expect(kept.hits.length).toBeGreaterThan(0);
    expect(kept.outside).toBe(all.total - kept.total);
    expect([all.outside, kept.outside > 0]).toEqual([0, true]);
  });

  test('of each sort', () => {
    const codes = (query: string, filters: object) => search(query, {filters}).hits.map(({code}) => code);
    expect(codes('leaves', {kind: 'checklist'})).toEqual(['SAF-02-C1']);
    expect(new Set(codes('breaths', {phase: 'leaving'}).map((code) => code.slice(0, 6)))).toEqual(new Set(['SAF-03']));
    expect(codes('phq 9', {chapter: 'SAF'})).toEqual([]);
    expect(codes('phq 9', {chapter: 'ASM', kind: 'instrument'})[0]).toBe('ASM-02.1');
  });

  test('that an edition does not know find nothing, and hide nothing', () => {
    const {total, outside} = search('breaths', {filters: {role: 'nobody'}});
    expect([total, outside]).toEqual([0, search('breaths').total]);
  });

  test('apply to codes, too', () => {
    expect(search('saf-02', {filters: {kind: 'checklist'}}).hits.map(({code}) => code)).toEqual(['SAF-02-C1']);
  });

  test('are offered with how many results each would leave, the others kept', () => {
    for (const filters of [{}, {role: 'front-desk'}, {role: 'front-desk', chapter: 'SAF'}, {kind: 'section'}]) {
      const {counts} = search('client breaths', {filters});
      for (const [filter, values] of Object.entries(counts)) {
        for (const [value, count] of Object.entries(values)) {
          const {total} = search('client breaths', {filters: {...filters, [filter]: value}});
          expect([filter, value, total]).toEqual([filter, value, count]);
        }
      }
    }
    expect(search('breaths').counts).toMatchObject({chapter: {SAF: expect.any(Number)}, phase: {leaving: expect.any(Number)}});
  });

  test('a limit cuts the list, not its length', () => {
    const {hits, total} = search('breaths', {limit: 1});
    expect([hits.length, total]).toEqual([1, search('breaths').total]);
  });
});

describe('with nothing found', () => {
  test('the terms are named that begin alike', () => {
    const {hits, nearest} = search('colonoscopyx');
    expect([hits, nearest]).toEqual([[], ['C-SSRS']]);
  });

  test('none, where none does; none, where something was found', () => {
    expect(search('qwertzuiop').nearest).toEqual([]);
    expect(search('seizure').nearest).toEqual([]);
  });
});

describe('any query', () => {
  const HOSTILE = {
    nothing: '',
    'only spaces': ' '.repeat(10_000),
    'only signs': '.*+?^$()|{}[]\\/"\'',
    'a regular expression': '(a+)+$ [^x]* \\p{L}',
    'a picture': '🙂👩‍⚕️',
    'half a picture': '\ud83d',
    'one long word': 'x'.repeat(10_000),
    'a long word of known ones': 'naloxone'.repeat(1250),
    'many words': 'client seizure '.repeat(700),
    'many slips': 'siezure overdsoe '.repeat(600),
    hyphens: `${'-'.repeat(10_000)}x`,
    'a code with a tail': `saf 8${'.'.repeat(10_000)}x`,
    'many parts': 'ab-'.repeat(3300),
    'many slashes': 'a/'.repeat(5000),
    'many possessives': "'s".repeat(5000),
    'names of objects': '__proto__ constructor toString hasOwnProperty',
    markup: '<script>alert(1)</script>',
  };

  test.each(Object.entries(HOSTILE))('%s is answered, and soon', (_, query) => {
    const start = process.cpuUsage();
    for (const typing of [true, false]) {
      const {hits, total} = searcher.search({query, typing});
      expect(hits.length).toBeLessThanOrEqual(total);
      searcher.stemsOf(query, typing);
    }
    // Of the processor, however busy it is with other things: what takes long by the square of the length takes minutes.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });

  test('finds only what there is, each once', () => {
    const word = fc.constantFrom(
      'client',
      'naloxone',
      'siezure',
      'what',
      'phq-9',
      'saf-02',
      'no',
      'show',
      'leaves',
      'nal',
      '.',
      '-',
    );
    const query = fc.oneof(
      fc.string({unit: 'binary', maxLength: 40}),
      fc.array(word, {maxLength: 8}).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(query, fc.boolean(), (text, typing) => {
        const {hits, total, nearest, marks} = searcher.search({query: text, typing, limit: 100});
        expect(hits).toHaveLength(total);
        expect(new Set(hits.map(({address}) => address)).size).toBe(total);
        expect(hits.every(({score}) => Number.isFinite(score) && score > 0)).toBe(true);
        expect(total > 0 && nearest.length > 0).toBe(false);
        expect(marks.length).toBeLessThanOrEqual(80);
      }),
      {numRuns: 1000},
    );
  });
});

test('an edition says what is in it', () => {
  expect(searcher.info).toMatchObject({edition: 'draft', size: 28, names: {phase: [{key: 'leaving', name: 'Leaving'}]}});
});

test('an empty manual finds nothing', () => {
  const empty = searcherWith({pages: [], data: {'lexicon.yml': '[]'}});
  expect(empty.search({query: 'seizure'})).toMatchObject({hits: [], total: 0, outside: 0, nearest: []});
});

test('what is no index is not opened', () => {
  expect(() => openIndex(new Uint8Array([1, 2, 3]))).toThrow(DamagedIndex);
});
