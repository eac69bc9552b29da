import fc from 'fast-check';
import {anyCode, nearlyCode} from '../../tests/helpers/arbitrary.ts';
import {type Citation, type Pin, toCitation} from './citation.ts';
import {exchangeCitations} from './citation-exchange.ts';
import {formatCitation, formatCitations, TEXT_FORMATS} from './citation-formats.ts';
import {formatCode, parseCode} from './code.ts';
import {EXCHANGE_FORMATS, type ExchangeFormat} from './exchange-formats.ts';
import {type Finding, findCitations} from './find-citations.ts';

const SERIES = new Set(['SAF', 'ASM', 'CBT']);

describe('a code, in any spelling', () => {
  test.each([
    ['ASM-02.3', 'ASM-02.3'],
    ['asm 2.3', 'ASM-02.3'],
    ['§ ASM-02.3', 'ASM-02.3'],
    ['saf08-c1', 'SAF-08-C1'],
    ['ASM‑02.3', 'ASM-02.3'],
    ['ASM–02.3', 'ASM-02.3'],
    ['ASM\u00ad-02.3', 'ASM-02.3'],
    [' xyz 9 ', 'XYZ-09'],
    ['ICD-10', 'ICD-10'],
  ])('alone: %j', (text, code) => {
    expect(findCitations(text)).toEqual([{code}]);
  });

  test('a list of nothing else', () => {
    expect(findCitations('asm 2.3, saf8\nASM-02-C1; and saf 8 4.').map(({code}) => code)).toEqual([
      'ASM-02.3',
      'SAF-08',
      'ASM-02-C1',
      'SAF-08.4',
    ]);
  });

  test.each([
    ['Staff followed ASM-02.3.', ['ASM-02.3']],
    ['Staff followed asm-02.3 and (saf-08-c1).', ['ASM-02.3', 'SAF-08-C1']],
    ['as § saf 8.4 says', ['SAF-08.4']],
    ['SAF‑08.4–SAF‑08.6 were read', ['SAF-08.4', 'SAF-08.6']],
    ['see SAF-08.4—the drive home', ['SAF-08.4']],
    ['see ASM-02.3.pdf', ['ASM-02.3']],
  ])('in running text: %s', (text, codes) => {
    expect(findCitations(text).map(({code}) => code)).toEqual(codes);
  });

  test('spelled as words are, it counts where its series is known', () => {
    const text = 'We read asm 2.3, saf8-c1 and dbt 4 on the ward.';
    expect(findCitations(text)).toEqual([]);
    expect(findCitations(text, SERIES)).toEqual([{code: 'ASM-02.3'}, {code: 'SAF-08-C1'}]);
  });

  test('a page’s code is doubtful where its series is not known: much else is spelled so', () => {
    expect(findCitations('See SAF-08 today.')).toEqual([{code: 'SAF-08', doubtful: true}]);
    expect(findCitations('See SAF-08 today.', SERIES)).toEqual([{code: 'SAF-08'}]);
    expect(findCitations('F10.20 in ICD-10, see SAF-08', SERIES).filter(({doubtful}) => !doubtful)).toEqual([{code: 'SAF-08'}]);
  });
});

test.each([
  'PHQ-9 was 14, GAD-7 was 9',
  'COVID-19, DAST-10 and AUDIT-10',
  'at 7:30 EST 10 clients',
  'call 555-0111 or 1-800-799-7233, ext 12',
  'on 2026-11-22, Nov 22, 2026, 22-Nov-26 or Nov-22-2026',
  'SCL-90-R and SAF-02.03, SAF-08.1000, ASM-02.3.1.4, xSAF-08, SAF-08_b',
  'the 2 of us, was 0.8, age 40',
  '',
  '<script>alert(1)</script> %00 ../../etc/passwd',
])('no code in %j', (text) => {
  expect(findCitations(text, SERIES)).toEqual([]);
});

describe('addresses', () => {
  test.each<[string, Finding]>([
    ['https://manual.example.org/2026.1/asm-02/#asm-02-3', {code: 'ASM-02.3', edition: '2026.1'}],
    ['see http://old-host.test:8080/next/asm-02/?a=b#asm-02-c1.', {code: 'ASM-02-C1', edition: 'draft'}],
    ['<a href="https://m.test/asm-02/#asm-02-3">here</a>', {code: 'ASM-02.3'}],
    ['manual.example.org/2026.2/saf-08/', {code: 'SAF-08', edition: '2026.2'}],
    ['at /saf-08/#saf-08-4, that', {code: 'SAF-08.4'}],
    ['https://manual.example.org/saf-08/', {code: 'SAF-08', doubtful: true}],
  ])('%s', (text, finding) => {
    expect(findCitations(text)).toEqual([finding]);
  });

  test('of other things', () => {
    expect(findCitations('https://example.org/2026/asm-02x/ https://[bad http://%/saf-08/ //')).toEqual([]);
  });
});

