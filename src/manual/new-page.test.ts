import {printed} from '../../tests/helpers/manual.ts';
import {newPage} from './new-page.ts';
import {numberPage} from './number.ts';
import {readPage} from './read-page.ts';
import {PAGE_KINDS} from './schemas.ts';

test.each(PAGE_KINDS)('%s', (kind) => {
  const {fileName, text} = newPage({kind, title: 'A', code: 'SAF-18', today: new Date('2026-11-22T12:00:00')});
  const {page, problems} = readPage({file: `safety/${fileName}`, text: numberPage(text, []).text});
  console.log(kind, printed(problems), page?.sections.length);
});
