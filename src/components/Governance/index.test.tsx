import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {program} from '../../../program.config.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import type {Governance as GovernanceData} from '../../manual/governance.ts';
import {Governance} from './index.tsx';
import {foldWords, summary} from './words.ts';

const review = (code: string, owner: string, reviewBy: string) => ({
  code,
  title: `Title of ${code}`,
  owner,
  reviewed: '2026-01-15',
  reviewBy,
});

const DATA: GovernanceData = {
  edition: {name: 'draft', title: 'Next edition'},
  approvedBy: [],
  owners: [
    {key: 'front-desk', name: 'Front desk'},
    {key: 'registered-nurse', name: 'Registered nurse'},
  ],
  chapters: [
    {
      code: 'SAF',
      title: 'Safety',
      reviews: [
        review('SAF-02', 'front-desk', '2027-11-21'),
        review('SAF-03', 'registered-nurse', '2027-01-15'),
        review('SAF-04', 'registered-nurse', '2027-03-01'),
      ],
    },
  ],
  waiting: {explained: 3, unexplained: 1, withdrawn: []},
};

const owners = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);
const show = (search = '', data = DATA) => renderInSite(<Governance data={data} />, `/next/governance/${search}`);

beforeEach(() => {
  // Late in the evening of Jan 15 at the program, already the 16th elsewhere.
  jest.useFakeTimers({now: new Date('2027-01-16T03:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask']});
});
afterEach(() => jest.useRealTimers());

test('who has something due comes first, by the day at the program', () => {
  show();
  expect(owners()).toEqual(['Registered nurse: 2 pages', 'Front desk: 1 page']);
  expect(screen.getByRole('status').textContent).toBe(
    'On Jan 15, 2027 no page is overdue. Due within 30 days: 1. Due in 31 to 90 days: 1.',
  );
  expect(screen.getAllByRole('heading', {level: 4}).map(({textContent}) => textContent)).toEqual([
    'Due within 30 days: 1',
    'Due in 31 to 90 days: 1',
  ]);
  expect(screen.getByText('1 page, the next by Nov 21, 2027')).toBeTruthy();
});

test('one owner, by the address or by choice; of a stranger it is said that these are all pages', async () => {
  show('?role=registered-nurse');
  expect(owners()).toEqual(['Registered nurse: 2 pages']);
  await userEvent.selectOptions(screen.getByLabelText('Show the pages of'), 'Front desk');
  expect(owners()).toEqual(['Front desk: 1 page']);
});

test.each(['?role=nobody', '?role=%3Cscript%3E'])('%s shows everything', (search) => {
  show(search);
  expect(owners()).toHaveLength(2);
});

test('what waits: changes without a reason, and settings that are still the example’s', () => {
  show();
  const waits = within(screen.getByRole('region', {name: 'What waits'}));
  expect(waits.getByText(/3 with a reason, 1 without one/).textContent).toContain('No edition is released while one is missing.');
  expect(waits.getByText(`Program front desk: ${program.settings['program-phone'].value}`)).toBeTruthy();
});

test('an edition says who approved it', () => {
  const {waiting: _, ...data} = DATA;
  show('', {...data, approvedBy: ['Program director'], edition: {name: '2026.1', title: 'First', released: '2026-11-20'}});
  expect(screen.getByText('Approved by: Program director. Released Nov 20, 2026.')).toBeTruthy();
});

test('how reviews stand on a day, in words', () => {
  const reviews = DATA.chapters.flatMap((chapter) => chapter.reviews);
  expect([
    summary({overdue: 1, soon: 0, ahead: 2, later: 0}, reviews, '2027-01-16'),
    summary({overdue: 0, soon: 0, ahead: 0, later: 3}, reviews, '2026-01-16'),
    summary({overdue: 0, soon: 0, ahead: 0, later: 0}, [], '2026-01-16'),
    foldWords(reviews),
  ]).toMatchInlineSnapshot(`
[
  "On Jan 16, 2027 1 page is overdue. Due within 30 days: 0. Due in 31 to 90 days: 2.",
  "On Jan 16, 2026 no page is overdue, and none is due within 90 days. The next review is due by Jan 15, 2027.",
  "On Jan 16, 2026 no page is overdue, and none is due within 90 days.",
  "3 pages, the next by Jan 15, 2027",
]
`);
});
