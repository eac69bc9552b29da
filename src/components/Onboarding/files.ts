/** Files from the reader's own disk. Nothing goes over the network. */
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
