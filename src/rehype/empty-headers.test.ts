import {rehypeEmptyHeaders} from './empty-headers.ts';

const cell = (...children: {type: 'text'; value: string}[]) =>
  ({type: 'element', tagName: 'th', properties: {}, children}) as const;

test('a header without words is a cell, one with words stays a header', () => {
  const row = {
    type: 'element' as const,
    tagName: 'tr',
    properties: {},
    children: [cell(), cell({type: 'text', value: ' '}), cell({type: 'text', value: 'Firearms'})],
  };
  rehypeEmptyHeaders()({type: 'root', children: [row]});
  expect(row.children.map(({tagName}) => tagName)).toEqual(['td', 'td', 'th']);
});
