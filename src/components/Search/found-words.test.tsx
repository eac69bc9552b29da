import {markFound, textsIn, unmarkFound} from './found-words.ts';

const PAGE = `
  <nav>suicide</nav>
  <article>
    <h1>Page of suicide</h1>
    <div><h2 id="saf-02-1">First</h2></div>
    <p>Before <b>suicide</b>.</p>
    <div><h3 id="saf-02-1-1">Below</h3></div>
    <p>Suicide, below.</p>
    <section id="saf-02-c1"><p>Suicide asked?</p></section>
    <div><h2 id="saf-02-2">Second</h2></div>
    <p>After suicide.</p>
  </article>`;

const words = (id: string) =>
  textsIn(document, id)
    .map(({data}) => data.trim())
    .filter((text) => text !== '')
    .join(' ');

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

test.each([
  ['saf-02-1', 'First Before suicide . Below Suicide, below. Suicide asked?'],
  ['saf-02-1-1', 'Below Suicide, below. Suicide asked?'],
  ['saf-02-2', 'Second After suicide.'],
  ['saf-02-c1', 'Suicide asked?'],
])('the section at %s goes to the next heading of its level or above', (id, text) => {
  expect(words(id)).toBe(text);
});

test.each(['', 'elsewhere'])('where no section is meant (%j), it is the whole page, without what surrounds it', (id) => {
  expect(words(id)).toMatch(/^Page of suicide First .* After suicide\.$/);
});

test('a browser without highlights marks nothing, and breaks nothing', () => {
  expect(markFound(document, ['suicide'], '')).toBe(0);
  expect(() => unmarkFound(document)).not.toThrow();
});

describe('with highlights', () => {
  const registry = new Map<string, {ranges: Range[]}>();

  beforeEach(() => {
    registry.clear();
    class FakeHighlight {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    }
    Object.assign(globalThis, {Highlight: FakeHighlight, CSS: {highlights: registry}});
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Highlight');
  });

  test('words are marked in their section, whole, and the page stays as it is', () => {
    const before = document.body.innerHTML;
    expect(markFound(document, ['suicide', 'ask'], 'saf-02-1')).toBe(3);
    expect(registry.get('found')?.ranges.map(String)).toEqual(['suicide', 'Suicide', 'Suicide']);
    expect(document.body.innerHTML).toBe(before);
    unmarkFound(document);
    expect(registry.size).toBe(0);
  });

  test('no words, no marks', () => {
    expect(markFound(document, [], 'saf-02-1')).toBe(0);
    expect(registry.size).toBe(0);
  });
});
