/** Short content fingerprints: two texts of the same code with the same fingerprint are the same text. */
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Line} from './lines.ts';

/** Signs of a fingerprint: 32 bits. It is only ever compared with that of the same code, so that four billion are enough. */
export const FINGERPRINT_LENGTH = 8;

export const FINGERPRINT = /^[0-9a-f]{8}$/;

/** Of the words under one heading: title and lines. */
export function fingerprintOf(title: string, lines: readonly Line[]): string {
  return digest(JSON.stringify([title, ...lines.map(({kind, text}) => [kind, text])]));
}

/** Of a text and all that stands below it: changes when any of them does. */
export function combineFingerprints(own: string, below: readonly string[]): string {
  return below.length === 0 ? own : digest([own, ...below].join(' '));
}

/** The first 8 hexadecimal signs of SHA-256 (FIPS 180-4). */
function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, FINGERPRINT_LENGTH);
}
