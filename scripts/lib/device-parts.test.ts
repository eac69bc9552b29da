import {withDeviceParts} from './device-parts.ts';
import {elementsOf} from './html.ts';

const parts = (html: string) => withDeviceParts(html, elementsOf(html));

test('behind the encoding, and behind what React takes over, with the looks of the page’s own foot', () => {
  const page =
    '<!doctype html><html lang=en><head><meta charset=UTF-8><title>T</title></head><body><div id=__docusaurus><main><footer class=theme-doc-footer>x</footer></main><footer class="footer footer_a1">Foot</footer></div></body></html>';
  expect(parts(page)).toMatchInlineSnapshot(
    `"<!doctype html><html lang=en><head><meta charset=UTF-8><link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials"><link rel="apple-touch-icon" href="/icons/192.png"><meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#16191b" media="(prefers-color-scheme: dark)"><script src="/offline.js" defer></script><title>T</title></head><body><div id=__docusaurus><main><footer class=theme-doc-footer>x</footer></main><footer class="footer footer_a1">Foot</footer></div><section aria-label="On this device" class="footer footer_a1"><a href="/offline/">On this device</a> <span id="on-this-device-words"></span></section></body></html>"`,
  );
});

test('a page without them is left as it is', () => {
  const page = '<!doctype html><title>T</title><p>Text';
  expect(parts(page)).toBe(page);
});
