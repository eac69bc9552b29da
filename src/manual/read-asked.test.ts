import {problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';

const below = (content: string) => `## Section {/* #saf-02-1 */}\n\n${content}\n\nText.`;
const askedIn = (content: string) => readGoodPage({body: below(content)}).sections.map(({asked}) => asked);

test('the phrases below a heading belong to its section', () => {
  expect(askedIn('{/* asked: client shows up drunk; pt came in high */}')).toEqual([
    ['client shows up drunk', 'pt came in high'],
  ]);
  expect(askedIn('{/* asked: one */}\n\nText.\n\n### Below {/* #saf-02-1-1 */}\n\n{/* asked: two */}')).toEqual([
    ['one'],
    ['two'],
  ]);
});

test('several comments, and any white space', () => {
  expect(askedIn('{/*asked:one way;  another\n way*/}\n\n{/*  asked:  a third */}')).toEqual([
    ['one way', 'another way', 'a third'],
  ]);
});

test('other comments are for authors', () => {
  expect(askedIn('{/* to do: ask more */}\n\n{/* we asked: twice */}')).toEqual([[]]);
  expect(askedIn('')).toEqual([[]]);
});

test('they are not what the section says', () => {
  const [section] = readGoodPage({body: below('{/* asked: one */}')}).sections;
  expect(section?.lines).toEqual([{kind: 'text', text: 'Text.'}]);
});

describe('what an author is told', () => {
  const said = (content: string) => problemsOf({body: below(content)});

  test('about a comment without its colon', () => {
    expect(said('{/* asked client shows up drunk */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 This comment says how staff ask for the section, but not as it should → write it as {/* asked: one way; another way */}, in a line of its own below the heading"`,
    );
  });

  test('about a comment without phrases, or with an empty one', () => {
    expect(said('{/* asked: */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 This comment says how staff ask for the section, but not as it should → write it as {/* asked: one way; another way */}, in a line of its own below the heading"`,
    );
    expect(said('{/* asked: one;; two */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 This comment says how staff ask for the section, but not as it should → write it as {/* asked: one way; another way */}, in a line of its own below the heading"`,
    );
    expect(said('{/* asked: one; */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 This comment says how staff ask for the section, but not as it should → write it as {/* asked: one way; another way */}, in a line of its own below the heading"`,
    );
  });

  test('about signs that nobody types', () => {
    expect(said('{/* asked: what now?; good one; a, b */}')).toMatchInlineSnapshot(`
"safety/saf-02.mdx:14:1 "a, b" has other signs than letters, digits and hyphens → write two to seven words, as they are typed into a search
safety/saf-02.mdx:14:1 "what now?" has other signs than letters, digits and hyphens → write two to seven words, as they are typed into a search"
`);
  });

  test('about a sentence', () => {
    expect(said('{/* asked: what do I do when a client shows up drunk today */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "what do I do when a client shows up drunk today" has more than 10 words → write two to seven words, as they are typed into a search"`,
    );
  });

  test('about a comment that no section would have', () => {
    expect(problemsOf({body: '{/* asked: one */}\n\n## Section {/* #saf-02-1 */}\n\nText.'})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 This comment says how staff ask, but stands below no heading → move it to a line of its own below the heading; for the whole page, write asked: [one way] at the top"`,
    );
    expect(said('Text. {/* asked: one */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:7 This comment says how staff ask, but stands below no heading → move it to a line of its own below the heading; for the whole page, write asked: [one way] at the top"`,
    );
  });
});
