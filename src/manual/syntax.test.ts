import type {Heading, Paragraph} from 'mdast';
import type {MdxFlowExpression} from 'mdast-util-mdx';
import {attribute, hasAttribute, isComment, isJsx, type JsxElement, parseMdx, parseProse, plainText} from './syntax.ts';

const plain = (text: string) => plainText(parseMdx(text).children);

describe('plainText', () => {
  test.each([
    ['one space between words', 'One\ntwo   **three** _four_', 'One two three four'],
    ['links and code by their words', '[The form](https://x.org) and `Q1`', 'The form and Q1'],
    ['citations go, with the space before them', 'It helps [@a; @b, p. 3]. More [@c]', 'It helps. More'],
    ['comments go', 'Before {/* note */} after {/* note */}.', 'Before after.'],
    ['settings by name', 'Call <Setting name="on-call-phone" />.', 'Call [on-call-phone].'],
    ['terms by their words', 'The <Term>C-SSRS</Term>.', 'The C-SSRS.'],
    ['blocks are apart', '- One\n- Two\n\nThree', 'One Two Three'],
    ['cells are apart', '| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    ['broken lines are apart', 'One\\\ntwo<br />three', 'One two three'],
    ['code and formulas are apart from what follows', '```\nx = 1\n```\n\nNext\n\n$$\ny\n$$\n\nLast', 'x = 1 Next y Last'],
    ['a full stop stays at its word', 'One , two ; three .', 'One, two; three.'],
    ['a decimal point keeps its distance', 'up to .5 mg', 'up to .5 mg'],
    ['pictures by their words', '![A door](door.svg)', 'A door'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('takes one node as well as many', () => {
    expect(plainText(parseMdx('## A **title**').children[0] as Heading)).toBe('A title');
  });
});

describe('isComment', () => {
  const expression = (text: string) => isComment(parseMdx(text).children[0] as MdxFlowExpression);

  test('is true of a comment, on one line or more', () => {
    expect(expression('{/* a */}')).toBe(true);
    expect(expression('{ /* a\n* b */ }')).toBe(true);
  });

  test('is false of anything that is computed', () => {
    expect(expression('{0-27}')).toBe(false);
    expect(expression('{/* a */ 0-27 /* b */}')).toBe(false);
    expect(isComment(parseMdx('/* a */').children[0] as Paragraph)).toBe(false);
  });
});

describe('attributes', () => {
  const element = parseMdx('<Segment title="Check-in" minutes={5} least="" />').children[0] as JsxElement;

  test('are words, or nothing', () => {
    expect(attribute(element, 'title')).toBe('Check-in');
    expect(attribute(element, 'minutes')).toBeUndefined();
    expect(attribute(element, 'least')).toBe('');
    expect(attribute(element, 'size')).toBeUndefined();
  });

  test('are there whatever they hold', () => {
    expect(['title', 'minutes', 'least', 'size'].map((name) => hasAttribute(element, name))).toEqual([true, true, true, false]);
  });

  test('belong to an element of a name', () => {
    expect(isJsx(element)).toBe(true);
    expect(isJsx(element, 'Segment')).toBe(true);
    expect(isJsx(element, 'Term')).toBe(false);
  });
});

describe('a single dollar sign is money', () => {
  test.each(['$20 now and $30 later', 'costs $5'])('%s', (text) => {
    expect(plain(text)).toBe(text);
  });

  test('two are a formula', () => {
    expect((parseMdx('$$a$$').children[0] as Paragraph).children[0]?.type).toBe('inlineMath');
  });
});

describe('parseProse', () => {
  test.each(['a <10 b', '{0-27}', '<Segment>', '</Segment>', '<!-- x -->', '<https://x.org>', '{'])(
    'takes %j as words',
    (text) => {
      const [paragraph] = parseProse(text).children;
      expect(paragraph && plainText(paragraph)).toBe(text);
    },
  );

  test('takes indented lines as words, as MDX does', () => {
    expect(parseProse('    words').children[0]?.type).toBe('paragraph');
    expect(parseMdx('    words').children[0]?.type).toBe('paragraph');
  });
});
