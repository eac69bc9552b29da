/** What authors get wrong, one thing a page, and the sentence that each is told. */
import {checklistBody, type PageParts, pageWith, sessionBody, sessionTemplate} from '../helpers/manual.ts';

/** A page that is new and right, but for one thing. Its text begins on line 12. */
const page = (parts: Omit<PageParts, 'code'>) => (code: string) => pageWith({code, ...parts});
const text = (body: string) => page({body});
const front = (lines: PageParts['front']) => page({front: lines ?? {}});
const checklist = (parts: Parameters<typeof checklistBody>[0]) => (code: string) =>
  pageWith({code, body: checklistBody(parts).replaceAll(/(saf)-02/gi, (_, series) => `${series}${code.slice(3)}`)});
const session =
  (parts: Parameters<typeof sessionBody>[0], from = '', to = '') =>
  (code: string) =>
    pageWith({code, kind: 'session', body: sessionBody(parts).replaceAll('ori-01', code.toLowerCase()).replace(from, to)});

/** Lists that differ from clinic to clinic are cut short in what is expected. */
export const MISTAKES: Record<string, [spoil: (code: string) => {path: string; text: string}, says: string]> = {
  'SAF-50': [
    text('Score {0-27} in total.'),
    '12:7 {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)"',
  ],
  'SAF-51': [
    text('Call when SpO2 is <90%.'),
    '12:19 "<90%" is read as the start of a tag → write "fewer than 90%", or put a space after the sign: "< 90%"',
  ],
  'SAF-52': [
    text('A ride costs $20 now and $30 at night.'),
    '12:14 "$20 now and $" can be read as a formula between two dollar signs → write "20 dollars"; for a formula use double signs: $$ … $$',
  ],
  'SAF-53': [
    text('<!-- ask Dana -->'),
    '12:1 An HTML comment stops the page from being read → write {/* a comment like this */}, or delete it',
  ],
  'SAF-54': [
    text('<Call911>\n\nBlue lips.'),
    '12:1 The page cannot be read from here on: Expected a closing tag for `<Call911>` → look for a tag that is not closed, or a "<" or "{" in the text',
  ],
  'SAF-55': [
    text('note:call first'),
    '12:1 "note:call" is read as a command, because no space follows the colon → put a space after the colon: "note: call"',
  ],
  'SAF-56': [
    text('import Table from "./table"'),
    '12:1 A page imports or exports code → delete the line: every component that a page may use is there already',
  ],
  'SAF-57': [text('<Warning>Stay.</Warning>'), '12:1 <Warning> is not a component of the manual → use one of …'],
  'SAF-58': [
    text('<Call911 color="red">\n\nBlue lips.\n\n</Call911>'),
    '12:1 color is not an attribute of Call911 → leave it out: this one has none',
  ],
  'SAF-59': [
    text('See [the plan](/next/saf-01/).'),
    '12:5 The link to /next/saf-01/ leads out of this edition → write the code instead, such as SAF-02.3: it becomes a link',
  ],
  'SAF-60': [
    text('See [the plan](../safety/safety-planning.mdx).'),
    '12:5 The link to ../safety/safety-planning.mdx breaks when the file is renamed → write the code instead, such as SAF-02.3: it becomes a link',
  ],
  'SAF-61': [
    text('![](plan.png)'),
    '12:1 A picture has no words for those who cannot see it → write them in the brackets: ![what it shows](…)',
  ],
  'SAF-62': [text('## Leaving'), '12:1 "Leaving" has no code → run: npm run number'],
  'SAF-63': [
    text('## One {/* #saf-63-1 */}\n\n## Two {/* #saf-63-1 */}'),
    '14:1 SAF-63.1 stands on two headings of this page → delete the newer comment and run: npm run number',
  ],
  'SAF-64': [
    text('## One {/* #saf-01-1 */}'),
    '12:1 "One" has #saf-01-1, which is no code of a section of SAF-64 → delete the comment behind the heading and run: npm run number',
  ],
  'SAF-65': [
    text('## One {/* #saf-65-1 */}\n\n#### Deep'),
    '14:1 "Deep" is a heading of level 4 → use ## for a section and ### for a subsection',
  ],
  'SAF-66': [
    text('Go on with SAF-99.2.'),
    '12:12 SAF-99.2 is nothing in this manual → correct the code, or write the page that it names',
  ],
  'SAF-67': [text('Go on with SAF-90.'), '12:12 SAF-90 was withdrawn in 2026.1 → name SAF-01, which replaced it'],
  'SAF-68': [
    text('It halves the risk [@nobody2099].'),
    '12:20 @nobody2099 is not a source of this manual → add it to _data/references.json, or correct the key',
  ],
  'SAF-69': [
    text('Ask for <Term>the flux</Term>.'),
    '12:9 "the flux" is not in the lexicon → add it to _data/lexicon.yml, or take the Term tags away',
  ],
  'SAF-70': [text('Call <Setting name="pizza-phone" />.'), '12:6 "pizza-phone" is not a setting of the program → use one of …'],
  'SAF-71': [
    checklist({attributes: 'code="SAF-02-C1" title="Before leaving" kind="do-confirm" by="nurse"'}),
    '14:1 "nurse" is not a role → use one of …',
  ],
  'SAF-72': [
    front({code: 'SAF-72'}),
    '2:1 code is not in quotes: it may become something else than was written → write code: "SAF-72"',
  ],
  'SAF-73': [
    front({reviewed: '2026-11-21'}),
    '8:1 reviewed is not in quotes: it may become something else than was written → write reviewed: "2026-11-21"',
  ],
  'SAF-74': [front({situatoin: 'A client falls'}), '10:1 "situatoin" is not a key here → correct its spelling, or delete it'],
  'SAF-75': [front({review_by: '"2026-11-20"'}), '9:1 review_by is not after reviewed → give the date of the next review'],
  'SAF-76': [page({kind: 'checklist'}), '5:1 kind is not known → use one of …'],
  'SAF-77': [
    front({title: 'Leaving: how'}),
    '3:8 This is not readable as YAML: Nested mappings are not allowed in compact mappings → compare with a record that works; put text with ": " or a leading sign in quotes',
  ],
  'SAF-78': [
    page({kind: 'protocol'}),
    '1:1 The protocol does not begin with what to do now → open it with <DoNow> and at most 6 steps',
  ],
  'SAF-79': [
    checklist({items: [...'abcdefghij'].map((letter) => `- [ ] Item ${letter}`).join('\n')}),
    '25:1 A pause point has 10 items; nobody confirms more than 9 in one pause → split it into two pause points, or leave out what is never forgotten',
  ],
  'SAF-80': [
    checklist({items: '- [ ] Plan made\n  - [ ] Ride named'}),
    '17:3 "Ride named" is a sub-item without a condition → begin it with "If …", or make it an item',
  ],
  'SAF-81': [
    checklist({items: '- [ ] Plan made.'}),
    '16:1 "Plan made." ends in a full stop → write an item as one line that can be read aloud, without it',
  ],
  'SAF-82': [
    text('```dot title="Way"\na => b\n```'),
    '13:1 The flow picture "Way" cannot be drawn: syntax error near \'>\' → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line',
  ],
  'SAF-83': [
    page({file: 'assessment/leaving.mdx'}),
    '2:1 SAF-83 does not belong in the folder assessment → this folder holds ASM; move the file or change its code',
  ],
  'SAF-01': [
    page({file: 'safety/zz-again.mdx', body: 'Once more.'}),
    '2:1 SAF-01 is already the code of something in safety/safety-planning.mdx → give the newer page the next free code',
  ],
  'ORI-51': [
    session({template: sessionTemplate({second: 'minutes="16" title="Skill"'})}),
    '26:1 The segments add up to 21 minutes, the session says 20 → change a segment by 1, or write minutes="21"',
  ],
  'ORI-52': [
    session({template: sessionTemplate({first: 'minutes="5" least="6" title="Check-in"'})}),
    '28:1 "Check-in" may shrink to 6 minutes, but has only 5 → write a least of 5 or fewer, or leave it out',
  ],
  'ORI-53': [
    session({}, 'Hard moments', 'Difficult moments'),
    '1:1 The sections of a session page are not those of the house pattern: "Hard moments" should be number 5 → use these headings …',
  ],
};
