import fc from 'fast-check';
import {PAGE_RUNS} from '../../tests/helpers/arbitrary.ts';
import {liveThrough} from '../../tests/helpers/model-editions.ts';
import {anyHistory} from '../../tests/helpers/model-manual.ts';
import {exportedWith} from '../../tests/helpers/search.ts';
import {exportManual} from '../manual/export-manual.ts';
import {type SearchDocument, toDocuments} from './documents.ts';
import {packDocuments, unpackDocuments} from './pack-documents.ts';

function expectRoundTrip(documents: readonly SearchDocument[]): void {
  const listed = documents.map(({body: _body, keyTerms: _keyTerms, ...rest}) => rest);
  const sent = JSON.parse(JSON.stringify(packDocuments(listed)));
  expect(
    unpackDocuments(
      sent,
      listed.map(({asked}) => asked),
    ),
  ).toEqual(listed);
}

test('one of each kind comes back', () => {
  expectRoundTrip(toDocuments(exportedWith()));
  expectRoundTrip([]);
});

test('those of any manual come back', () => {
  fc.assert(
    fc.property(anyHistory, (plan) => {
      for (const {release} of liveThrough(plan)) {
        expectRoundTrip(toDocuments(exportManual(release.manual, release.withdrawals)));
      }
    }),
    PAGE_RUNS,
  );
});

test('what is the same for a page is written once', () => {
  const documents = toDocuments(exportedWith());
  expect(packDocuments(documents).parts.filter((part) => part.length > 4)).toEqual([
    ['SAF-02-C1', 'Before the client leaves', 'checklist', 'SAF-02.1', ['front-desk']],
  ]);
});
