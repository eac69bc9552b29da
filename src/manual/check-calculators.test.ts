import {manualWith, printed} from '../../tests/helpers/manual.ts';
import {checkCalculators} from './check-calculators.ts';
import {measuresOn, toMeasures} from './measures.ts';

const record = (key: string, more = '') => `
- key: ${key}
  page: SAF-02
  name: ${key.toUpperCase()}
  items: 1
  answers: {from: 0, to: 3}
  licence: licensed
${more}`;

const CHANGE = `  change: {reliable: 2, case_at: 2, section: SAF-02.1, source: jones2020, status: evidence}
  critical:
    - {item: 1, at: 1, action: SAF-03}
`;

const RECORDS = [
  record('k', CHANGE),
  record('l'),
  record('m', '  not_computed: It has no score.\n'),
  record('n', '  withheld: Its key was not confirmed.\n'),
].join('');

const manual = (body: string) =>
  manualWith({
    pages: [{code: 'SAF-02', body: `## Section {/* #saf-02-1 */}\n\n${body}`}, {code: 'SAF-03'}],
    data: {'instruments.yml': RECORDS, 'references.json': '[{"id": "jones2020", "type": "report", "title": "Change of K"}]'},
  });

function said(body: string): string {
  const read = manual(body);
  return printed(checkCalculators({pages: read.manual.pages, data: read.data}));
}

test('a calculator of an instrument that is computed here', () => {
  expect(said('<Score instrument="k" />\n\n<Score instrument="l" />\n\n<Change instrument="k" />')).toBe('no problems');
});

test('what cannot be computed is named, with what can', () => {
  expect(
    [
      '<Score instrument="phq9" />',
      '<Score instrument="m" />',
      '<Score instrument="n" />',
      '<Change instrument="l" />',
      '<Score />',
    ]
      .map(said)
      .join('\n'),
  ).toMatchInlineSnapshot(`
"safety/saf-02.mdx:14:1 "phq9" is not an instrument → use one of _data/instruments.yml: k, l
safety/saf-02.mdx:14:1 M has no calculator: It has no score. → use one of _data/instruments.yml: k, l
safety/saf-02.mdx:14:1 N has no calculator: Its key was not confirmed. → use one of _data/instruments.yml: k, l
safety/saf-02.mdx:14:1 L has no reliable change in its record → use one of _data/instruments.yml: k
safety/saf-02.mdx:14:1 "" is not an instrument → use one of _data/instruments.yml: k, l"
`);
});

test('a page carries the records of its own calculators, with the titles and sources that they name', () => {
  const {manual: read} = manual('<Change instrument="k" />');
  const format = (list: typeof read.references) => list.map(({id, title}) => ({key: id, text: title}));
  expect(measuresOn({calculators: []}, read, format)).toBeUndefined();
  const data = measuresOn(read.pages[0] as never, read, format);
  expect(data?.instruments.map(({key}) => key)).toEqual(['k']);
  expect(data?.titles).toMatchObject({'SAF-03': 'Page SAF-03', 'SAF-02.1': 'Page SAF-02: Section'});
  expect(data?.sources).toEqual({jones2020: {key: 'jones2020', text: 'Change of K'}});
  expect(toMeasures(read, format).instruments.map(({key}) => key)).toEqual(['k', 'l']);
});

test('a section says which calculator stands in it', () => {
  const lines = manual('<Score instrument="k" />').manual.pages[0]?.sections[0]?.lines;
  expect(lines).toEqual([{kind: 'about', text: 'Calculator: score of k'}]);
});
