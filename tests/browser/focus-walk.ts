/**
 * Where the focus can stand on a page, from the first place to the last and back: whether it is seen there, whether something that
 * sticks to the window's edge covers it, and whether it goes as one reads. One call goes through the whole page.
 */
import type {Page} from 'playwright-core';

type Fault = {at: string; fault: string};

/**
 * What is wrong with the places of focus, in words; nothing when all is well. While a dialog is open, of those in it. That Tab goes to
 * the same places, tests/browser/keyboard.test.ts tries.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  // A new size of the window reaches the page a moment after it was set: what the focus scrolled to before that would be out of sight.
  const size = page.viewportSize();
  await page.waitForFunction((asked) => asked === null || (innerWidth === asked.width && innerHeight === asked.height), size);
  // Only after a key does a browser show the focus that a script sets.
  await page.keyboard.press('Shift');
  const faults: Fault[] = await page.evaluate(walk);
  return faults.map(({at, fault}) => `${at} ${fault}`);
}

/** Runs in the page. */
async function walk(): Promise<Fault[]> {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const SLACK = 4;
  const faults: Fault[] = [];

  const holder = document.querySelector('dialog:modal, [role="dialog"][aria-modal="true"]') ?? document.body;
  const stops = [...holder.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [inert] *') &&
      element.checkVisibility({visibilityProperty: true}) &&
      // Of radio buttons with one name, one is in the order.
      !element.matches('input[type="radio"]:not(:checked)'),
  );

  const nameOf = (element: HTMLElement) => {
    const words = (element.getAttribute('aria-label') ?? element.innerText ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()} "${words || element.id || element.getAttribute('type')}"`;
  };

  /** Something of it can be seen: of the rows of points over it, one is its own in full view. */
  const isSeen = (element: HTMLElement) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.15, 0.5, 0.85].map((down) => [box.left + box.width * across, box.top + box.height * down] as const),
    );
    const seen = points.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      const isOwn = top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element);
      // What the reader opened there, Escape closes.
      return isOwn || top?.closest('[popover]') != null;
    });
    // More than half: what is cut through its middle is not read.
    return seen.length > points.length / 2 || box.height > innerHeight / 2;
  };

  const coverOf = (element: HTMLElement) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.outerHTML.slice(0, 80);
  };

  const isShown = (element: HTMLElement) => {
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };

  const aFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const visit = async (element: HTMLElement, way: string) => {
    element.focus();
    if (document.activeElement !== element) {
      faults.push({at: nameOf(element), fault: `does not take the focus, ${way}`});
      return;
    }
    // A list that was open over it closes when the focus leaves, and what comes and goes at the edge does so in a moment. What was
    // still being laid out when the focus came is scrolled to again, as the focus does: what covers it still does.
    for (let frames = 0; frames < 40 && !isSeen(element); frames++) {
      await aFrame();
      element.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
    }
    if (!isSeen(element)) {
      const box = element.getBoundingClientRect();
      faults.push({
        at: nameOf(element),
        fault: `is covered or out of sight, ${way}, at ${Math.round(box.left)}, ${Math.round(box.top)}, by ${coverOf(element)}`,
      });
    }
    if (!isShown(element)) {
      faults.push({at: nameOf(element), fault: 'does not show that it has the focus'});
    }
  };

  /** Of two that follow each other in one column, the second does not stand above the first. */
  const compare = (element: HTMLElement, before: HTMLElement) => {
    const [first, second] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
    const isSameColumn = second.left < first.right && first.left < second.right;
    if (isSameColumn && second.bottom < first.top + SLACK && columnOf(element) === columnOf(before)) {
      faults.push({at: nameOf(element), fault: `comes after ${nameOf(before)} but stands above it`});
    }
  };
  const columnOf = (element: HTMLElement) => element.closest('[popover], nav, article, aside, header, footer, main, dialog');

  for (const [index, element] of stops.entries()) {
    const before = stops[index - 1];
    await visit(element, 'forward');
    if (before) {
      compare(element, before);
    }
  }
  for (const element of [...stops].reverse()) {
    await visit(element, 'back');
  }
  if (stops.length === 0) {
    faults.push({at: 'the page', fault: 'has no place for the focus'});
  }
  return faults;
}
