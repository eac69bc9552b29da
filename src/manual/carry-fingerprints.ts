/**
 * Fingerprints that outlive the program that makes them. What reads the same as in the edition before keeps that edition's
 * fingerprint, also when the way in which fingerprints are made has changed meanwhile: otherwise every old citation would seem to be
 * of another text.
 */
import type {ExportedManual} from './export-manual.ts';
import type {Manual} from './types.ts';
import {unitsOf} from './units.ts';

export type EditionBefore = {
  /** Its text, read by the reader that has read the new one. */
  manual: Manual;
  /** What it was exported as when it was released. */
  exported: Pick<ExportedManual, 'pages' | 'withdrawn'>;
};

/** By code. Without an edition before: those of the text itself. */
export function carryFingerprints(manual: Pick<Manual, 'pages'>, before: EditionBefore | undefined): Map<string, string> {
  const read = before && unitsOf(before.manual);
  const frozen = before ? fingerprintsIn(before.exported) : new Map<string, string>();
  return new Map(
    [...unitsOf(manual)].map(([code, {fingerprint}]) => [
      code,
      read?.get(code)?.fingerprint === fingerprint ? (frozen.get(code) ?? fingerprint) : fingerprint,
    ]),
  );
}

/** Those of an edition that is released. */
export function fingerprintsIn({pages}: Pick<ExportedManual, 'pages'>): Map<string, string> {
  return new Map(pages.flatMap(({units}) => units.map(({code, fingerprint}) => [code, fingerprint] as const)));
}
