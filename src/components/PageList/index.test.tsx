import {screen} from '@testing-library/react';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import type {ContentsPage} from '../../manual/contents.ts';
import {PageList} from './index.tsx';

const page: ContentsPage = {
  code: 'SAF-02',
  title: 'Acute suicide risk',
  description: 'What to do first.',
  kind: 'protocol',
  roles: [],
  checklists: [],
};

test('is a list of links with what each page answers; a session says how long it takes', () => {
  renderInSite(
    <PageList pages={[page, {...page, code: 'ORI-01', title: 'Welcome', description: 'The first group.', minutes: 60}]} />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
    'What to do first.',
    '60 minutes. The first group.',
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/next/saf-02/', '/next/ori-01/']);
});
