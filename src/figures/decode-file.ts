/** Bytes of a file as text. */

/** Above this, a browser's page may run out of memory. 100,000 rows are about 10 MB. */
export const MOST_BYTES = 60_000_000;

export type Decoded = {text: string; encoding: string} | {problem: string};

const SIGNATURES: readonly [bytes: readonly number[], what: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a spreadsheet'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old spreadsheet'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/**
 * The text of a CSV file, without the mark at its beginning, every line break as `\n`. UTF-16 and UTF-8 are told by their mark or by their
 * bytes; what is neither is read as Windows-1252, which older spreadsheets write. Never throws.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    return {problem: 'It is empty.'};
  }
  if (bytes.length > MOST_BYTES) {
    return {problem: `It is larger than ${MOST_BYTES / 1_000_000} MB. Split it by year.`};
  }
  const signature = SIGNATURES.find(([start]) => start.every((byte, place) => bytes[place] === byte));
  if (signature) {
    return {problem: `It is ${signature[1]}, not a table as text. Save the sheet as “CSV UTF-8” and choose that file.`};
  }
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0')) {
    return {problem: 'It is no text. Save the sheet as “CSV UTF-8” and choose that file.'};
  }
  return {text, encoding};
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || isEverySecondZero(bytes, 1)) {
    return 'utf-16le';
  }
  if ((first === 0xfe && second === 0xff) || isEverySecondZero(bytes, 0)) {
    return 'utf-16be';
  }
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The head of a table is written in letters whose second byte is 0 in UTF-16. */
function isEverySecondZero(bytes: Uint8Array, offset: 0 | 1): boolean {
  const start = bytes.subarray(0, 40);
  const pairs = Math.floor(start.length / 2);
  return (
    pairs >= 2 &&
    Array.from({length: pairs}).every((_, pair) => start[2 * pair + offset] === 0 && start[2 * pair + 1 - offset] !== 0)
  );
}
