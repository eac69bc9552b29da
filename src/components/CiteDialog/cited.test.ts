import {citedOn, pinNote} from './cited.ts';

test('a citation vouches for the text by its fingerprint, where the page knows it', () => {
  const page = {
    edition: {name: '2026.1', title: 'First', effective: '2026-12-01'},
    title: 'Acute suicide risk',
    fingerprints: {'SAF-02.3': '3f9a1c02'},
  };
  expect(citedOn(page, 'SAF-02.3', 'Leaving')).toEqual({
    code: 'SAF-02.3',
    title: 'Leaving',
    pageTitle: 'Acute suicide risk',
    edition: '2026.1',
    effective: '2026-12-01',
    fingerprint: '3f9a1c02',
  });
  expect(citedOn({...page, edition: {name: 'draft', title: 'Draft'}}, 'SAF-02.4', 'Later')).toEqual({
    code: 'SAF-02.4',
    title: 'Later',
    pageTitle: 'Acute suicide risk',
    edition: 'draft',
  });
});

test('what the choice is worth is said', () => {
  const notes = [
    pinNote('draft', 'pinned', '2026.1'),
    pinNote('2026.1', 'pinned', '2026.2'),
    pinNote('2026.1', 'floating', undefined),
    pinNote('2026.1', 'floating', '2026.1'),
    pinNote('2026.1', 'floating', '2026.2'),
  ];
  expect(notes.join('\n')).toMatchInlineSnapshot(`
"A draft can change any day. The citation says when you read it, and its fingerprint shows whether the text is still the same. For a record, cite an edition.
Always leads to the text that you are reading, also when later editions change it.
Leads to the edition that is in force on the day when it is opened. Its text can change.
Leads to the edition that is in force on the day when it is opened. Its text can change.
Leads to the edition that is in force on the day when it is opened. Today that is 2026.2, and not what you are reading."
`);
});
