/** Prints one part of a page: src/css/print.css hides the rest while `data-print` marks the part. */
export function printOnly(part: HTMLElement): void {
  part.dataset.print = 'only';
  document.documentElement.dataset.printing = 'part';
  const restore = () => {
    delete part.dataset.print;
    delete document.documentElement.dataset.printing;
    window.removeEventListener('afterprint', restore);
  };
  window.addEventListener('afterprint', restore);
  window.print();
}
