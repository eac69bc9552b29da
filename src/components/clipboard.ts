/**
 * Puts text on the clipboard; false where the browser refuses. Where there is no clipboard at all (plain http on a clinic's
 * own network), the old way is tried: a hidden field, selected and copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'sr-only';
  const focused = document.activeElement;
  // Where a dialog is open, nothing outside of it can have the focus.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  // Selecting alone does not focus everywhere, and what is copied is the selection of what has the focus.
  field.focus({preventScroll: true});
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }
}
