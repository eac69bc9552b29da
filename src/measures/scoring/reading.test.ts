import {draftInstruments} from '../../../tests/helpers/instruments.ts';
import {isRefused} from './form.ts';
import {choiceOf, formItems} from './form-items.ts';
import {readResult} from './reading.ts';
import {type Answer, score} from './score.ts';

const {instruments} = draftInstruments();

function instrument(key: string) {
  const found = instruments.get(key);
  if (!found) {
    throw new Error(`${key} has no record`);
  }
  return found;
}

function reading(key: string, answers: Answer[]) {
  const found = score(instrument(key), answers);
  if (isRefused(found)) {
    throw new Error(found.refused);
  }
  return readResult(instrument(key), found);
}

test('a total that obliges, after the critical item', () => {
  expect(reading('phq-9', [3, 3, 3, 3, 3, 3, 2, 0, 1])).toMatchInlineSnapshot(`
{
  "ifBlank": [],
  "missing": [],
  "notes": [],
  "obliges": [
    {
      "because": "Item 9 is 1",
      "section": "ASM-02",
    },
    {
      "because": "10 or more: positive screen for major depression; diagnostic interview if there is none yet",
      "section": "ASM-09",
    },
    {
      "because": "20 or more: primary therapist sees the client and the prescriber is told, same day",
      "section": "ASM-05.4",
    },
  ],
  "parts": [
    {
      "name": "Symptoms counted",
      "value": "8: major depressive syndrome",
    },
  ],
  "range": {
    "from": 0,
    "to": 27,
  },
  "said": "Item 9 is 1. See ASM-02. 10 or more: positive screen for major depression; diagnostic interview if there is none yet. See ASM-09. 20 or more: primary therapist sees the client and the prescriber is told, same day. See ASM-05.4. Total 21: severe.",
  "verdict": "Total 21: severe.",
}
`);
});

test('a critical item acts on an unfinished form; one that is blank is named apart', () => {
  const {obliges, ifBlank, said} = reading('phq-9', [1, null, null, null, null, null, null, null, 2]);
  expect({obliges, ifBlank, said}).toMatchInlineSnapshot(`
{
  "ifBlank": [],
  "obliges": [
    {
      "because": "Item 9 is 2",
      "section": "ASM-02",
    },
  ],
  "said": "Item 9 is 2. See ASM-02. No total: 7 answers are blank. Blank: Item 2, Item 3, Item 4, Item 5, Item 6, Item 7, Item 8.",
}
`);
  expect(reading('phq-9', [1, null, null, null, null, null, null, null, null]).obliges).toEqual([]);
  expect(reading('phq-9', [1, 1, 1, 1, 1, 1, 1, 1, null]).ifBlank).toMatchInlineSnapshot(`
[
  {
    "because": "Item 9 is blank: ask now",
    "section": "ASM-02",
  },
]
`);
});

test('a level: unknown is no level of its answers, and high is', () => {
  expect(reading('c-ssrs-screener', [1, 1, 0, null, 0, 0, null])).toMatchObject({
    obliges: [],
    ifBlank: [{section: 'ASM-02.4'}],
    missing: [{name: 'Question 4'}],
  });
  expect(reading('c-ssrs-screener', [1, 1, 0, 1, null, null, null])).toMatchObject({obliges: [{section: 'SAF-02.4.3'}]});
});

test('numbers beside the total', () => {
  expect(
    reading(
      'pcl-5',
      Array.from({length: 20}, () => 2),
    ).parts,
  ).toMatchInlineSnapshot(`
[
  {
    "name": "B",
    "value": "10 (0 to 20)",
  },
  {
    "name": "C",
    "value": "4 (0 to 8)",
  },
  {
    "name": "D",
    "value": "14 (0 to 28)",
  },
  {
    "name": "E",
    "value": "12 (0 to 24)",
  },
  {
    "name": "Provisional symptom pattern of PTSD",
    "value": "met",
  },
]
`);
  expect(
    reading(
      'whodas-2-0-12',
      Array.from({length: 12}, () => 1),
    ).parts,
  ).toEqual([{name: 'Mean of the items', value: '1.00'}]);
});

test('what is known before a result is used stands once', () => {
  const {obliges, notes} = reading('audit-c', [4, 0, 0]);
  expect({obliges, notes}).toMatchInlineSnapshot(`
{
  "notes": [],
  "obliges": [
    {
      "because": "3 or more: women, and whenever sex is not recorded: full AUDIT, seven withdrawal questions, same day",
      "section": "ASM-03.4",
    },
    {
      "because": "4 or more: men: full AUDIT, seven withdrawal questions, same day",
      "section": "ASM-03.4",
    },
    {
      "because": "Every point comes from item 1: ask about the past month in numbers before anyone speaks of a positive screen.",
      "section": "INS-05.5",
    },
  ],
}
`);
});

test('items with the words of the form, its names, or numbers alone', () => {
  const [first] = formItems(instrument('gad-7'));
  expect(first).toMatchInlineSnapshot(`
{
  "choices": [
    {
      "label": "Not at all",
      "value": 0,
    },
    {
      "label": "Several days",
      "value": 1,
    },
    {
      "label": "More than half the days",
      "value": 2,
    },
    {
      "label": "Nearly every day",
      "value": 3,
    },
  ],
  "item": 1,
  "name": "Item 1",
  "text": "Feeling nervous, anxious or on edge",
}
`);
  expect(formItems(instrument('cows'))[2]).toMatchInlineSnapshot(`
{
  "choices": [
    {
      "value": 0,
    },
    {
      "value": 1,
    },
    {
      "value": 3,
    },
    {
      "value": 5,
    },
  ],
  "item": 3,
  "name": "Restlessness",
}
`);
  expect(formItems(instrument('bam'))[6]).toEqual({item: 7, name: 'Item 7', choices: []});
  expect(formItems(instrument('srs'))[0]).toEqual({item: 1, name: 'Item 1', from: 0, to: 10});
  expect(formItems(instrument('dast-10'))[0]?.choices).toEqual([
    {value: 0, label: 'No'},
    {value: 1, label: 'Yes'},
  ]);
});

test('one key answers an item; what the item does not have is no answer', () => {
  const item = (key: string, place: number) => formItems(instrument(key))[place] ?? {item: 0, name: ''};
  expect(['0', '3', '4', 'y', '-'].map((key) => choiceOf(item('phq-9', 0), key))).toEqual([
    0,
    3,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['y', 'N', '1'].map((key) => choiceOf(item('mdq', 0), key))).toEqual([1, 0, 1]);
  expect(['2', '3'].map((key) => choiceOf(item('cows', 2), key))).toEqual([undefined, 3]);
});
