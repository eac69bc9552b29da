import type {Change} from './compare.ts';
import {missingReasons} from './missing-reasons.ts';
import type {Unit} from './units.ts';

const unit = (code: string, title: string, parent?: string) => ({code, title, ...(parent === undefined ? {} : {parent})}) as Unit;

test('one record for each change, ready to paste; what came or went with a page is not listed apart', () => {
  const changes: Change[] = [
    {
      code: 'ASM-02.3',
      change: 'changed',
      before: unit('ASM-02.3', 'Leaving', 'ASM-02'),
      after: unit('ASM-02.3', 'Before leaving', 'ASM-02'),
    },
    {code: 'ASM-03', change: 'new', after: unit('ASM-03', 'Withdrawal: risk')},
    {code: 'ASM-03.1', change: 'new', after: unit('ASM-03.1', 'Who', 'ASM-03')},
    {code: 'SAF-02', change: 'gone', before: unit('SAF-02', 'Leaving the room')},
    {code: 'SAF-02-C1', change: 'gone', before: unit('SAF-02-C1', 'At the door', 'SAF-02')},
  ];
  const {changes: forChanges, withdrawn} = missingReasons(changes);
  expect(forChanges).toMatchInlineSnapshot(`
"# Before leaving
- code: ASM-02.3
  kind: ""
  why: ""
# Withdrawal: risk
- code: ASM-03
  kind: new
  why: ""
"
`);
  expect(withdrawn).toMatchInlineSnapshot(`
"# Leaving the room
- code: SAF-02
  why: ""
  successor: ""
"
`);
});

test('nothing is missing where nothing changed', () => {
  expect(missingReasons([])).toEqual({changes: '', withdrawn: ''});
});
