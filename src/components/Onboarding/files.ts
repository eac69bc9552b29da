/** Files from and to the reader's own disk. Nothing goes over the network. */
import {MOST_CHARACTERS, type ReadResult} from '../../onboarding/read-record.ts';

/** What is in a file that was chosen or dropped. Never throws: a file may be a folder, or vanish. */
export async function readFile(file: File): Promise<ReadResult> {
  if (file.size > MOST_CHARACTERS) {
    return {problem: 'It is too large to be a record of onboarding.'};
  }
  try {
    const [text, {readFileText}] = await Promise.all([file.text(), import('../../onboarding/open-file.ts')]);
    return readFileText(text);
  } catch {
    return {problem: 'It cannot be read.'};
  }
}

export function download(text: string, name: string, type: string): void {
  // Without the mark, spreadsheets take a table's letters for those of another time.
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers ask for the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
