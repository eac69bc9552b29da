import {formatReferences} from './format-references.ts';
import type {Reference} from './schemas.ts';

const ARTICLE: Reference = {
  id: 'stanley2018',
  type: 'article-journal',
  title: 'Comparison of the Safety Planning Intervention & follow-up: <a trial>',
  author: [
    {family: 'Stanley', given: 'Barbara'},
    {family: 'van der Berg', given: 'Anna M.'},
  ],
  issued: {'date-parts': [[2018, 9]]},
  'container-title': 'JAMA Psychiatry',
  volume: '75',
  issue: '9',
  page: '894-900',
  DOI: '10.1001/jamapsychiatry.2018.1776',
  note: 'Checked: title, year, pages.',
};

const GUIDE: Reference = {
  id: 'samhsa-guide',
  type: 'webpage',
  title: '988: what it is',
  author: [{literal: 'Substance Abuse and Mental Health Services Administration'}],
  issued: {'date-parts': [[2024]]},
  URL: 'https://www.samhsa.gov/988?a=b&c=d',
  accessed: {'date-parts': [[2026, 11, 21]]},
};

test('a journal article in the style of the National Library of Medicine', () => {
  expect(formatReferences([ARTICLE])).toMatchInlineSnapshot(`
[
  {
    "key": "stanley2018",
    "text": "Stanley B, van der Berg AM. Comparison of the Safety Planning Intervention & follow-up: <a trial>. JAMA Psychiatry. 2018 Sep;75(9):894–900. doi:10.1001/jamapsychiatry.2018.1776",
    "url": "https://doi.org/10.1001/jamapsychiatry.2018.1776",
  },
]
`);
});

test('a page of the web: its address is the link, not the text', () => {
  expect(formatReferences([GUIDE])).toMatchInlineSnapshot(`
[
  {
    "key": "samhsa-guide",
    "text": "Substance Abuse and Mental Health Services Administration. 988: what it is. 2024.",
    "url": "https://www.samhsa.gov/988?a=b&c=d",
  },
]
`);
});

test('in the order given, whatever the alphabet says, and each time the same', () => {
  const bare: Reference = {id: 'a', type: 'report', title: 'A report'};
  expect(formatReferences([GUIDE, ARTICLE, bare]).map(({key}) => key)).toEqual(['samhsa-guide', 'stanley2018', 'a']);
  expect(formatReferences([bare, GUIDE, ARTICLE]).map(({key}) => key)).toEqual(['a', 'samhsa-guide', 'stanley2018']);
  expect(formatReferences([GUIDE, ARTICLE])).toEqual(formatReferences([GUIDE, ARTICLE]));
});

test('with little known, the title at least; no number in front, though the title has one', () => {
  expect(formatReferences([{id: 'a', type: 'report', title: '42 CFR Part 2'}])).toEqual([{key: 'a', text: '42 CFR Part 2.'}]);
  expect(formatReferences([{id: 'a', type: 'no such type', title: 'A thing'}])).toEqual([{key: 'a', text: 'A thing.'}]);
});

test('no references, no entries', () => {
  expect(formatReferences([])).toEqual([]);
});
