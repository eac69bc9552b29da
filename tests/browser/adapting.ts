/** A page whose reader has set the browser up: larger text, wider spacing, colours of their own. What is lost then, in words. */
import type {Page} from 'playwright-core';

/** What WCAG 1.4.12 lets a reader set, all at once. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Twice the letters, in a window as wide as before: `rem` is what the site's sizes stand on. */
const LARGE_TEXT = 'html { font-size: 212% !important; }';

export async function spacingFaults(page: Page): Promise<string[]> {
  return withStyle(page, SPACING, () => lostText(page));
}

export async function largeTextFaults(page: Page): Promise<string[]> {
  const before = await page.evaluate(textSizes);
  return withStyle(page, LARGE_TEXT, async () => {
    const after = await page.evaluate(textSizes);
    const same = Object.entries(after).flatMap(([text, size]) => {
      const grown = size / (before[text] ?? Number.NaN);
      return grown < 1.9 ? [`"${text}" grows ${grown.toFixed(2)} times, not twice`] : [];
    });
    return [...same, ...(await lostText(page))];
  });
}

/** With forced colours a control is seen by its edge, or by a line below its words. */
export async function forcedColorFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({forcedColors: 'active'});
  const faults = await page.evaluate(edgelessControls);
  await page.emulateMedia({forcedColors: null});
  return faults;
}

/** As a reader's own style sheet, which no policy of the site's holds back: a `<style>` in the page would be refused. */
async function withStyle(page: Page, css: string, check: () => Promise<string[]>): Promise<string[]> {
  const sheet = await page.evaluateHandle((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
    return made;
  }, css);
  try {
    return await check();
  } finally {
    await sheet.evaluate((made) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== made);
    });
  }
}

async function lostText(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(sideways > 0 ? [`the page scrolls sideways by ${sideways} pixels`] : []), ...(await page.evaluate(cutText))];
}

/** Runs in the page: what is cut off, or runs out of the control that it stands in. */
function cutText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const {overflowX, overflowY, clipPath, position, fontSize} = getComputedStyle(element);
    // Letters reach that far out of their line where lines are set solid.
    const room = 0.3 * Number.parseFloat(fontSize);
    const isForEars = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
    // What was found by a search is told in an extract: all of it stands where the result leads.
    const isExtract = element.closest('[role="option"]') !== null;
    if (isForEars || isExtract || element.clientWidth === 0 || !element.innerText?.trim() || !element.checkVisibility()) {
      return [];
    }
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isControl = element.matches('button, select, summary, [role="button"]');
    const wide = element.scrollWidth - element.clientWidth > room && (hides(overflowX) || isControl);
    const high = element.scrollHeight - element.clientHeight > room && (hides(overflowY) || isControl);
    return wide || high ? [`${element.tagName.toLowerCase()}.${element.className} cuts "${element.innerText.slice(0, 40)}"`] : [];
  });
}

/** Runs in the page: sizes of letters, by text. */
function textSizes(): Record<string, number> {
  const sizes: Record<string, number> = {};
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const {parentElement} = text;
    const words = text.textContent?.trim().slice(0, 40);
    // A picture of a text is as wide as its frame, whatever its letters.
    if (words && parentElement?.checkVisibility() && !parentElement.closest('svg, script, style, noscript')) {
      sizes[words] = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    }
  }
  return sizes;
}

/** Runs in the page. */
function edgelessControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].flatMap((element) => {
    if (!element.checkVisibility({visibilityProperty: true})) {
      return [];
    }
    const {borderBottomWidth, borderBottomStyle, textDecorationLine, appearance} = getComputedStyle(element);
    const hasEdge = Number.parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none';
    // What the browser draws by itself, it draws in the reader's colours.
    const isDrawn = element.matches('[type="checkbox"], [type="radio"], [type="file"]') && appearance !== 'none';
    const isLine = textDecorationLine.includes('underline');
    // A picture in the colour of the text, or cut out of a ground that has it.
    const isIcon =
      element.querySelector('svg') !== null ||
      ['::before', '::after'].some((part) => getComputedStyle(element, part).maskImage.startsWith('url'));
    const words = (element.getAttribute('aria-label') ?? element.innerText).slice(0, 40);
    return hasEdge || isDrawn || isLine || isIcon
      ? []
      : [`${element.tagName.toLowerCase()} "${words}" has no edge in forced colours`];
  });
}
