/** Hands the reader a file, made in the page: nothing goes over the network. */
export function download(text: string | Blob, name: string, type: string): void {
  // Without the mark, spreadsheets take a table's letters for those of another time.
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers ask for the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
