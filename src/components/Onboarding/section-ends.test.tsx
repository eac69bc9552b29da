import {placeEnds} from './section-ends.ts';

function textOf(html: string): HTMLElement {
  const text = document.createElement('div');
  text.innerHTML = html;
  return text;
}

const heading = (level: 2 | 3, id: string) => `<div><button>code</button><h${level} id="${id}">Title</h${level}></div>`;

/** The order of things in a text: headings by id, ends as `end CODE`. */
function orderOf(text: HTMLElement): string[] {
  return [...text.children].map((child) => {
    const end = (child as HTMLElement).dataset.readingEnd;
    return end === undefined ? (child.querySelector('[id]')?.id ?? child.tagName) : `end ${end}`;
  });
}

const TEXT = `<p>Top</p>${heading(2, 'saf-02-1')}<p></p>${heading(2, 'saf-02-2')}<p></p>${heading(3, 'saf-02-2-1')}<p></p><section aria-labelledby="sources"><h2 id="sources">Sources</h2></section>`;

test('an end stands before the next heading, and before what closes the page', () => {
  const text = textOf(TEXT);
  const places = placeEnds(text, 'SAF-02', new Set(['SAF-02', 'SAF-02.1', 'SAF-02.2', 'SAF-02.2.1']));
  expect(orderOf(text)).toEqual([
    'P',
    'end SAF-02',
    'saf-02-1',
    'P',
    'end SAF-02.1',
    'saf-02-2',
    'P',
    'end SAF-02.2',
    'saf-02-2-1',
    'P',
    'end SAF-02.2.1',
    'sources',
  ]);
  expect([...places.keys()]).toEqual(['SAF-02', 'SAF-02.1', 'SAF-02.2', 'SAF-02.2.1']);
});

test('only what is asked for has an end', () => {
  const text = textOf(TEXT);
  placeEnds(text, 'SAF-02', new Set(['SAF-02.2']));
  expect(orderOf(text).filter((name) => name.startsWith('end'))).toEqual(['end SAF-02.2']);
});

test('the last section ends with the text, a worksheet’s included', () => {
  const text = textOf(
    `${heading(2, 'dbt-02-9')}<p></p><section aria-labelledby="sources"></section>${heading(2, 'dbt-02-10')}<p data-worksheet></p>`,
  );
  placeEnds(text, 'DBT-02', new Set(['DBT-02.9', 'DBT-02.10']));
  expect(orderOf(text)).toEqual(['dbt-02-9', 'P', 'end DBT-02.9', 'SECTION', 'dbt-02-10', 'P', 'end DBT-02.10']);
});

test('a heading that is no section is part of the one above', () => {
  const text = textOf(`${heading(2, 'saf-02-1')}<div role="note"><h3 id="aside">x</h3></div><p></p>`);
  placeEnds(text, 'SAF-02', new Set(['SAF-02.1']));
  expect(orderOf(text).at(-1)).toBe('end SAF-02.1');
});
