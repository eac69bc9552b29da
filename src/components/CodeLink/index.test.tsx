import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {CodeLink} from './index.tsx';

const titles = {'SAF-02.3': 'Acute suicide risk: Before the client leaves'};

test('leads to the page, section or checklist below the site that is read: an edition is one', () => {
  const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  const codes = (
    <>
      <CodeLink code="SAF-02" /> <CodeLink code="SAF-02.3" /> <CodeLink code="SAF-02-C1" />
    </>
  );
  renderOnPage(codes);
  expect(links()).toEqual(['/next/saf-02/', '/next/saf-02/#saf-02-3', '/next/saf-02/#saf-02-c1']);
});

test('is called by its code, and says the title on the way', () => {
  renderOnPage(<CodeLink code="SAF-02.3" />, {titles});
  expect(screen.getByRole('link', {name: 'SAF-02.3', description: titles['SAF-02.3']})).toBeTruthy();
});
