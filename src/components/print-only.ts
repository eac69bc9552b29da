/** Prints one part of a page: src/css/print.css hides the rest while `data-print` marks the part. */
export function printOnly(part: HTMLElement): void {
  part.dataset.print = 'only';
  print('part', () => {
    delete part.dataset.print;
  });
}

/** Prints a session for whoever runs it, without what clients are handed. */
export function printFacilitatorSheet(): void {
  print('sheet');
}

/** What `data-printing` says to src/css/print.css, it says until the paper is out. */
function print(what: 'part' | 'sheet', after = () => {}): void {
  document.documentElement.dataset.printing = what;
  const restore = () => {
    after();
    delete document.documentElement.dataset.printing;
    window.removeEventListener('afterprint', restore);
  };
  window.addEventListener('afterprint', restore);
  window.print();
}
