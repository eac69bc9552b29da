import fc from 'fast-check';
import {PAGE_RUNS} from '../../tests/helpers/arbitrary.ts';
import {pageWith, printed, problemsOf} from '../../tests/helpers/manual.ts';
import {anchorToCode, parentOf} from './code.ts';
import {nextPageCode, numberPage} from './number.ts';
import {readPage} from './read-page.ts';

/** The body of a page of SAF-02 after numbering. */
function number(body: string, issued: readonly string[] = []): string {
  const before = pageWith({body}).text;
  const head = before.slice(0, before.indexOf(body));
  const {text} = numberPage(before, issued);
  expect(text.startsWith(head)).toBe(true);
  return text.slice(head.length).trimEnd();
}

describe('headings', () => {
  test('get codes in the order of the page, subsections below their section', () => {
    expect(number('## A\n\n### B\n\n### C\n\n## D\n\n### E')).toBe(
      '## A {/* #saf-02-1 */}\n\n### B {/* #saf-02-1-1 */}\n\n### C {/* #saf-02-1-2 */}\n\n## D {/* #saf-02-2 */}\n\n### E {/* #saf-02-2-1 */}',
    );
  });

  test('that have one keep it, wherever they move', () => {
    const numbered = '## B {/* #saf-02-2 */}\n\n## A {/* #saf-02-1 */}\n\n### C {/* #saf-02-1-4 */}';
    expect(number(numbered)).toBe(numbered);
  });

  test('get one after the highest: a gap is not filled', () => {
    expect(number('## New\n\n## Old {/* #saf-02-7 */}\n\n### Old {/* #saf-02-7-3 */}\n\n### New')).toBe(
      '## New {/* #saf-02-8 */}\n\n## Old {/* #saf-02-7 */}\n\n### Old {/* #saf-02-7-3 */}\n\n### New {/* #saf-02-7-4 */}',
    );
  });

  test('count past nine', () => {
    expect(number('## A {/* #saf-02-9 */}\n\n## B {/* #saf-02-10 */}\n\n## C')).toContain('## C {/* #saf-02-11 */}');
  });

  test('never get one that was issued, not even as the section of a withdrawn subsection', () => {
    expect(number('## A', ['SAF-02.1', 'SAF-02.2', 'SAF-03.9'])).toBe('## A {/* #saf-02-3 */}');
    expect(number('## A\n\n### B', ['SAF-02.4.1'])).toBe('## A {/* #saf-02-5 */}\n\n### B {/* #saf-02-5-1 */}');
    expect(number('## A {/* #saf-02-1 */}\n\n### B', ['SAF-02.1.1'])).toContain('### B {/* #saf-02-1-2 */}');
  });

  test('keep what else stands on their line', () => {
    expect(number('## A **b** ##')).toBe('## A **b** {/* #saf-02-1 */} ##');
    expect(number('A\n-')).toBe('A {/* #saf-02-1 */}\n-');
    expect(number('## A {/* note */}')).toBe('## A {/* note */} {/* #saf-02-1 */}');
    expect(number('## The <Term>IOP</Term>')).toBe('## The <Term>IOP</Term> {/* #saf-02-1 */}');
  });

  test('that are no sections are left alone', () => {
    const body =
      '# Title\n\n### Without a section\n\n#### Too deep\n\n> ## Quoted\n\n<Never>\n\n## Inside\n\n</Never>\n\n```\n## Code\n```';
    expect(number(body)).toBe(body);
  });

  test('with a comment that has to be mended are left alone, and their subsections', () => {
    const foreign = '## A {/* #saf-03-1 */}\n\n### B\n\n## C {/* #overview */}\n\n### D';
    expect(number(foreign)).toBe(foreign);
    expect(number('## A {/* #saf-02-1-1 */}\n\n### B\n\n## C')).toBe(
      '## A {/* #saf-02-1-1 */}\n\n### B\n\n## C {/* #saf-02-2 */}',
    );
  });
});

describe('checklists', () => {
  test('get codes in the order of the page', () => {
    expect(
      number('<ProtocolChecklist title="A" />\n\n<ProtocolChecklist code="SAF-02-C4" />\n\n<ProtocolChecklist\n  title="B"\n/>'),
    ).toBe(
      '<ProtocolChecklist code="SAF-02-C5" title="A" />\n\n<ProtocolChecklist code="SAF-02-C4" />\n\n<ProtocolChecklist code="SAF-02-C6"\n  title="B"\n/>',
    );
  });

  test('never get one that was issued', () => {
    expect(number('<ProtocolChecklist />', ['SAF-02-C1', 'SAF-02.9', 'SAF-03-C7'])).toBe(
      '<ProtocolChecklist code="SAF-02-C2" />',
    );
  });

  test('with an attribute that has to be mended are left alone, and do not spoil the next', () => {
    expect(number('<ProtocolChecklist code="" />\n\n<ProtocolChecklist code="SAF-02-Cx" />\n\n<ProtocolChecklist />')).toBe(
      '<ProtocolChecklist code="" />\n\n<ProtocolChecklist code="SAF-02-Cx" />\n\n<ProtocolChecklist code="SAF-02-C1" />',
    );
  });
});

