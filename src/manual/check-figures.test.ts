import {readFileSync} from 'node:fs';
import {checkFigures} from './check-figures.ts';
import {readData} from './read-data.ts';

const FILES = ['program-figures.yml', 'indicators.yml', 'instruments.yml'].map((name) => ({
  path: `_data/${name}`,
  text: readFileSync(`docs/_data/${name}`, 'utf8'),
}));

/** Problems of the draft's own file with some of its words replaced, beside pages that could not be read. */
function problems(from = '', to = '') {
  const files = FILES.map(({path, text}) => ({path, text: path.endsWith('figures.yml') ? text.replaceAll(from, to) : text}));
  return checkFigures({pages: [], data: readData(files), settings: [], unread: ['MON-05']}).map(
    ({message, remedy}) => `${message} → ${remedy}`,
  );
}

test('words, keys and codes of program-figures.yml name what is there', () => {
  expect(problems()).toEqual([]);
  expect([
    problems('counted: [completed,', 'counted: [graduated,'),
    problems('- {word: canceled late}', '- {word: late}'),
    problems('no_shares: [', 'no_shares: [time, '),
    problems('outcome: phq-9', 'outcome: phq-2'),
  ]).toMatchInlineSnapshot(`
[
  [
    ""graduated" is no word of the column discharge → write it as the column does, or add it there",
  ],
  [
    ""late" is no word of the column word → write it as the column does, or add it there",
  ],
  [
    "no_shares names "time", which is no indicator → name the key of an indicator, or delete it",
  ],
  [
    "outcome is "phq-2" → name an instrument whose record has a change",
  ],
]
`);
  const {programFigures, ...data} = readData(FILES);
  const broken = {...data, programFigures: programFigures && {...programFigures, tables: []}};
  expect(checkFigures({pages: [], data: broken, settings: [], unread: []})[0]?.message).toMatchInlineSnapshot(
    `"It names MON-05.6, which does not exist"`,
  );
});
