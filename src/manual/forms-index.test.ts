import {checklistBody, manualWith, pageWith, sessionBody, worksheetSection} from '../../tests/helpers/manual.ts';
import {toFormsIndex} from './forms-index.ts';

test('what is filled in stands by chapter; a chapter without any is left out', () => {
  const {manual, problems} = manualWith({
    pages: [
      pageWith({code: 'PRG-01'}),
      pageWith({code: 'ORI-01', kind: 'session', body: sessionBody() + worksheetSection()}),
      pageWith({body: checklistBody()}),
      pageWith({code: 'ASM-01', kind: 'instrument'}),
      pageWith({code: 'ASM-02', kind: 'reference', front: {form: 'true'}}),
      pageWith({code: 'ASM-03', kind: 'reference'}),
    ],
  });
  expect(problems).toEqual([]);
  expect(toFormsIndex(manual)).toEqual([
    {
      chapter: 'Sessions',
      forms: [],
      checklists: [],
      worksheets: [{code: 'ORI-01.10', title: 'Test a belief', session: 'ORI-01', copies: '2 per client'}],
    },
    {
      chapter: 'Safety',
      forms: [],
      checklists: [{code: 'SAF-02-C1', title: 'Before leaving', kind: 'do-confirm', by: 'Primary therapist'}],
      worksheets: [],
    },
    {
      chapter: 'Assessment',
      forms: [
        {code: 'ASM-01', title: 'Page ASM-01'},
        {code: 'ASM-02', title: 'Page ASM-02'},
      ],
      checklists: [],
      worksheets: [],
    },
  ]);
});