describe('a page', () => {
  test('tells which codes it was given', () => {
    const body = '## A\n\n<ProtocolChecklist />\n\n## B {/* #saf-02-5 */}\n\n### C';
    expect(numberPage(pageWith({body}).text, []).given).toEqual(['SAF-02.6', 'SAF-02-C1', 'SAF-02.5.1']);
  });

  test('without a good front matter comes back as it is', () => {
    const {text} = pageWith({front: {owner: undefined}, body: '## A'});
    expect(numberPage(text, [])).toEqual({text, given: []});
    expect(numberPage('## A', [])).toEqual({text: '## A', given: []});
  });

  test('that MDX cannot read throws, so that nothing is written', () => {
    expect(() => numberPage(pageWith({body: '## A\n\n<DoNow>'}).text, [])).toThrow('Expected a closing tag');
  });

  test('of Windows keeps its line ends', () => {
    const {text} = pageWith({body: '## A\n\nText.\n\n## B'});
    expect(numberPage(text.replaceAll('\n', '\r\n'), []).text).toBe(numberPage(text, []).text.replaceAll('\n', '\r\n'));
  });
});

describe('whatever the page', () => {
  const title = fc.constantFrom(
    'A',
    'When *it* goes wrong?',
    'The `code`',
    'Ask the <Term>IOP</Term>',
    'Café & more #',
    '2 \\* 3',
    'A {/* note */}',
  );
  const anchor = fc.option(fc.tuple(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 12})), {freq: 2, nil: undefined});
  const section = fc.record({
    title,
    anchor,
    subsections: fc.array(fc.record({title, anchor}), {maxLength: 3}),
    checklist: fc.boolean(),
  });
  /** A page as authors leave it: some headings have a code, each its own, some have none. */
  const body = fc.array(section, {maxLength: 6}).map((sections) => {
    const used = new Set<string>();
    const comment = (code: string) => {
      const fresh = !used.has(code);
      used.add(code);
      return fresh ? ` {/* #${code} */}` : '';
    };
    return sections
      .flatMap((item) => {
        const code = item.anchor && `saf-02-${item.anchor[0]}`;
        const own = code === undefined ? '' : comment(code);
        return [
          `## ${item.title}${own}`,
          'Text SAF-03.',
          ...item.subsections.map((sub) => `### ${sub.title}${own && sub.anchor ? comment(`${code}-${sub.anchor[1]}`) : ''}`),
          ...(item.checklist
            ? ['<ProtocolChecklist title="A" kind="read-do" by="front-desk">\n\n- [ ] One\n\n</ProtocolChecklist>']
            : []),
        ];
      })
      .join('\n\n');
  });
  const issued = fc.array(fc.constantFrom('SAF-02.1', 'SAF-02.13', 'SAF-02.3.2', 'SAF-02-C1', 'SAF-04.20'), {maxLength: 3});

  test('numbering twice is numbering once', () => {
    fc.assert(
      fc.property(body, issued, (text, codes) => {
        const once = numberPage(pageWith({body: text}).text, codes);
        expect(numberPage(once.text, codes)).toEqual({text: once.text, given: []});
      }),
      PAGE_RUNS,
    );
  });

  test('nothing changes but what was inserted', () => {
    fc.assert(
      fc.property(body, issued, (text, codes) => {
        const before = pageWith({body: text}).text;
        const {text: after, given} = numberPage(before, codes);
        const withoutCodes = given.reduce((rest, code) => {
          const insert = code.includes('-C') ? ` code="${code}"` : ` {/* #${code.toLowerCase().replaceAll('.', '-')} */}`;
          expect(rest.split(insert)).toHaveLength(2);
          return rest.replace(insert, '');
        }, after);
        expect(withoutCodes).toBe(before);
      }),
      PAGE_RUNS,
    );
  });

  test('no code is given twice, none that was issued, none that stood there, and each below its own', () => {
    fc.assert(
      fc.property(body, issued, (text, codes) => {
        const {given} = numberPage(pageWith({body: text}).text, codes);
        const there = [...text.matchAll(/#(saf-02[-\d]*)/g)].map(([, anchor]) => anchorToCode(anchor as string));
        expect(new Set(given).size).toBe(given.length);
        for (const code of given) {
          expect(codes).not.toContain(code);
          expect(there).not.toContain(code);
          expect(parentOf(code)).toMatch(/^SAF-02(\.\d+)?$/);
        }
      }),
      PAGE_RUNS,
    );
  });

  test('a numbered page passes every check of headings and checklists', () => {
    fc.assert(
      fc.property(body, issued, (text, codes) => {
        const {text: numbered} = numberPage(pageWith({body: text}).text, codes);
        expect(printed(readPage({file: 'a.mdx', text: numbered}).problems)).toBe('no problems');
      }),
      PAGE_RUNS,
    );
  });
});

test('what an author is told to number, numbering mends', () => {
  const body =
    '## A\n\n### B\n\n<ProtocolChecklist title="C" kind="read-do" by="front-desk">\n\n- [ ] One\n\n</ProtocolChecklist>';
  expect(problemsOf({body}).match(/run: npm run number/g)).toHaveLength(3);
  expect(problemsOf({body: number(body)})).toBe('no problems');
});

describe('nextPageCode', () => {
  test('follows the highest of its series, whatever kind of code it is', () => {
    expect(nextPageCode('SAF', ['SAF-02', 'SAF-17.3', 'ASM-40', 'SAF-09-C1', 'no code'])).toBe('SAF-18');
    expect(nextPageCode('SAF', [])).toBe('SAF-01');
    expect(nextPageCode('SAF', ['SAF-09'])).toBe('SAF-10');
  });
});
