import {problemsOf} from '../../tests/helpers/manual.ts';
import {AUTHOR_COMPONENTS} from './author-components.ts';

const said = (text: string) => problemsOf({body: `## Section {/* #saf-02-1 */}\n\n${text}`});

test('every component that an author may use passes with its attributes', () => {
  for (const [name, attributes] of Object.entries(AUTHOR_COMPONENTS)) {
    const written = attributes.map((attribute) => ` ${attribute}="x"`).join('');
    expect(said(`Words <${name}${written} /> words`)).not.toMatch(/is not a component|is not an attribute/);
  }
});

test('plain Markdown passes', () => {
  expect(said('A [site](https://x.org/a), [mail](mailto:a@x.org), [there](#saf-02-1), ![a door](door.svg), **bold**.')).toBe(
    'no problems',
  );
});

describe('what an author is told', () => {
  test('about links that leave the edition or break', () => {
    expect(said('See [the page](/next/saf-02/).')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 The link to /next/saf-02/ leads out of this edition → write the code instead, such as SAF-02.3: it becomes a link"`,
    );
    expect(said('See [the page](../safety/overdose.mdx#saf-10-2).')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 The link to ../safety/overdose.mdx#saf-10-2 breaks when the file is renamed → write the code instead, such as SAF-02.3: it becomes a link"`,
    );
    expect(said('See [the page][1].\n\n[1]: overdose.md')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 The link to overdose.md breaks when the file is renamed → write the code instead, such as SAF-02.3: it becomes a link"`,
    );
  });

  test('about code', () => {
    expect(said('import {x} from "y"')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A page imports or exports code → delete the line: every component that a page may use is there already"`,
    );
    expect(said('export const x = 1')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A page imports or exports code → delete the line: every component that a page may use is there already"`,
    );
  });

  test('about components', () => {
    expect(said('<Warning>Look out</Warning>')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 <Warning> is not a component of the manual → use one of DoNow, Call911, Never, ProtocolChecklist, By, SessionTemplate, Segment, Worksheet, ProgramWeek, RotationCalendar, Score, Change, Setting, Term, Glossary, Bibliography, FormsIndex, WhoToCall, WithdrawnSections, br, or write "less than" for the sign "<""`,
    );
    expect(said('Line<hr/>line')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 <hr> is not a component of the manual → use one of DoNow, Call911, Never, ProtocolChecklist, By, SessionTemplate, Segment, Worksheet, ProgramWeek, RotationCalendar, Score, Change, Setting, Term, Glossary, Bibliography, FormsIndex, WhoToCall, WithdrawnSections, br, or write "less than" for the sign "<""`,
    );
    expect(said('<>words</>')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 <> is not a component of the manual → use one of DoNow, Call911, Never, ProtocolChecklist, By, SessionTemplate, Segment, Worksheet, ProgramWeek, RotationCalendar, Score, Change, Setting, Term, Glossary, Bibliography, FormsIndex, WhoToCall, WithdrawnSections, br, or write "less than" for the sign "<""`,
    );
    expect(said('<constructor of="x" />')).toContain('<constructor> is not a component');
  });

  test('about attributes', () => {
    expect(said('Call <Setting key="on-call-phone" />.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 key is not an attribute of Setting → use name"`,
    );
    expect(said('The <Term of="x">IOP</Term>.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:5 of is not an attribute of Term → leave it out: this one has none"`,
    );
    expect(said('Call <Setting name={phone} />.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 name of Setting is not words in quotes → write name="…""`,
    );
    expect(said('Call <Setting name />.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 name of Setting is not words in quotes → write name="…""`,
    );
    expect(said('Call <Setting {...phone} />.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:6 {…} is not an attribute of Setting → use name"`,
    );
  });

  test('about a picture without words', () => {
    expect(said('![](door.svg)')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A picture has no words for those who cannot see it → write them in the brackets: ![what it shows](…)"`,
    );
  });

  test('about braces, once, and also where the text looked like code', () => {
    expect(said('Score {0-27}.')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:7 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)""`,
    );
    expect(said('Score {\n  27 - 1\n} points')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:7 { is computed, not printed: a reader would see something else → write it without braces, as in "(…)""`,
    );
    expect(said('<Setting name="a `" /> Score {0-27} <Setting name="b `" />')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:30 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)""`,
    );
  });
});
