import {rehypeWideFormulas} from './wide-formulas.ts';

test.each([
  ['block', 0],
  ['inline', undefined],
])('a formula that is %s: tabIndex %s', (display, tabIndex) => {
  const math = {type: 'element' as const, tagName: 'math', properties: {display}, children: []};
  rehypeWideFormulas()({type: 'root', children: [math]});
  expect(math.properties).toEqual(tabIndex === undefined ? {display} : {display, tabIndex});
});
