import {exportManual} from '../../src/manual/export-manual.ts';
import {manualWith} from '../../tests/helpers/manual.ts';
import {textDifferences} from './compare-texts.ts';

const CODES = ['SAF-02', 'SAF-03'];

function read(bodies: Record<string, string>) {
  const pages = CODES.filter((code) => bodies[code] !== undefined).map((code) => ({code, body: bodies[code] as string}));
  return exportManual(manualWith({pages}).manual, []);
}

const section = (code: string, words: string) => `## Section {/* #${code.toLowerCase()}-1 */}\n\n${words}`;
const BEFORE = {'SAF-02': section('SAF-02', 'Call the nurse within 10 minutes.'), 'SAF-03': section('SAF-03', 'Wait.')};

test('the same text, whatever its markup, has no difference', () => {
  const after = {...BEFORE, 'SAF-02': section('SAF-02', 'Call the **nurse** within\n10 minutes.')};
  expect(textDifferences(read(BEFORE), read(after))).toEqual([]);
});

test('each difference is named by its code and in its words', () => {
  const after = {'SAF-02': `${section('SAF-02', 'Call the nurse within 1 minute.')}\n\n## More {/* #saf-02-2 */}\n\nText.`};
  expect(textDifferences(read(BEFORE), read(after))).toMatchInlineSnapshot(`
[
  "SAF-02.1 says something else: "10 … minutes" → "1 … minute"",
  "SAF-02.2 is new",
  "SAF-03 is missing",
  "SAF-03.1 is missing",
]
`);
});

test('a fingerprint that changes by itself is named: old citations would say that the text changed', () => {
  const after = read(BEFORE);
  for (const unit of after.pages.flatMap(({units}) => units)) {
    unit.fingerprint = '00000000';
  }
  expect(textDifferences(read(BEFORE), after)[0]).toBe('SAF-02 has another fingerprint, though it says the same');
});
