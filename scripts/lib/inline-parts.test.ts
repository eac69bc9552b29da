import {createHash} from 'node:crypto';
import {inlinePartsOf} from './inline-parts.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const partsOf = (...pages: string[]) => inlinePartsOf(pages.map((html, index) => ({file: `${index}.html`, html})));

test('each script, style sheet and style attribute once, whichever pages have it', () => {
  const page = '<style>p{}</style><script>a("</p>")</script><script type=module>b()</script><p style="display: none;">x';
  expect(partsOf(page, page, '<script>a("</p>")</script>')).toEqual({
    scripts: [hash('a("</p>")'), hash('b()')].sort(),
    styles: [hash('p{}')],
    styleAttributes: [hash('display: none;')],
  });
});

test('a browser’s own way of reading counts: signs behind names in attributes, not in scripts', () => {
  expect(partsOf('<p style="content: &quot;a&quot;">x</p><script>a &amp;&amp; b</script>')).toEqual({
    scripts: [hash('a &amp;&amp; b')],
    styles: [],
    styleAttributes: [hash('content: "a"')],
  });
});

test('data, scripts of their own file, and words about scripts need no hash', () => {
  const page =
    '<script type="application/json">{"a":1}</script><script src="/go.js"></script><p>&lt;script>x&lt;/script></p><!-- <script>y</script> -->';
  expect(partsOf(page)).toEqual({scripts: [], styles: [], styleAttributes: []});
});

test('what no hash can allow safely is named, all of it', () => {
  expect(() =>
    partsOf('<p onclick="a()">x', '<a href=" JavaScript:b()">x', '<base href="https://evil.example/">'),
  ).toThrowErrorMatchingInlineSnapshot(`
"0.html: <p onclick="a()"> → no policy that is worth having allows it; take it out
1.html: <a href=" JavaScript:b()"> → no policy that is worth having allows it; take it out
2.html: <base href="https://evil.example/"> → no policy that is worth having allows it; take it out"
`);
});
