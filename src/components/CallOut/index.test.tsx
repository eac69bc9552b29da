import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {Call911, DoNow, Never} from './index.tsx';

test.each([
  ['Do now', DoNow],
  ['Call 911 when', Call911],
  ['Never', Never],
])('"%s" stands above the words, and is what the note is called', (title, CallOut) => {
  renderOnPage(
    <CallOut>
      <p>The words.</p>
    </CallOut>,
  );
  const note = screen.getByRole('note', {name: title});
  expect([...note.children].map((child) => child.textContent)).toEqual([title, 'The words.']);
});

test('the three look different', () => {
  renderOnPage(
    <>
      <DoNow>a</DoNow>
      <Call911>b</Call911>
      <Never>c</Never>
    </>,
  );
  expect(screen.getAllByRole('note').map((note) => note.className)).toEqual([
    'callOut doNow',
    'callOut call911',
    'callOut never',
  ]);
});
