import {printed, readGoodPage, sessionBody, worksheetSection} from '../../tests/helpers/manual.ts';
import {checkReadingLevel, readingLevel} from './check-reading-level.ts';
import type {Line} from './lines.ts';

function said(content: string): string {
  const page = readGoodPage({code: 'ORI-01', kind: 'session', body: sessionBody() + worksheetSection({content})});
  return printed(checkReadingLevel([page]));
}

const text = (words: string): Line => ({kind: 'text', text: words});
const HARD = 'Identify the interpersonal consequences of your automatic behavioral avoidance.';

test('plain words pass', () => {
  expect(said('**What will I do?**\n\n___\n\n- [ ] I did it\n- [ ] Not yet')).toBe('no problems');
});

test('what is too hard is named with its grade and the words that make it so', () => {
  expect(said(HARD)).toMatchInlineSnapshot(
    `"sessions/ori-01.mdx:64:1 "Test a belief" is written for grade 25.9; its longest words: behavioral, consequences, interpersonal, automatic, identify → use shorter words and shorter sentences: a worksheet is at or below grade 6.0"`,
  );
});

test('each line, item and cell is a sentence: a form has few full stops', () => {
  const cells = readingLevel([
    {kind: 'row', text: 'My guess | What took place'},
    {kind: 'row', text: ' | '},
  ]);
  expect(cells).toEqual(readingLevel([text('My guess. What took place.')]));
  expect(readingLevel([{kind: 'item', text: 'My guess'}, text('What took place')])).toEqual(cells);
});

test('settings and figures are no words', () => {
  expect(readingLevel([text('Call us: [program-phone].')])).toEqual(readingLevel([text('Call us: 555.')]));
  expect(readingLevel([text('988')])).toEqual({grade: 0, longest: []});
  expect(readingLevel([])).toEqual({grade: 0, longest: []});
});

test('one word that is long is no problem by itself', () => {
  expect(said('I go home.\n\nI eat.\n\nMedication.\n\nI rest.')).toBe('no problems');
});
