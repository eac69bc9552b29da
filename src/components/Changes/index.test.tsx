import {screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import type {ChangesView, ShownChange} from '../../manual/changes-view.ts';
import {Changes} from './index.tsx';

const change = (parts: Partial<ShownChange> & {code: string}): ShownChange => ({
  title: `Title of ${parts.code}`,
  change: 'changed',
  page: {code: parts.code.slice(0, 6), title: 'Its page'},
  kind: 'clarified',
  why: `Why ${parts.code} changed.`,
  roles: ['front-desk'],
  along: {sections: 0, checklists: 0},
  redline: [{kind: 'text', parts: [{op: 'inserted', text: 'Call.'}]}],
  ...parts,
});

const VIEW: ChangesView & {previous: string} = {
  edition: {name: '2026.2', title: 'Second edition'},
  previous: '2026.1',
  chapters: [
    {
      code: 'SAF',
      title: 'Safety',
      changes: [
        change({code: 'SAF-02.1', kind: 'duty-changed'}),
        change({code: 'SAF-02.4', kind: 'withdrawn', change: 'gone', successor: 'SAF-02.1'}),
      ],
    },
    {
      code: 'ASM',
      title: 'Assessment',
      changes: [
        change({
          code: 'ASM-06',
          kind: 'new',
          change: 'new',
          roles: ['primary-therapist'],
          redline: [],
          along: {sections: 3, checklists: 0},
        }),
      ],
    },
  ],
  data: [{of: 'term' as const, name: 'C-SSRS', before: 'A screener.', after: 'An interview.'}],
  roles: [
    {key: 'front-desk', name: 'Front desk', plural: 'front desk staff'},
    {key: 'primary-therapist', name: 'Primary therapist', plural: 'primary therapists'},
    {key: 'case-manager', name: 'Case manager', plural: 'case managers'},
  ],
};

const show = (search = '', view = VIEW) => renderInSite(<Changes view={view} />, `/next/changes/${search}`);
const told = () => screen.queryAllByRole('article').map((entry) => within(entry).getByRole('heading', {level: 3}).textContent);
const said = () => screen.getByRole('status').textContent;

test('tells every change, with reason, page, roles and an open redline', () => {
  show();
  expect(told()).toEqual(['SAF-02.1 Title of SAF-02.1', 'SAF-02.4 Title of SAF-02.4', 'ASM-06 Title of ASM-06']);
  const [entry] = screen.getAllByRole('article') as [HTMLElement];
  expect(entry.textContent).toContain('Why SAF-02.1 changed.');
  expect(entry.textContent).toContain('Page: SAF-02 Its page. Must be known by: Front desk.');
  expect(entry.querySelector('details')?.open).toBe(true);
  expect(entry.querySelector('ins')?.textContent).toBe('Call.');
});

test('new and changed duties stand first, and lead to what is told of them', () => {
  show();
  const duties = screen.getByRole('region', {name: 'New and changed duties'});
  const links = within(duties).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#saf-02-1', '#asm-06']);
  expect(document.getElementById('saf-02-1')?.tagName).toBe('H3');
  expect(screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)).toEqual([
    'New and changed duties',
    'Safety',
    'Assessment',
    'Terms, roles, sources and the program day',
  ]);
});

test('leads to the text in this edition, and from what went to what replaced it', () => {
  show();
  expect(screen.getAllByRole('link', {name: 'ASM-06 Title of ASM-06'}).at(-1)?.getAttribute('href')).toMatch(/\/asm-06\/$/);
  const links = within(screen.getAllByRole('article')[1] as HTMLElement).getAllByRole('link');
  expect(links[0]?.getAttribute('href')).toMatch(/\/saf-02\/#saf-02-4$/);
  expect(links[1]?.getAttribute('href')).toMatch(/\/saf-02\/#saf-02-1$/);
});

test('a whole page that came is read in its place', () => {
  show();
  expect(screen.getAllByRole('article')[2]?.textContent).toContain('A whole page. 3 sections came with it.');
});

test('a role sees what it must know, and how much of all that is', async () => {
  show();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'primary-therapist');
  expect(told()).toEqual(['ASM-06 Title of ASM-06']);
  expect(said()).toBe('Everything that primary therapists must know about edition 2026.2: 1 of 3 changes.');
  await userEvent.selectOptions(screen.getByRole('combobox'), '');
  expect(told()).toHaveLength(3);
  expect(said()).toBe('');
});

test('the address chooses the role, too', () => {
  show('?role=front-desk');
  expect(told()).toHaveLength(2);
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('front-desk');
});

test('nothing changed for a role: that is said', () => {
  show('?role=case-manager');
  expect(told()).toEqual([]);
  expect(said()).toBe('Nothing of what case managers must know changes with edition 2026.2.');
});

test('a role that there is not: everything, and a word on it', () => {
  show('?role=astronaut');
  expect(told()).toHaveLength(3);
  expect(said()).toBe('There is no such role in this edition: this is everything. ');
});

test('the draft says what still lacks a reason; what went without a record leads to its last text', () => {
  const changes = [change({code: 'SAF-02.9', title: 'Old', kind: 'unexplained', why: '', change: 'gone'})];
  show('', {...VIEW, edition: {name: 'draft', title: 'Draft'}, chapters: [{code: 'SAF', title: 'Safety', changes}]});
  const list = screen.getByRole('region', {name: 'Still without a reason'});
  expect(within(list).getByRole('listitem').textContent).toBe('SAF-02.9 Old gone');
  expect(screen.getByRole('article').textContent).toContain('Nobody has said yet why.');
  expect(within(screen.getByRole('article')).getByRole('link').getAttribute('href')).toBe('/2026.1/saf-02/#saf-02-9');
});

test('nothing changed at all', () => {
  show('', {...VIEW, chapters: []});
  expect(said()).toBe('Nothing has changed.');
});

test('meanings that changed are told apart: no section shows them', () => {
  renderInSite(<Changes view={VIEW} />);
  expect(screen.getByRole('row', {name: /C-SSRS/}).textContent).toBe('Term C-SSRSA screener.An interview.');
});
