import {exportedWith} from '../../tests/helpers/search.ts';
import {bodiesOf, type SearchDocument, toDocuments} from './documents.ts';

const documents = toDocuments(exportedWith());
const of = (code: string) => documents.find((document) => document.code === code) as SearchDocument;

test('everything of an edition, in the order of the text, terms at the end', () => {
  expect(documents.filter(({code}) => !code.startsWith('ORI')).map(({code, title, kind}) => `${kind}: ${code} ${title}`)).toEqual(
    [
      'do-now: SAF-02 Acute suicide risk',
      'section: SAF-02.1 Leaving',
      'checklist: SAF-02-C1 Before the client leaves',
      'section: SAF-02.1.1 Means at home',
      'section: SAF-02.2 Telling the family',
      'section: SAF-03 Overdose',
      'section: SAF-03.1 Naloxone',
      'section: SAF-03.2 After it',
      'section: SAF-04 Seizure',
      'section: SAF-04.1 During it',
      'section: SAF-04.2 Rescue breathing',
      'instrument: ASM-02 Depression screener',
      'instrument: ASM-02.1 Scoring',
      'instrument: ASM-02.2 Follow-up',
      'instrument: ASM-02.3 Third',
      'instrument: ASM-02.3.1 Detail',
      'term:  C-SSRS',
      'term:  IOP',
    ],
  );
  expect(new Set(documents.filter(({code}) => code.startsWith('ORI')).map(({kind}) => kind))).toEqual(new Set(['session']));
});

test('where it stands, and its address', () => {
  const place = ({above, address, chapter}: SearchDocument) => ({above, address, chapter});
  expect(place(of('SAF-02'))).toEqual({above: [], address: 'saf-02/', chapter: 'SAF'});
  expect(place(of('SAF-02.1.1'))).toEqual({above: ['SAF-02', 'SAF-02.1'], address: 'saf-02/#saf-02-1-1', chapter: 'SAF'});
  expect(place(of('SAF-02-C1'))).toEqual({above: ['SAF-02', 'SAF-02.1'], address: 'saf-02/#saf-02-c1', chapter: 'SAF'});
  expect(place(of('ORI-01.2'))).toEqual({above: ['ORI-01'], address: 'ori-01/#ori-01-2', chapter: 'SES'});
  expect(place(documents.at(-2) as SearchDocument)).toEqual({above: [], address: 'words/#c-ssrs', chapter: ''});
});

test('how staff ask: a page also by its situation, a term by its other names', () => {
  expect(of('SAF-02').asked).toEqual(['client is suicidal', 'A client wants to die']);
  expect(of('SAF-02.2').asked).toEqual(['can we call their mom', 'family has to know']);
  expect(of('SAF-02.1').asked).toEqual([]);
  expect(documents.at(-2)).toMatchObject({
    asked: ['Columbia-Suicide Severity Rating Scale', 'Columbia'],
    definition: 'A screener.',
    body: 'A screener.',
  });
});

test('what is set off: words in bold, the forms of a page, the pause points of a checklist', () => {
  expect(of('SAF-02.2').keyTerms).toEqual(['written consent']);
  expect(of('ASM-02').keyTerms).toEqual(['Patient Health Questionnaire']);
  expect(of('ASM-02.1').keyTerms).toEqual([]);
  expect(of('SAF-02-C1').keyTerms).toEqual(['At the door']);
});

test('a checklist is also for whom works through it', () => {
  expect(of('SAF-02-C1').roles).toEqual(['primary-therapist', 'front-desk']);
  expect(of('SAF-02.1').roles).toEqual(['primary-therapist']);
});

test('when in care it is used, where that is said', () => {
  expect([of('SAF-03.1').phases, of('SAF-04.1').phases]).toEqual([['leaving'], []]);
});

test('what it says, without who owns it and what it cites', () => {
  expect(of('SAF-02').body).toBe('A client may die by suicide today.\nDo now: Stay with the client.');
  expect(of('SAF-02-C1').body).toBe('At the door\nRide home named');
  const [page] = exportedWith({
    pages: [{body: '## Part {/* #saf-02-1 */}\n\nAsk [@a].'}],
    data: {'references.json': '[{"id": "a", "type": "report", "title": "A"}]'},
  }).pages;
  expect(page && bodiesOf(page)).toEqual({'SAF-02': 'What SAF-02 is for.', 'SAF-02.1': 'Ask.'});
});
