import {BrokenLinksProvider, createStatefulBrokenLinks} from '@docusaurus/core/lib/client/BrokenLinksContext';
import {screen} from '@testing-library/react';
import {copied, renderOnPage} from '../../../tests/helpers/page.tsx';
import {SectionHeading} from './index.tsx';

beforeEach(() => {
  jest.useFakeTimers({now: Date.parse('2026-11-22T10:05:00Z')});
});

afterEach(() => {
  jest.useRealTimers();
});

const code = (name: string) => screen.getByRole('button', {name: `${name}: cite`});

test('a section is an h2, a subsection an h3; the code is beside the heading, not in it', () => {
  renderOnPage(
    <>
      <SectionHeading as="h2" id="saf-02-3">
        Before the client leaves
      </SectionHeading>
      <SectionHeading as="h3" id="saf-02-3-1">
        The ride home
      </SectionHeading>
    </>,
  );
  expect(screen.getByRole('heading', {level: 2, name: 'Before the client leaves'}).id).toBe('saf-02-3');
  expect(screen.getByRole('heading', {level: 3, name: 'The ride home'}).id).toBe('saf-02-3-1');
  expect(code('SAF-02.3').textContent).toBe('SAF-02.3');
  expect(code('SAF-02.3.1').textContent).toBe('SAF-02.3.1');
});

test('its code opens the citation', async () => {
  const {user} = renderOnPage(
    <SectionHeading as="h2" id="saf-02-3">
      Before the client leaves
    </SectionHeading>,
  );
  await user.click(code('SAF-02.3'));
  await screen.findByRole('dialog');
  await user.keyboard('{Enter}');
  expect(await copied()).toBe(
    'SAF-02.3 Before the client leaves. In: SAF-02 Acute suicide risk. IOP operations manual, draft, read 2026-11-22. https://manual.example.org/next/saf-02/#saf-02-3',
  );
});

test('words in markup keep their spaces in the citation', async () => {
  const {user} = renderOnPage(
    <SectionHeading as="h2" id="saf-02-3">
      The <em>same</em> day, {1} step{' '}
    </SectionHeading>,
  );
  await user.click(code('SAF-02.3'));
  await screen.findByRole('dialog');
  await user.keyboard('{Enter}');
  expect(await copied()).toMatch(/^SAF-02\.3 The same day, 1 step\. In: /);
});

test.each([undefined, 'overview', 'saf-02-0'])('a heading with the id %s, which is no code, stands alone', (id) => {
  renderOnPage(
    <SectionHeading as="h2" {...(id === undefined ? {} : {id})}>
      Overview
    </SectionHeading>,
  );
  expect(screen.getByRole('heading', {level: 2, name: 'Overview'})).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('tells Docusaurus of its anchor, which otherwise calls links to it broken', () => {
  const links = createStatefulBrokenLinks();
  renderOnPage(
    <BrokenLinksProvider brokenLinks={links}>
      <SectionHeading as="h2" id="saf-02-3">
        Before the client leaves
      </SectionHeading>
    </BrokenLinksProvider>,
  );
  expect(links.getCollectedAnchors()).toEqual(['saf-02-3']);
});
