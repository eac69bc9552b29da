/** What the style sheet leaves out of the theme's, no page needs. Released editions have style sheets of their own. */
import {OF_UNUSED_PART} from '../../src/plugins/lean/unused-parts.ts';
import {builtFiles, readBuilt} from '../helpers/built-site.ts';
import {elements, onAnyPage} from './documents.ts';

const isReleased = (file: string) => /^\/?\d{4}\.\d/.test(file);

test('no page has a part whose rules are left out', () => {
  const unstyled = onAnyPage(({address, document}) =>
    isReleased(address)
      ? []
      : elements(document, '[class]').flatMap(({classList}) => [...classList].filter((name) => OF_UNUSED_PART.test(name))),
  );
  expect(unstyled).toEqual([]);
});

test("every variable of the theme's that is asked for is there", () => {
  const sheets = builtFiles('.css').filter((file) => !isReleased(file));
  const scripts = builtFiles('.js').filter((file) => !isReleased(file));
  const found = (files: string[], pattern: RegExp) =>
    files.flatMap((file) => [...readBuilt(file).matchAll(pattern)].map(([, name]) => name));
  const asked = new Set(found([...sheets, ...scripts], /var\((--ifm-[\w-]+)\)/g));
  const there = new Set(found(sheets, /(--ifm-[\w-]+):/g));
  expect(asked.size).toBeGreaterThan(50);
  expect([...asked].filter((name) => !there.has(name))).toEqual([]);
});
