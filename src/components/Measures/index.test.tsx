import {act, screen, within} from '@testing-library/react';
import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {Change, Score} from './index.tsx';

const {instruments} = draftInstruments();

const measuresOf = (key: string) => ({
  measures: {
    instruments: [...instruments.values()].filter((one) => one.key === key),
    titles: {'ASM-02': 'Suicide risk screening and assessment'},
    sources: {},
  },
});

async function openScore(key: string) {
  const {user} = renderOnPage(<Score instrument={key} />, measuresOf(key));
  await user.click(screen.getByRole('button', {name: /^Score a form/}));
  await screen.findByRole('heading', {name: /^Score: /});
  return user;
}

async function openChange(key: string, ...scores: [week: string, score: string][]) {
  const {user} = renderOnPage(<Change instrument={key} />, measuresOf(key));
  await user.click(screen.getByRole('button', {name: /^Compare scores/}));
  for (const [place, [week, score]] of scores.entries()) {
    const row = within(await screen.findByRole('group', {name: place === 0 ? 'First score' : `Score ${place + 1}`}));
    if (week) {
      await user.type(row.getByLabelText(/^Week/), week);
    }
    await user.type(row.getByLabelText('Total'), score);
  }
  return user;
}

const obliges = () => screen.queryAllByRole('listitem').map(({textContent}) => textContent);
const shown = (words: RegExp | string) => screen.queryAllByText(words, {exact: false}).length > 0;

test('answers are typed in a row; what they oblige to stands before the total, and is said once it settles', async () => {
  const user = await openScore('phq-9');
  await act(async () => screen.getAllByRole('radio')[0]?.focus());
  await user.keyboard('333333201');
  expect(obliges()[0]).toBe('ASM-02 Suicide risk screening and assessmentItem 9 is 1');
  expect(shown('Total 21: severe.')).toBe(true);
  expect(document.activeElement?.textContent).toBe('Result');
  await screen.findByText(/^Item 9 is 1\. See ASM-02\./, {selector: '[role="status"]'}, {timeout: 5000});
});

test('a key that is no answer is refused in words, and the answer that was there stays', async () => {
  const user = await openScore('phq-9');
  await act(async () => screen.getAllByRole('radio')[0]?.focus());
  await user.keyboard('2');
  await user.keyboard('7');
  expect(
    screen
      .getAllByRole('alert')
      .map(({textContent}) => textContent)
      .filter(Boolean),
  ).toEqual(['7 is no answer to item 2 of PHQ-9, which takes 0 to 3']);
  expect(shown('8 answers are blank')).toBe(true);
});

test('an item can be made blank again, and Clear takes everything', async () => {
  const user = await openScore('gad-7');
  const first = () => within(screen.getByRole('group', {name: /^1\. Feeling nervous/}));
  await user.click(first().getByRole('radio', {name: '2 More than half the days'}));
  expect(shown('6 answers are blank')).toBe(true);
  await user.keyboard('{Backspace}');
  expect(shown('Nothing is entered yet.')).toBe(true);
  await user.click(first().getByRole('radio', {name: /^3/}));
  await user.click(screen.getByRole('button', {name: 'Clear'}));
  expect(screen.queryAllByRole('radio', {checked: true})).toEqual([]);
  expect(shown('Nothing is entered yet.')).toBe(true);
});

test('leaving the page clears what was entered: a page that comes back by "back" is empty', async () => {
  const user = await openScore('gad-7');
  await user.click(screen.getAllByRole('radio')[2] as HTMLElement);
  await act(async () => void window.dispatchEvent(new Event('pagehide')));
  expect(screen.queryAllByRole('radio', {checked: true})).toEqual([]);
});

test('where the words may not be printed, there are numbers only, and where the form is had', async () => {
  await openScore('cows');
  const restlessness = within(screen.getByRole('group', {name: '3. Restlessness'}));
  expect(restlessness.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['0', '1', '3', '5']);
  expect(screen.getByRole('link', {name: 'INS-12.4'}).getAttribute('href')).toBe('/next/ins-12/#ins-12-4');
});

test('a question before the items ends the form; questions after them, and which cut-off holds, are asked', async () => {
  const user = await openScore('pc-ptsd-5');
  await user.click(within(screen.getByRole('group', {name: /^Sometimes things happen/})).getByRole('radio', {name: 'No'}));
  expect(screen.queryByRole('group', {name: /^1\./})).toBeNull();
  expect(shown('Total 0')).toBe(true);
});

test('AUDIT-C: the line for men', async () => {
  const user = await openScore('audit-c');
  await act(async () => screen.getAllByRole('radio')[3]?.focus());
  await user.keyboard('111');
  expect(shown('Total 3: positive.')).toBe(true);
  await user.click(screen.getByRole('radio', {name: 'Men'}));
  expect(shown('Total 3: negative.')).toBe(true);
});

test('marks on a line are typed, with a fraction, and refused in words', async () => {
  const user = await openScore('srs');
  const [first, second, third, fourth] = screen.getAllByRole('textbox');
  for (const [field, text] of [
    [first, '9.5'],
    [second, '8'],
    [third, '9.2'],
    [fourth, '10'],
  ] as const) {
    await user.type(field as HTMLElement, text);
  }
  expect(shown('Total 36.7')).toBe(true);
  await user.clear(first as HTMLElement);
  await user.type(first as HTMLElement, '11');
  expect(first?.getAttribute('aria-invalid')).toBe('true');
  expect(shown('11 is no answer to item 1')).toBe(true);
  expect(shown('one answer is blank')).toBe(true);
});

test('two scores: the class, how it was found, a picture, and the same as a table', async () => {
  await openChange('phq-9', ['0', '20'], ['4', '8']);
  expect(shown('Recovered: 12 points better, from 20 to 8.')).toBe(true);
  expect(screen.getAllByRole('img', {name: /week 0: 20, week 4: 8/})[0]).toBeTruthy();
  const rows = within(screen.getByRole('table', {name: 'Scores of PHQ-9'})).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map(({textContent}) => textContent).join('|'))).toEqual([
    'When|Total|From the first|Counts',
    'week 0|20||',
    'week 4|8|−12|better',
  ]);
});

test('worse: the flag comes first', async () => {
  await openChange('phq-9', ['0', '11'], ['2', '18']);
  expect(obliges().find((text) => text?.startsWith('MON-03.2'))).toMatch(/^MON-03\.2A\. Worse: 11 at admission, 18 on day 14/);
});

test('an impossible total is refused in words, and nothing is judged', async () => {
  await openChange('phq-9', ['0', '20'], ['4', '28']);
  expect(shown('28 is no total of PHQ-9: it runs from 0 to 27.')).toBe(true);
  expect(shown('Correct the entries that are marked first.')).toBe(true);
});

test('a program’s own norms stand in place of the manual’s, and are named', async () => {
  const user = await openChange('gad-7', ['', '15'], ['', '11']);
  expect(shown('Reliably improved: 4 points better')).toBe(true);
  await user.click(screen.getByText(/^The numbers behind it/));
  await user.type(screen.getByLabelText(/^Reliability/), '.89');
  expect(shown('No reliable change: 4 points better')).toBe(true);
  expect(screen.getByText('By your own numbers').closest('p')?.textContent).toContain('Reliability (r)');
});
