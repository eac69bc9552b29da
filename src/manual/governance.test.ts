import {manualWith} from '../../tests/helpers/manual.ts';
import {toGovernance} from './governance.ts';

test('pages stand under their chapter with their owner and days; only who owns a page is an owner', () => {
  const {manual} = manualWith({
    pages: [{code: 'SAF-02', front: {owner: 'front-desk'}}, {code: 'PRG-01'}],
  });
  const {owners, chapters} = toGovernance(manual, {approvedBy: []});
  expect(owners).toMatchInlineSnapshot(`
[
  {
    "key": "clinical-supervisor",
    "name": "Clinical supervisor",
  },
  {
    "key": "front-desk",
    "name": "Front desk",
  },
]
`);
  expect(chapters).toMatchInlineSnapshot(`
[
  {
    "code": "PRG",
    "reviews": [
      {
        "code": "PRG-01",
        "owner": "clinical-supervisor",
        "reviewBy": "2027-11-21",
        "reviewed": "2026-11-21",
        "title": "Page PRG-01",
      },
    ],
    "title": "Program",
  },
  {
    "code": "SAF",
    "reviews": [
      {
        "code": "SAF-02",
        "owner": "front-desk",
        "reviewBy": "2027-11-21",
        "reviewed": "2026-11-21",
        "title": "Page SAF-02",
      },
    ],
    "title": "Safety",
  },
]
`);
});
