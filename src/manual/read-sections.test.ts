import {line, problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';

test('sections have their code, their level, their line and their own words', () => {
  const {intro, sections} = readGoodPage({
    body: `Before the first.

## When to **act** {/* #saf-02-1 */}

One [SAF-02.2](https://x.org) **two**.

### At night {/* #saf-02-1-2 */}

{/* asked: at night */}

- Three
- Four

## What to say {/*  #saf-02-10  */}

> "Five."`,
  });
  expect(intro).toEqual([line('text', 'Before the first.')]);
  expect(sections).toEqual([
    {
      code: 'SAF-02.1',
      title: 'When to act',
      depth: 2,
      lines: [line('text', 'One SAF-02.2 two.')],
      asked: [],
      keyTerms: ['two'],
      line: 14,
    },
    {
      code: 'SAF-02.1.2',
      title: 'At night',
      depth: 3,
      lines: [line('item', 'Three'), line('item', 'Four')],
      asked: ['at night'],
      keyTerms: [],
      line: 18,
    },
    {code: 'SAF-02.10', title: 'What to say', depth: 2, lines: [line('quote', '"Five."')], asked: [], keyTerms: [], line: 25},
  ]);
});

describe('what an author is told', () => {
  const said = (body: string) => problemsOf({body});

  test('about the level of a heading', () => {
    expect(said('# Title')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "Title" is a heading of level 1 → use ## for a section and ### for a subsection"`,
    );
    expect(said('## A {/* #saf-02-1 */}\n\n#### Detail')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "Detail" is a heading of level 4 → use ## for a section and ### for a subsection"`,
    );
    expect(said('### First of all {/* #saf-02-1-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "First of all" is a subsection without a section above it → make it a section, with ##"`,
    );
  });

  test('about a heading inside something', () => {
    expect(said('## A {/* #saf-02-1 */}\n\n<Never>\n\n## B {/* #saf-02-2 */}\n\n</Never>\n\n> ### C')).toMatchInlineSnapshot(`
"safety/saf-02.mdx:16:1 "B" is a heading inside something else → move it out, or write it as a line in bold
safety/saf-02.mdx:20:3 "C" is a heading inside something else → move it out, or write it as a line in bold"
`);
  });

  test('about a heading without words', () => {
    expect(said('## {/* #saf-02-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 A heading has no words → write its title, or delete it"`,
    );
  });

  test('about a heading without code', () => {
    expect(said('## A\n\n### B\n\n## C {/* see below */}')).toMatchInlineSnapshot(`
"safety/saf-02.mdx:12:1 "A" has no code → run: npm run number
safety/saf-02.mdx:14:1 "B" has no code → run: npm run number
safety/saf-02.mdx:16:1 "C" has no code → run: npm run number"
`);
  });

  test('about a code that is not of this page', () => {
    expect(said('## A {/* #saf-03-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has #saf-03-1, which is no code of a section of SAF-02 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #saf-02 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has #saf-02, which is no code of a section of SAF-02 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #saf-02-c1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has #saf-02-c1, which is no code of a section of SAF-02 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #overview */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has #overview, which is no code of a section of SAF-02 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #SAF-02.1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has #SAF-02.1, which is no code of a section of SAF-02 → delete the comment behind the heading and run: npm run number"`,
    );
  });

  test('about a code that stands twice', () => {
    expect(said('## A {/* #saf-02-1 */}\n\n## B {/* #saf-02-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 SAF-02.1 stands on two headings of this page → delete the newer comment and run: npm run number"`,
    );
  });

  test("about a subsection's code on a section", () => {
    expect(said('## A {/* #saf-02-1 */}\n\n## B {/* #saf-02-1-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "B" is a section, but SAF-02.1.1 is a subsection's code → delete the comment behind the heading and run: npm run number"`,
    );
  });

  test('about a subsection in the wrong section', () => {
    expect(said('## A {/* #saf-02-1 */}\n\n### B {/* #saf-02-2-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "B" has SAF-02.2.1, but stands in SAF-02.1 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #saf-02-1 */}\n\n## B {/* #saf-02-2 */}\n\n### C {/* #saf-02-1-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:16:1 "C" has SAF-02.1.1, but stands in SAF-02.2 → delete the comment behind the heading and run: npm run number"`,
    );
    expect(said('## A {/* #saf-02-1 */}\n\n### B {/* #saf-02-2 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 "B" has SAF-02.2, but stands in SAF-02.1 → delete the comment behind the heading and run: npm run number"`,
    );
  });

  test('about the section first, when that has no code yet', () => {
    expect(said('## A\n\n### B {/* #saf-02-2-1 */}')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:12:1 "A" has no code → run: npm run number"`,
    );
  });
});
