import {screen} from '@testing-library/react';
import {renderOnPage} from '../../../tests/helpers/page.tsx';
import {termKey} from '../../manual/lexicon.ts';
import {Term} from './index.tsx';

const terms = {
  cssrs: {term: 'C-SSRS', name: 'Columbia-Suicide Severity Rating Scale', definition: 'A structured set of questions.'},
  warmhandoff: {term: 'warm handoff', definition: 'Passing a client to the next helper in person.'},
};

/** What the button opens: the browser's own popover, wired by the id. */
function meaningOf(word: string): HTMLElement {
  const id = screen.getByRole('button', {name: word}).getAttribute('popovertarget') as string;
  const meaning = document.getElementById(id) as HTMLElement;
  expect(meaning.getAttribute('popover')).toBe('auto');
  return meaning;
}

test('an abbreviation opens what it stands for', () => {
  renderOnPage(<Term>C-SSRS</Term>, {terms});
  expect(meaningOf('C-SSRS').textContent).toBe('Columbia-Suicide Severity Rating Scale A structured set of questions.');
});

test('is found in another spelling, and keeps the author’s', () => {
  renderOnPage(<Term>CSSRS</Term>, {terms});
  expect(meaningOf('CSSRS').textContent).toContain('Columbia-Suicide Severity Rating Scale');
});

test('a term that is no abbreviation opens itself and its meaning', () => {
  renderOnPage(<Term>Warm handoff</Term>, {terms});
  expect(meaningOf('Warm handoff').textContent).toBe('warm handoff Passing a client to the next helper in person.');
});

test('on paper, which opens nothing, the full name stands behind an abbreviation, and only there', () => {
  const {container} = renderOnPage(
    <>
      <Term>C-SSRS</Term> <Term>warm handoff</Term>
    </>,
    {terms},
  );
  expect([...container.querySelectorAll('.onPaper')].map((each) => each.textContent)).toEqual([
    ' (Columbia-Suicide Severity Rating Scale)',
  ]);
});

test('a term written by its full name does not repeat it on paper', () => {
  const [name, entry] = [terms.cssrs.name, terms.cssrs];
  const {container} = renderOnPage(<Term>{name}</Term>, {terms: {[termKey(name)]: entry}});
  expect(meaningOf(name).textContent).toContain('A structured set of questions.');
  expect(container.querySelector('.onPaper')).toBeNull();
});

test('two uses of a term open each its own', () => {
  renderOnPage(
    <>
      <Term>C-SSRS</Term> <Term>C-SSRS</Term>
    </>,
    {terms},
  );
  const targets = screen.getAllByRole('button').map((button) => button.getAttribute('popovertarget'));
  expect(new Set(targets).size).toBe(2);
});

test('a word that the lexicon does not have is a word', () => {
  renderOnPage(
    <p>
      the <Term>PHQ-9</Term> today
    </p>,
    {terms},
  );
  expect(screen.getByText('the PHQ-9 today')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
