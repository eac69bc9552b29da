import {problemsOf, readGoodPage, SESSION_SECTIONS, sessionBody, sessionTemplate} from '../../tests/helpers/manual.ts';

const SESSION = {code: 'ORI-01', kind: 'session'};

test('a session template is read with its segments and what the sections list', () => {
  const template = sessionTemplate({inside: '{/* A note for authors. */}\n\n'});
  const {session} = readGoodPage({...SESSION, body: sessionBody({template})});
  expect(session).toEqual({
    minutes: 20,
    size: '6 to 12',
    staff: 'two clinicians',
    segments: [
      {title: 'Check-in', minutes: 5, least: 3, text: 'Greet.', line: 28},
      {title: 'Skill', minutes: 15, least: 15, text: 'Teach.', line: 36},
    ],
    objectives: ['Purpose and objectives: an item'],
    materials: ['Room and materials: an item'],
    documents: ['What to document: an item'],
    line: 26,
  });
});

test('a session page may have subsections', () => {
  const body = sessionBody().replace('## Safety', '### At night {/* #ori-01-6-1 */}\n\nText.\n\n## Safety');
  expect(problemsOf({...SESSION, body})).toBe('no problems');
});

describe('what an author is told', () => {
  const said = (parts: Parameters<typeof sessionTemplate>[0]) =>
    problemsOf({...SESSION, body: sessionBody({template: sessionTemplate(parts)})});

  test('about minutes that do not add up', () => {
    expect(said({attributes: 'minutes="25" size="6" staff="two"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:26:1 The segments add up to 20 minutes, the session says 25 → change a segment by 5, or write minutes="20""`,
    );
    expect(said({first: 'minutes="10" title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:26:1 The segments add up to 25 minutes, the session says 20 → change a segment by 5, or write minutes="25""`,
    );
  });

  test('about minutes that are no number, without a sum that means nothing', () => {
    expect(said({first: 'minutes="five" title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 minutes is "five" on Segment → write whole minutes in quotes: minutes="15""`,
    );
    expect(said({first: 'title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 minutes is "" on Segment → write whole minutes in quotes: minutes="15""`,
    );
    expect(said({attributes: 'minutes="1 hour" size="6" staff="two"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:26:1 minutes is "1 hour" on SessionTemplate → write whole minutes in quotes: minutes="15""`,
    );
    expect(said({first: 'minutes="0" title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 minutes is "0" on Segment → write whole minutes in quotes: minutes="15""`,
    );
    expect(said({first: 'minutes="5" least="few" title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 least is "few" on Segment → write whole minutes in quotes: least="15""`,
    );
  });

  test('about a least above the minutes', () => {
    expect(said({first: 'minutes="5" least="6" title="Check-in"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 "Check-in" may shrink to 6 minutes, but has only 5 → write a least of 5 or fewer, or leave it out"`,
    );
  });

  test('about a segment without title', () => {
    expect(said({first: 'minutes="5"'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:28:1 A segment has no title → add title="Check-in""`,
    );
  });

  test('about size and staff', () => {
    expect(said({attributes: 'minutes="20"'})).toMatchInlineSnapshot(`
"sessions/ori-01.mdx:26:1 The session template does not say its size → add size="…", in words
sessions/ori-01.mdx:26:1 The session template does not say its staff → add staff="…", in words"
`);
  });

  test('about text between segments, and a segment elsewhere', () => {
    expect(said({inside: 'Take a break.\n\n'})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:34:1 Something in a session template stands outside its segments → move it into a Segment, or outside the template"`,
    );
    const body = sessionBody({template: `${sessionTemplate()}\n\n<Segment minutes="5" title="Late">\n\nText.\n\n</Segment>`});
    expect(problemsOf({...SESSION, body})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:42:1 A segment stands outside the session template → move it between the tags of the SessionTemplate"`,
    );
  });

  test('about a template without segments', () => {
    const template = '<SessionTemplate minutes="20" size="6" staff="two"></SessionTemplate>';
    expect(problemsOf({...SESSION, body: sessionBody({template})})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:26:1 The session template has no segments → write each part of the session as a Segment with its minutes and title"`,
    );
  });

  test('about no template, two, or one on a page that is no session', () => {
    expect(problemsOf({...SESSION, body: sessionBody({template: 'To come.'})})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The page has no session template → write exactly one SessionTemplate, in the section Agenda"`,
    );
    expect(
      problemsOf({...SESSION, body: sessionBody({template: `${sessionTemplate()}\n\n${sessionTemplate()}`})}),
    ).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:42:1 The page has two session templates → write exactly one SessionTemplate, in the section Agenda"`,
    );
    expect(problemsOf({body: `## Agenda {/* #saf-02-1 */}\n\n${sessionTemplate()}`})).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:14:1 A session template stands on a page that is not a session → write kind: session in the front matter"`,
    );
  });

  test('about sections in another order, missing or added', () => {
    const [first, second, ...rest] = SESSION_SECTIONS;
    expect(problemsOf({...SESSION, body: sessionBody({sections: [`${second}`, `${first}`, ...rest]})})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The sections of a session page are not those of the house pattern: "Purpose and objectives" should be number 1 → use these headings in this order: Purpose and objectives, When not to run it, Room and materials, Agenda, Hard moments, Adaptations, Safety, Fidelity checks, What to document; and Worksheet last, where there is one"`,
    );
    expect(problemsOf({...SESSION, body: sessionBody({sections: SESSION_SECTIONS.slice(0, -1)})})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The sections of a session page are not those of the house pattern: "What to document" should be number 9 → use these headings in this order: Purpose and objectives, When not to run it, Room and materials, Agenda, Hard moments, Adaptations, Safety, Fidelity checks, What to document; and Worksheet last, where there is one"`,
    );
    expect(problemsOf({...SESSION, body: sessionBody({sections: [...SESSION_SECTIONS, 'Sources']})})).toMatchInlineSnapshot(
      `"sessions/ori-01.mdx:1:1 The sections of a session page are not those of the house pattern: "Sources" is one more → use these headings in this order: Purpose and objectives, When not to run it, Room and materials, Agenda, Hard moments, Adaptations, Safety, Fidelity checks, What to document; and Worksheet last, where there is one"`,
    );
  });
});
