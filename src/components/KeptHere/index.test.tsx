import {screen} from '@testing-library/react';
import {checklistElement, renderOnPage} from '../../../tests/helpers/page.tsx';
import {CHECKLIST} from '../../../tests/helpers/page-parts.ts';
import {KeptHere} from './index.tsx';

const erase = () => screen.getByRole('button', {name: 'Erase what this browser keeps'});
const note = () => screen.getAllByRole('status').at(-1)?.textContent;

function renderWithChecklist() {
  return renderOnPage(
    <>
      {checklistElement(CHECKLIST)}
      <KeptHere />
    </>,
    {checklists: {[CHECKLIST.code]: CHECKLIST}},
  );
}

beforeEach(() => {
  localStorage.clear();
});

test('erases everything that the site keeps, and nothing else', async () => {
  localStorage.setItem('kept.session.draft.ORI-01-iop-manual', '{}');
  localStorage.setItem('kept.ticks.2026.1.SAF-08-C1-iop-manual', '{}');
  localStorage.setItem('theme-iop-manual', 'dark');
  const {user} = renderOnPage(<KeptHere />);
  await user.click(erase());
  expect(Object.keys(localStorage)).toEqual(['theme-iop-manual']);
  expect(note()).toBe('Erased: this browser keeps nothing of the manual now');
});

test('what stands on the page goes too, and the message stays', async () => {
  const {user} = renderWithChecklist();
  await user.click(screen.getByRole('checkbox', {name: '1 Safety plan made'}));
  expect(screen.getByText('1 of 3 answered')).toBeTruthy();
  await user.click(erase());
  expect(screen.getByText('0 of 3 answered')).toBeTruthy();
  expect(note()).toBe('Erased: this browser keeps nothing of the manual now');
});

test('what was erased by mistake can be had back', async () => {
  localStorage.setItem('kept.onboarding-iop-manual', '{}');
  const {user} = renderWithChecklist();
  await user.click(screen.getByRole('checkbox', {name: '1 Safety plan made'}));
  await user.click(erase());
  expect(localStorage.length).toBe(0);
  await user.click(screen.getByRole('button', {name: 'Bring it back'}));
  expect(screen.getByText('1 of 3 answered')).toBeTruthy();
  expect(localStorage.getItem('kept.onboarding-iop-manual')).toBe('{}');
  expect(note()).toBe('It is back');
});

test('says when there was nothing', async () => {
  const {user} = renderOnPage(<KeptHere />);
  await user.click(erase());
  expect(note()).toBe('This browser kept nothing');
});

test('says when the browser keeps nothing at all', async () => {
  const {user} = renderOnPage(<KeptHere />);
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  await user.click(erase());
  expect(note()).toBe('This browser does not let the page keep anything, so there is nothing to erase');
});
