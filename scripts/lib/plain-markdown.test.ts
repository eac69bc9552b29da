import {isJsx, parseMdx} from '../../src/manual/syntax.ts';
import {toPlainMarkdown} from './plain-markdown.ts';

const HEAD = `---
code: "SAF-08"
title: "Arrivals: intoxicated"
description: What to do.
kind: protocol
owner: registered-nurse
roles: [registered-nurse]
reviewed: "2026-11-21"
review_by: "2027-11-21"
---
`;

const words = {
  roles: new Map([['registered-nurse', 'Registered nurse']]),
  settings: new Map([['on-call-phone', '555-0111']]),
};

function bodyOf(text: string): string {
  return toPlainMarkdown(HEAD + text, words).split('---\n')[2] as string;
}

test('the front matter keeps what the stock template knows', () => {
  expect(toPlainMarkdown(`${HEAD}\nText.\n`, words)).toMatchInlineSnapshot(`
"---
id: saf-08
title: "SAF-08 Arrivals: intoxicated"
description: What to do.
---

Text.
"
`);
});

test('tags go, their content and words stay', () => {
  expect(
    bodyOf(`
<DoNow>

1. Call <Setting name="on-call-phone" /> for a <Term>safety plan</Term> [@sprc-spi].

</DoNow>

## Checks {/* #saf-08-1 */}

<ProtocolChecklist code="SAF-08-C1" title="Before leaving" kind="do-confirm" by="registered-nurse">

**At the door**

- [ ] <By role="registered-nurse" /> Two checks
  - [ ] If not: stay

</ProtocolChecklist>

<SessionTemplate minutes="90" size="6 to 12 clients" staff="one therapist">

<Segment minutes="10" least="5" title="Check-in">

> "Hello."

</Segment>

</SessionTemplate>
`),
  ).toMatchInlineSnapshot(`
"
1. Call 555-0111 for a safety plan \\[@sprc-spi].

## Checks

**Before leaving**

**At the door**

- [ ] Registered nurse: Two checks
  - [ ] If not: stay

**90 minutes; 6 to 12 clients; one therapist**

**Check-in: 10 minutes**

> "Hello."
"
`);
});

test('a setting alone on its line becomes a paragraph', () => {
  expect(bodyOf('\n<Setting name="on-call-phone" />\n')).toBe('\n555-0111\n');
});

test('tables, line breaks, code and formulas are still there', () => {
  expect(
    bodyOf(`
| A | B |
|---|---|
| one<br />two | \\<10 and \\{0-27} |

\`\`\`dot title="A flow"
a -> b
\`\`\`

$$
x^2
$$
`),
  ).toMatchInlineSnapshot(`
"
| A            | B                |
| ------------ | ---------------- |
| one<br />two | \\<10 and \\{0-27} |

\`\`\`dot title="A flow"
a -> b
\`\`\`

\`\`\`tex
x^2
\`\`\`
"
`);
});

test('what comes out holds no component of ours, and is read again', () => {
  const tree = parseMdx(bodyOf('\n<Never>\n\n- Never <Term>x</Term> \\<10\n\n</Never>\n'));
  expect(tree.children.some((node) => isJsx(node))).toBe(false);
});

test('a page without front matter is refused', () => {
  expect(() => toPlainMarkdown('Text.', words)).toThrow('no readable front matter');
});

test('for comparing searches, whatever has a code has a heading with its anchor', () => {
  const text = `
## Checks {/* #saf-08-1 */}

<ProtocolChecklist code="SAF-08-C1" title="Before leaving" kind="do-confirm" by="registered-nurse">

- [ ] Two checks

</ProtocolChecklist>
`;
  expect(toPlainMarkdown(HEAD + text, {...words, codes: true}).split('---\n')[2]).toBe(`
## SAF-08.1 Checks {/* #saf-08-1 */}

### SAF-08-C1 Before leaving {/* #saf-08-c1 */}

- [ ] Two checks
`);
});
