import {rehypeEmptyHeaders} from './empty-headers.ts';

const header = (...children: {type: 'text'; value: string}[]) => ({
  type: 'element' as const,
  tagName: 'th',
  properties: {} as Record<string, string>,
  children,
});
const words = (value: string) => ({type: 'text', value}) as const;
const rowOf = (...children: ReturnType<typeof header>[]) => ({type: 'element' as const, tagName: 'tr', properties: {}, children});

test('a header without words is a cell, and those beside it say that they head columns', () => {
  const row = rowOf(header(), header(words(' ')), header(words('Firearms')));
  rehypeEmptyHeaders()({type: 'root', children: [row]});
  expect(row.children.map(({tagName, properties: {scope}}) => [tagName, scope])).toEqual([
    ['td', undefined],
    ['td', undefined],
    ['th', 'col'],
  ]);
});

test('a row whose headers all have words is left as it is', () => {
  const row = rowOf(header(words('Who')), header(words('By when')));
  rehypeEmptyHeaders()({type: 'root', children: [row]});
  expect(row.children.map(({tagName, properties: {scope}}) => [tagName, scope])).toEqual([
    ['th', undefined],
    ['th', undefined],
  ]);
});
