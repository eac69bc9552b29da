/** The statement on accessibility is linked from every page, and says no more than is so. */
import {ROOT} from '../../scripts/lib/manual.mts';
import {LAST_REVIEW} from '../../src/components/AccessibilityStatement/statement.ts';
import {readEditionNames, readRecord} from '../../src/plugins/manual/read-editions.ts';
import {builtFiles, readBuilt} from '../helpers/built-site.ts';

test('every page links it, once', () => {
  const links = (file: string) => readBuilt(file).match(/href=["']?\/accessibility\/["'\s>]/g)?.length ?? 0;
  expect(builtFiles('.html').filter((file) => links(file) !== 1)).toEqual([]);
});

test('it was read again since the last release', () => {
  const released = readEditionNames(ROOT)
    .map((name) => readRecord(ROOT, name).released)
    .sort()
    .at(-1);
  if (released !== undefined && released > LAST_REVIEW) {
    throw new Error(
      `An edition was released on ${released}, and the statement on accessibility was last reviewed on ${LAST_REVIEW} → hold it against what the tests find, correct it, and write the day as LAST_REVIEW in src/components/AccessibilityStatement/statement.ts`,
    );
  }
});
