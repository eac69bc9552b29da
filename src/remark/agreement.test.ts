/** What the transforms put on a page must find its own record in what `readPage` says of it: same numbers, same keys, same order. */
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {checklistBody, pageWith, readGoodPage, sessionBody} from '../../tests/helpers/manual.ts';
import {parseCitation} from '../manual/citations.ts';
import {attribute, isJsx, type JsxElement, parseMdx} from '../manual/syntax.ts';
import type {ChecklistItem} from '../manual/types.ts';
import {remarkChecklists} from './checklists.ts';
import {remarkCites} from './cites.ts';
import {remarkCodeLinks} from './code-links.ts';
import {remarkFlows} from './flows.ts';
import {remarkProgramWeeks} from './program-weeks.ts';
import {remarkSegments} from './segments.ts';
import {remarkWorked} from './worked.ts';

function elementsAfter(transform: () => (root: Root) => void, text: string, name: string): JsxElement[] {
  const root = parseMdx(text);
  transform()(root);
  const found: JsxElement[] = [];
  visit(root, (node) => {
    if (isJsx(node, name)) {
      found.push(node);
    }
  });
  return found;
}

const body = `${checklistBody({
  items: `**First**

- [ ] Plan made as SAF-01 says [@a]
- [ ] Ride named
  - [ ] If none: SAF-04
  - [ ] If late: call

**Second**

- [ ] Note written [@b; @a]`,
})}

See SAF-03.1 [@c, p. 2], [SAF-09](https://x.org), \`SAF-08\`.

| Who | Where |
|---|---|
| SAF-05 | [@d] |

\`\`\`dot title="One"
a -> b
\`\`\`

> \`\`\`dot title="Two"
> b -> c
> \`\`\`

### About SAF-07 {/* #saf-02-1-1 */}

Then SAF-06.`;

const {text} = pageWith({body});
const page = readGoodPage({body});

test('checklist items carry the numbers of their records', () => {
  const flat = (items: readonly ChecklistItem[]): string[] => items.flatMap((item) => [item.number, ...flat(item.ifs)]);
  const numbers = page.checklists.flatMap(({pausePoints}) => pausePoints.flatMap(({items}) => flat(items)));
  expect(numbers).toEqual(['1', '2', '2a', '2b', '3']);
  expect(elementsAfter(remarkChecklists, text, 'ChecklistItem').map((element) => attribute(element, 'number'))).toEqual(numbers);
});

test('pause points carry the names of their records', () => {
  const titles = page.checklists.flatMap(({pausePoints}) => pausePoints.map(({title}) => title));
  expect(titles).toEqual(['First', 'Second']);
  expect(elementsAfter(remarkChecklists, text, 'PausePoint').map((element) => attribute(element, 'title'))).toEqual(titles);
});

test('flows carry the place of their records', () => {
  const shown = elementsAfter(remarkFlows, text, 'Flow').map((element) => page.flows[Number(attribute(element, 'index'))]?.title);
  expect(shown).toEqual(['One', 'Two']);
});

test('worked examples and program weeks carry the place of their records', () => {
  const example = (title: string) => `\`\`\`worked title="${title}" formula="median"\nvalues: [1, 2]\n\`\`\``;
  const week = (title: string) =>
    `<ProgramWeek from="1" to="2" title="${title}">\n\n| Day | Service | Minutes | Counts |\n|---|---|---|---|\n| Monday | Group | 60 | yes |\n\n</ProgramWeek>`;
  const parts = {
    body: `## Section {/* #saf-02-1 */}\n\n${example('One')}\n\n${week('First')}\n\n> ${example('Two').replaceAll('\n', '\n> ')}\n\n${week('Second')}`,
  };
  const record = readGoodPage(parts);
  const placesOf = (transform: () => (root: Root) => void, name: string) =>
    elementsAfter(transform, pageWith(parts).text, name).map((element) => Number(attribute(element, 'index')));
  expect(placesOf(remarkWorked, 'Worked').map((index) => record.worked[index]?.title)).toEqual(['One', 'Two']);
  expect(placesOf(remarkProgramWeeks, 'ProgramWeek').map((index) => record.weeks[index]?.title)).toEqual(['First', 'Second']);
});

test('citations name the sources that the page is said to use, in the same order', () => {
  const shown = elementsAfter(remarkCites, text, 'Cite').flatMap((element) => parseCitation(attribute(element, 'of') ?? ''));
  expect(shown.map(({key}) => key)).toEqual(page.uses.citations.map(({name}) => name));
  expect(shown.map(({key}) => key)).toEqual(['a', 'b', 'a', 'c', 'd']);
});

test('codes lead where the page is said to lead, in the same order', () => {
  const shown = elementsAfter(remarkCodeLinks, text, 'CodeLink').map((element) => attribute(element, 'code'));
  expect(shown).toEqual(page.uses.codes.map(({name}) => name));
  expect(shown).toEqual(['SAF-01', 'SAF-04', 'SAF-03.1', 'SAF-05', 'SAF-06']);
});

test('segments carry the place of their records', () => {
  const parts = {code: 'ORI-01', kind: 'session', body: sessionBody()};
  const {session} = readGoodPage(parts);
  const shown = elementsAfter(remarkSegments, pageWith(parts).text, 'Segment').map((element) => ({
    title: attribute(element, 'title'),
    record: session?.segments[Number(attribute(element, 'index'))]?.title,
  }));
  expect(shown).toEqual([
    {title: 'Check-in', record: 'Check-in'},
    {title: 'Skill', record: 'Skill'},
  ]);
});
