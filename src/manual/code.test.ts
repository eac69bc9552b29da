import fc from 'fast-check';
import {anyCode, nearlyCode} from '../../tests/helpers/arbitrary.ts';
import {
  anchorToCode,
  CODES_IN_TEXT,
  codeToAnchor,
  codeToPath,
  compareCodes,
  formatCode,
  pageOf,
  parentOf,
  parseCode,
} from './code.ts';

const anyCodeText = anyCode.map(formatCode);

describe('parseCode', () => {
  test('reads the four kinds of code', () => {
    expect(parseCode('ASM-02')).toEqual({series: 'ASM', page: 2, section: []});
    expect(parseCode('ASM-02.3')).toEqual({series: 'ASM', page: 2, section: [3]});
    expect(parseCode('ASM-02.3.10')).toEqual({series: 'ASM', page: 2, section: [3, 10]});
    expect(parseCode('ASM-02-C1')).toEqual({series: 'ASM', page: 2, section: [], checklist: 1});
  });

  test.each([
    '',
    'ASM',
    'ASM-2',
    'asm-02',
    'ASM-02.',
    'ASM-02.0',
    'ASM-02.03',
    'ASM-02.1.2.3',
    'ASM-02.3-C1',
    'ASM-02-C0',
    'ASM-02-C01',
    'ASM-02-c1',
    ' ASM-02',
    'ASM-02\n',
    'ASM-٠٢',
    'ASM-02.1000',
    'ASM-02.99999999999999999999',
  ])('refuses %j', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });

  test('is the inverse of formatCode', () => {
    fc.assert(fc.property(anyCode, (code) => expect(parseCode(formatCode(code))).toEqual(code)));
  });

  test('accepts one spelling of a code only, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCode, fc.string()), (text) => {
        const code = parseCode(text);
        return code === undefined || formatCode(code) === text;
      }),
    );
  });
});

describe('compareCodes', () => {
  test('counts as a reader counts', () => {
    const ordered = [
      'ASM-02',
      'ASM-02.1',
      'ASM-02.1.9',
      'ASM-02.1.10',
      'ASM-02.2',
      'ASM-02.9',
      'ASM-02.10',
      'ASM-02-C1',
      'ASM-02-C10',
      'ASM-10',
      'SAF-01',
    ];
    expect([...ordered].reverse().sort(compareCodes)).toEqual(ordered);
  });

  test('is a total order over codes and over what is none', () => {
    const any = fc.oneof(anyCodeText, nearlyCode);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
        expect(compareCodes(a, b) === 0).toBe(a === b);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) {
          expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('puts everything of a page before the next page', () => {
    fc.assert(
      fc.property(anyCode, fc.integer({min: 0, max: 98}), (code, page) => {
        const next = formatCode({series: code.series, page: page + 1, section: []});
        return compareCodes(formatCode({...code, page}), next) < 0;
      }),
    );
  });
});

describe('parentOf and pageOf', () => {
  test('lead upwards', () => {
    expect(parentOf('ASM-02.3.1')).toBe('ASM-02.3');
    expect(parentOf('ASM-02.3')).toBe('ASM-02');
    expect(parentOf('ASM-02-C1')).toBe('ASM-02');
    expect(parentOf('ASM-02')).toBeUndefined();
    expect(parentOf('no code')).toBeUndefined();
  });

  test('every code ends at its page', () => {
    fc.assert(
      fc.property(anyCodeText, (code) => {
        let top = code;
        for (let parent = parentOf(top); parent !== undefined; parent = parentOf(top)) {
          top = parent;
        }
        expect(top).toBe(pageOf(code));
      }),
    );
  });
});

describe('anchors', () => {
  test('have hyphens only', () => {
    expect(codeToAnchor('ASM-02.3.1')).toBe('asm-02-3-1');
    expect(codeToAnchor('ASM-02-C1')).toBe('asm-02-c1');
  });

  test('lead back to their code', () => {
    fc.assert(fc.property(anyCodeText, (code) => expect(anchorToCode(codeToAnchor(code))).toBe(code)));
  });

  test('are never shared by two codes', () => {
    // Codes of few digits, so that some are spelled with the same ones: ASM-02.1.12, ASM-02.11.2.
    const digits = fc.constantFrom(1, 2, 11, 12, 21, 112);
    const close = fc
      .oneof(fc.record({section: fc.array(digits, {maxLength: 2})}), fc.record({section: fc.constant([]), checklist: digits}))
      .map((part) => formatCode({series: 'ASM', page: 2, ...part}));
    fc.assert(
      fc.property(fc.uniqueArray(close, {minLength: 30, maxLength: 49}), (codes) => {
        expect(new Set(codes.map(codeToAnchor)).size).toBe(codes.length);
      }),
    );
  });

  test.each([
    '',
    'asm-2',
    'ASM-02',
    'asm-02-',
    'asm-02-0',
    'asm-02-03',
    'asm-02-1-2-3',
    'asm-02-3-c1',
    'asm-02.3',
    'overview',
    'asm-02-1000',
  ])('%j is that of no code', (anchor) => {
    expect(anchorToCode(anchor)).toBeUndefined();
  });
});

test('codeToPath gives the address below an edition', () => {
  expect(codeToPath('ASM-02')).toBe('asm-02/');
  expect(codeToPath('ASM-02.3')).toBe('asm-02/#asm-02-3');
  expect(codeToPath('ASM-02-C1')).toBe('asm-02/#asm-02-c1');
});

describe('CODES_IN_TEXT', () => {
  const codesIn = (text: string) => [...text.matchAll(CODES_IN_TEXT)].map(([code]) => code);

  test.each<[string, string[]]>([
    ['SAF-02', ['SAF-02']],
    ['See SAF-02.3.1, then (SAF-04).', ['SAF-02.3.1', 'SAF-04']],
    ['|SAF-02|SAF-03.10|', ['SAF-02', 'SAF-03.10']],
    ['SAF-01/SAF-02; SAF-03–SAF-04: “SAF-05”', ['SAF-01', 'SAF-02', 'SAF-03', 'SAF-04', 'SAF-05']],
    ["SAF-02's list, SAF-02-C1.", ['SAF-02', 'SAF-02-C1']],
    ['end of a sentence SAF-02.3. Next', ['SAF-02.3']],
    ['SAF-02:\nSAF-03', ['SAF-02', 'SAF-03']],
  ])('finds the codes of %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test.each(['PHQ-9', 'COVID-19', 'SAF-002', 'SAF-02x', 'xSAF-02', 'X-SAF-02', 'ICD-10-CM', 'saf-02', 'SAF-02-3', 'SAF-02.3x'])(
    'finds none in %j',
    (text) => {
      expect(codesIn(text)).toEqual([]);
    },
  );

  test('finds what was meant as a code, so that it can be reported', () => {
    expect(codesIn('SAF-02.03 and SAF-02.0 and SAF-02.1.2.3 and SAF-02.3-C1')).toEqual([
      'SAF-02.03',
      'SAF-02.0',
      'SAF-02.1.2.3',
      'SAF-02.3-C1',
    ]);
  });

  test('finds every code between other words, whole', () => {
    const gap = fc.constantFrom(' ', ', ', '. ', ' (', ') ', '\n', ' and ', '/', '; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, anyCodeText)), gap, (parts, end) => {
        expect(codesIn(parts.flat().join('') + end)).toEqual(parts.map(([, code]) => code));
      }),
    );
  });
});
