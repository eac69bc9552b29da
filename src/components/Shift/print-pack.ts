/** Prints what stands in `[data-pack]`, each part from a new page on, with a foot of its own. */

/** As src/css/print.css has it for sessions: their sheets are made for it. */
const MARGINS = '10mm 13mm 14mm';

/** `feet` are those of the parts, in their order. `after` is called when the paper is out. */
export function printPack(feet: readonly string[], after: () => void): void {
  const root = document.documentElement;
  const parts = document.querySelectorAll<HTMLElement>('[data-pack] [data-part]');
  // A sheet that is adopted is no inline style: the site's policy on content lets it be.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(feet.map((foot, index) => toRule(`pack-${index}`, foot)).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  parts.forEach((part, index) => {
    part.style.setProperty('page', `pack-${index}`);
  });
  root.dataset.printing = 'pack';
  root.classList.add('manual-session');
  const restore = () => {
    delete root.dataset.printing;
    root.classList.remove('manual-session');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    window.removeEventListener('afterprint', restore);
    after();
  };
  window.addEventListener('afterprint', restore);
  window.print();
}

function toRule(name: string, foot: string): string {
  return `@page ${name} { margin: ${MARGINS}; @bottom-left { content: ${JSON.stringify(foot)}; } }`;
}