describe('citations', () => {
  const TEXT =
    'SAF-08.4 Getting home. In: SAF-08 Intoxicated arrival. IOP operations manual, edition 2026.1, effective Dec 1, 2026. Fingerprint 3f9a1c02. https://manual.example.org/2026.1/saf-08/#saf-08-4';
  const FOUND = {code: 'SAF-08.4', edition: '2026.1', fingerprint: '3f9a1c02'};

  test('one is one finding, also without its address, and as mail breaks its lines', () => {
    expect(findCitations(TEXT)).toEqual([FOUND]);
    expect(findCitations(TEXT.replace(/ https.*/, ''))).toEqual([FOUND]);
    expect(findCitations(TEXT.replaceAll(' ', '\n> '))).toEqual([FOUND]);
  });

  test('what else the sentence names is found too', () => {
    expect(findCitations(`Per ASM-02.3 and ${TEXT}, not asm-02.4 (2026.2).`)).toEqual([
      {code: 'ASM-02.3'},
      FOUND,
      {code: 'ASM-02.4', edition: '2026.2'},
    ]);
  });

  test('the same section of two editions is two', () => {
    const later = TEXT.replaceAll('2026.1', '2026.2').replace('3f9a1c02', '00000000');
    expect(findCitations(`${TEXT}\n${later}`)).toEqual([FOUND, {code: 'SAF-08.4', edition: '2026.2', fingerprint: '00000000'}]);
  });

  test('a title that names another code', () => {
    const text = TEXT.replace('Getting home', 'When ASM-02.3 is done');
    expect(findCitations(text)).toEqual([FOUND, {code: 'ASM-02.3'}]);
  });

  test('the same again says nothing new', () => {
    expect(findCitations(`SAF-08.4 says so. ${TEXT}\n\n${TEXT} And SAF-08.4 again.`)).toEqual([FOUND]);
  });
});

const word = fc.constantFrom(
  'Getting',
  'home',
  'who drives?',
  'A&B',
  '<10',
  '(or not)',
  '*now*',
  'COVID-19',
  'ümlaut',
  '“so”',
  '[x]',
  'In',
);
const title = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '));
const edition = fc.constantFrom('2026.1', '2031.12', 'draft');
const fingerprint = fc.stringMatching(/^[0-9a-f]{8}$/);

const anyCitation: fc.Arbitrary<Citation> = fc
  .record({code: anyCode, title, pageTitle: title, edition, fingerprint, pin: fc.constantFrom<Pin>('pinned', 'floating')})
  .map(({code, pin, edition: name, ...rest}) =>
    toCitation(
      {code: formatCode(code), ...rest, edition: name, ...(name === 'draft' ? {} : {effective: '2026-12-01'})},
      {manual: 'IOP operations manual', publisher: 'A program', origin: 'https://m.test', read: '2026-11-22', inForce: name},
      pin,
    ),
  );

function expected({code, edition: {name}, fingerprint: print, pin, read}: Citation): Finding {
  const which = pin === 'pinned' ? {edition: name} : {inForceOn: read};
  return {code, ...which, ...(print === undefined ? {} : {fingerprint: print})};
}

test('every citation is found again, in every format of text', () => {
  fc.assert(
    fc.property(
      anyCitation,
      fc.constantFrom(...TEXT_FORMATS),
      fc.constantFrom('', 'Staff read this: '),
      (citation, format, before) => {
        const found = findCitations(before + formatCitation(citation, format), new Set([citation.code.slice(0, 3)]));
        const {code, edition: named} = expected(citation);
        const link = {code, ...(named === undefined ? {} : {edition: named})};
        expect(found).toEqual([format === 'link' ? link : expected(citation)]);
      },
    ),
    {numRuns: 1000},
  );
});

test('every basket is found again, in text, Markdown and HTML, and as reference managers take it', () => {
  const key = ({code, edition: {name}, pin}: Citation) => `${code} ${name} ${pin}`;
  const basket = fc.uniqueArray(anyCitation, {selector: key, minLength: 1, maxLength: 5});
  fc.assert(
    fc.property(basket, (citations) => {
      const series = new Set(citations.map(({code}) => code.slice(0, 3)));
      for (const format of ['text', 'markdown', 'html'] as const) {
        expect(findCitations(formatCitations(citations, format), series)).toEqual(citations.map(expected));
      }
      for (const format of Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[]) {
        const pinned = citations.filter(({pin}) => pin === 'pinned').map(expected);
        expect(findCitations(exchangeCitations(citations, format), series)).toEqual(expect.arrayContaining(pinned));
      }
    }),
    {numRuns: 200},
  );
});

test('whatever is pasted, it is read in peace, and what comes back are codes', () => {
  const part = fc.oneof(
    nearlyCode,
    fc.string({unit: 'binary'}),
    fc.constantFrom('edition 2026.1', '/saf-08/#', 'https://', ' In: ', '\n\n'),
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 20}), (parts) => {
      for (const {code} of findCitations(parts.join(''), SERIES)) {
        expect(parseCode(code)).toBeDefined();
      }
    }),
    {numRuns: 2000},
  );
});

test.each([
  'a'.repeat(300_000),
  'saf-'.repeat(80_000),
  '/saf-08'.repeat(50_000),
  '\n '.repeat(150_000),
  'SAF-08.4 '.repeat(40_000),
])('a very long text takes no time', (text) => {
  const start = performance.now();
  findCitations(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
