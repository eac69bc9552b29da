/**
 * Puts into a page what lets a device keep it: the app's manifest, the script that looks after the copies, and at its foot the way to
 * what this device holds. Into pages of released editions, too: it is of the site, and stands beside what an edition says.
 */
import {attributeOf, editHtml, type elementsOf, type HtmlEdit} from './html.ts';

type PageElement = ReturnType<typeof elementsOf>[number];

const HEAD = [
  // With a sign-in in front of the site, a manifest that is asked for without its cookie is not given.
  '<link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials">',
  '<link rel="apple-touch-icon" href="/icons/192.png">',
  '<meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)">',
  '<meta name="theme-color" content="#16191b" media="(prefers-color-scheme: dark)">',
  '<script src="/offline.js" defer></script>',
].join('');

/** `elements` are those of `html`. */
export function withDeviceParts(html: string, elements: readonly PageElement[]): string {
  return editHtml(html, elements.flatMap(toEdits));
}

function toEdits(element: PageElement): HtmlEdit[] {
  const place = element.sourceCodeLocation;
  if (!place) {
    return [];
  }
  // Behind the encoding, which has to stand among the first bytes.
  if (element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined) {
    return [{from: place.endOffset, text: HEAD}];
  }
  // Behind what React takes over, which has to find there only what it rendered itself.
  if (attributeOf(element, 'id') === '__docusaurus' && place.endTag) {
    return [{from: place.endTag.endOffset, text: toFoot(element)}];
  }
  return [];
}

/** Looks as the foot of the page does: names of classes differ between editions. */
function toFoot(page: PageElement): string {
  const classes = footOf(page);
  const words = '<a href="/offline/">On this device</a> <span id="on-this-device-words"></span>';
  return `<section aria-label="On this device"${classes ? ` class="${classes}"` : ''}>${words}</section>`;
}

function footOf(element: PageElement): string | undefined {
  const isFoot = element.tagName === 'footer' && attributeOf(element, 'class')?.split(' ').includes('footer');
  if (isFoot) {
    return attributeOf(element, 'class');
  }
  for (const child of element.childNodes) {
    const found = 'tagName' in child ? footOf(child) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}
