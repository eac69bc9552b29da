import {manualWith, references} from '../../tests/helpers/manual.ts';
import {toBibliography} from './bibliography.ts';

const BODY = `Above [@b].

## One {/* #saf-02-1 */}

Text [@b; @a]. Again [@a].

### Below {/* #saf-02-1-1 */}

Text [@a].`;

test('every source stands once, by its words, with the sections that cite it in the order of the text', () => {
  const {manual, problems} = manualWith({pages: [{body: BODY}], data: {'references.json': references('b', 'a')}});
  expect(problems).toEqual([]);
  const format = (list: typeof manual.references) => list.map(({id, title}) => ({key: id, text: String(title)}));
  expect(toBibliography(manual, format)).toEqual([
    {key: 'a', text: 'Report a', citedBy: ['SAF-02.1', 'SAF-02.1.1']},
    {key: 'b', text: 'Report b', citedBy: ['SAF-02', 'SAF-02.1']},
  ]);
  expect(toBibliography({...manual, pages: []}, format).map(({citedBy}) => citedBy)).toEqual([[], []]);
});
