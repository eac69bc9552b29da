import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {ModelNote, Say} from './index.tsx';

test.each([
  ['Say', Say],
  ['Write', ModelNote],
])('"%s" stands before the words, so that nobody reads a note aloud', (label, Quote) => {
  renderOnPage(
    <Quote>
      <p>I am glad that you told me.</p>
    </Quote>,
  );
  const quote = screen.getByRole('blockquote');
  expect([...quote.children].map((child) => child.textContent)).toEqual([label, 'I am glad that you told me.']);
});
