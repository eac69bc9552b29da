import {checklistBody, problemsOf, readGoodPage} from '../../tests/helpers/manual.ts';
import {readKeyTerms} from './read-key-terms.ts';
import {parseMdx} from './syntax.ts';

const termsIn = (text: string) => readKeyTerms(parseMdx(text).children);

test('what is in bold or marked as a term, each once, in the order of the text', () => {
  expect(termsIn('Ask for **written consent** and the <Term>C-SSRS</Term>.\n\n- **Ride home**\n- **written consent**')).toEqual([
    'written consent',
    'C-SSRS',
    'Ride home',
  ]);
});

test('wherever it stands', () => {
  expect(termsIn('| **Score** | b |\n|--|--|\n| **20** | c |\n\n> **Say**\n\n<Never>**Leave**</Never>')).toEqual([
    'Score',
    '20',
    'Say',
    'Leave',
  ]);
});

test('without the sign that ends it, nor markup in it', () => {
  expect(termsIn('**First:** do. **_Then_ wait.** **U.S.**')).toEqual(['First', 'Then wait', 'U.S']);
});

test('emphasis is none', () => {
  expect(termsIn('_Perhaps_ `code` [link](x)')).toEqual([]);
});

test('those of a checklist are not its section’s', () => {
  const body = `${checklistBody({items: '**At the door**\n\n- [ ] **Ride** named'})}\n\n**Way out**`;
  expect(problemsOf({body})).toBe('no problems');
  expect(readGoodPage({body}).sections.map(({keyTerms}) => keyTerms)).toEqual([['Way out']]);
});
