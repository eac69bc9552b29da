import {toDocusaurusFrontMatter} from './front-matter.ts';

test("a page's id, address and label come from its code", () => {
  expect(toDocusaurusFrontMatter({code: 'SAF-02', title: 'Acute suicide risk', kind: 'protocol'})).toEqual({
    code: 'SAF-02',
    title: 'Acute suicide risk',
    kind: 'protocol',
    id: 'saf-02',
    slug: '/saf-02/',
    sidebar_label: 'SAF-02 Acute suicide risk',
  });
});

test('what is no page of the manual stays as it is', () => {
  for (const frontMatter of [{}, {title: 'About'}, {code: 4.1, title: 'About'}, {code: 'SAF-02'}]) {
    expect(toDocusaurusFrontMatter(frontMatter)).toEqual(frontMatter);
  }
});
