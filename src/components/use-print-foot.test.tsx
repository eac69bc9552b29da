import {renderOnPage} from '../../tests/helpers/page.tsx';
import {usePrintFoot} from './use-print-foot.ts';

function Probe() {
  usePrintFoot();
  return null;
}

const foot = () => document.documentElement.style.getPropertyValue('--print-foot');

test('every sheet says what it is, that it is a draft, and that paper is not kept current', () => {
  const {unmount} = renderOnPage(<Probe />);
  expect(foot()).toBe('"SAF-02 Acute suicide risk · Draft, not in force · reviewed Nov 21, 2026 · uncontrolled when printed"');
  unmount();
  expect(foot()).toBe('');
});

test('a sheet of a release names its edition', () => {
  renderOnPage(<Probe />, {edition: {name: '2026.1', title: 'First', effective: '2026-12-01'}});
  expect(foot()).toContain(' · Edition 2026.1, effective Dec 1, 2026 · ');
});

test('a title with quotation marks does not end the text', () => {
  renderOnPage(<Probe />, {title: 'Saying "no"'});
  expect(foot()).toContain('"SAF-02 Saying \\"no\\" · ');
});
