/** How search is opened from anywhere on a page. Part of what every page loads: it stays this small. */

/** Name of the event that asks for it. */
export const OPEN_SEARCH = 'manual-search';

/** What it opens with; without a query, the field is empty. */
export type Opening = {query?: string};

export function openSearch(opening: Opening = {}): void {
  window.dispatchEvent(new CustomEvent(OPEN_SEARCH, {detail: opening}));
}

/** `/`, and Ctrl-K or Cmd-K, while nothing is being typed and no other dialog is open. */
export function isSearchKey({key, ctrlKey, metaKey, altKey, target}: KeyboardEvent): boolean {
  const isKey = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';
  return (
    isKey &&
    !altKey &&
    !(target as HTMLElement).closest?.('input, textarea, select, [contenteditable]') &&
    !document.querySelector('dialog[open]')
  );
}
