/** What in a text can be part of a citation, by its place: codes, addresses, and the details that our own citations name. */
import {readAddress} from './address.ts';
import {DRAFT_EDITION} from './edition-name.ts';
import {spelledCodes} from './typed-code.ts';

export type Mark = {at: number; end: number} & (
  | {kind: 'code'; code: string; doubtful: boolean}
  /** The page of a section that was named before: "In: SAF-08". */
  | {kind: 'host'; code: string}
  | {kind: 'address'; code: string; edition?: string; doubtful: boolean}
  | {kind: 'detail'; edition?: string; fingerprint?: string; inForceOn?: string}
);

/** Nothing that an address holds unescaped; in linear time, whatever is pasted. */
const WORDS = /[^\s<>"'()[\]{}|\\^`]+/g;

/** No address of the manual is half as long. */
const LONGEST_ADDRESS = 500;

const RELEASE = String.raw`(20\d{2}\.[1-9]\d{0,2})(?![\d])`;
const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;

const DETAILS: [RegExp, (found: string) => Omit<Mark & {kind: 'detail'}, 'at' | 'end' | 'kind'>][] = [
  // As a sentence, and as reference managers write it: edition = {2026.1}, "edition": "2026.1", ET  - 2026.1.
  [new RegExp(String.raw`\b(?:edition|ET)[\s"={:-]{1,8}${RELEASE}`, 'gi'), (edition) => ({edition})],
  [new RegExp(String.raw`\(${RELEASE}\)`, 'g'), (edition) => ({edition})],
  [new RegExp(String.raw`\bdraft,\s+read\s+${DAY}`, 'gi'), () => ({edition: DRAFT_EDITION})],
  [new RegExp(String.raw`\bedition\s+in\s+force\s+on\s+${DAY}`, 'gi'), (inForceOn) => ({inForceOn})],
  [/\bfingerprint[\s:]{1,4}([0-9a-f]{8})(?![0-9a-z])/gi, (fingerprint) => ({fingerprint: fingerprint.toLowerCase()})],
];

export function citationMarks(text: string, series: ReadonlySet<string>): Mark[] {
  const addresses = findAddresses(text, series);
  const rest = without(text, addresses);
  return [...addresses, ...findCodes(rest, series), ...findDetails(rest)].sort((a, b) => a.at - b.at);
}

/** The text with blanks in place of the addresses: what they hold is not found again as a code. */
function without(text: string, addresses: readonly Mark[]): string {
  let done = 0;
  const parts = addresses.flatMap(({at, end}) => {
    const before = text.slice(done, at);
    done = end;
    return [before, ' '.repeat(end - at)];
  });
  return parts.join('') + text.slice(done);
}

function findAddresses(text: string, series: ReadonlySet<string>): Mark[] {
  return [...text.matchAll(WORDS)].flatMap((match): Mark[] => {
    const word = match[0];
    const start = Math.max(word.search(/https?:\/\//i), 0);
    const address = word.slice(start).replace(/[.,;:!?*_~]+$/, '');
    if (!address.includes('/') || address.length > LONGEST_ADDRESS) {
      return [];
    }
    const full = /^https?:\/\//i.test(address) ? address : `https://manual.invalid${address.slice(address.indexOf('/'))}`;
    const url = URL.canParse(full) ? new URL(full) : undefined;
    const found = url && readAddress(url.pathname, url.hash);
    const at = match.index + start;
    // Many a site has pages with such names.
    const doubtful =
      found !== undefined && found.edition === undefined && url?.hash === '' && !series.has(found.code.slice(0, 3));
    return found ? [{kind: 'address', at, end: at + address.length, ...found, doubtful}] : [];
  });
}

function findCodes(text: string, series: ReadonlySet<string>): Mark[] {
  return spelledCodes(text).flatMap(({code, at, end, spelling}): Mark[] => {
    const isKnown = series.has(code.slice(0, 3));
    if (spelling === 'loose' && !isKnown) {
      return [];
    }
    return /\bIn:\s*$/.test(text.slice(Math.max(0, at - 10), at))
      ? [{kind: 'host', at, end, code}]
      : [{kind: 'code', at, end, code, doubtful: spelling === 'likely' && !isKnown}];
  });
}

function findDetails(text: string): Mark[] {
  return DETAILS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].map((match): Mark => {
      return {kind: 'detail', at: match.index, end: match.index + match[0].length, ...read(match[1] as string)};
    }),
  );
}
