import {createStorageSlot, listStorageKeys} from '@docusaurus/theme-common';
import {useMemo} from 'react';
import {parseRecord} from '../../onboarding/read-record.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {getKeptText, isUnstored, KEY, setKeptText, useKeptText} from './kept-text.ts';

export type KeptRecord =
  | {state: 'none'}
  | {state: 'kept'; record: OnboardingRecord /** This browser refused to store it. */; unstored: boolean}
  | {state: 'unreadable'; problem: string; text: string};

export const NOT_STORED =
  'This browser does not let the page keep anything. Your record is here until you leave: download it before.';

export function useRecord(): KeptRecord {
  const text = useKeptText();
  return useMemo(() => toKept(text), [text]);
}

function toKept(text: string | null): KeptRecord {
  if (text === null) {
    return {state: 'none'};
  }
  const {record, problem} = parseRecord(text);
  return record ? {state: 'kept', record, unstored: isUnstored()} : {state: 'unreadable', problem, text};
}

/**
 * Changes the record as it is kept at this moment, which another tab may have changed since it was shown. Where there is none, or none
 * that can be read, nothing is written.
 */
export function changeRecord(change: (record: OnboardingRecord) => OnboardingRecord): void {
  const kept = toKept(getKeptText());
  if (kept.state === 'kept') {
    setKeptText(JSON.stringify(change(kept.record)));
  }
}

/** Keeps a record where there is none. What is there and cannot be read is kept aside first. False where that is not possible. */
export function keepFirst(record: OnboardingRecord, now: Date): boolean {
  const kept = toKept(getKeptText());
  if (kept.state === 'kept' || (kept.state === 'unreadable' && !keepAside(kept.text, now))) {
    return false;
  }
  setKeptText(JSON.stringify(record));
  return true;
}

const ASIDE = `${KEY}-aside.`;

/** Keeps a text that could not be read beside the record, under a name of its own, for as long as the browser keeps anything. */
function keepAside(text: string, at: Date): boolean {
  const slot = createStorageSlot(`${ASIDE}${at.getTime()}`);
  slot.set(text);
  return slot.get() === text;
}

/** What was kept aside, the oldest first: it can be had as long as it is there. */
export function textsAside(): string[] {
  return listStorageKeys()
    .filter((key) => key.startsWith(ASIDE))
    .sort()
    .flatMap((key) => localStorage.getItem(key) ?? []);
}
