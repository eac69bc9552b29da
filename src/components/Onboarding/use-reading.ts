import data from '@generated/manual/default/reading.json';
import {useMemo} from 'react';
import {withoutRead, withRead} from '../../onboarding/change-record.ts';
import {type PathPart, type PathStep, partsOf, pathOf} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {useToast} from '../Toast/index.tsx';
import {isUnstored} from './kept-text.ts';
import {changeRecord} from './use-record.ts';

export type Reading = {steps: PathStep[]; parts: PathPart[]};

/** The path of the person whose record it is, in the edition that is being read. */
export function useReading(record: OnboardingRecord): Reading {
  return useMemo(() => {
    const steps = pathOf(data, record.role, record);
    return {steps, parts: partsOf(steps)};
  }, [record]);
}

/** Acknowledges parts, says so, and offers to take it back. */
export function useAcknowledge(): (parts: readonly PathPart[]) => void {
  const toast = useToast();
  return (parts) => {
    const now = new Date();
    const [first] = parts;
    if (!first) {
      return;
    }
    changeRecord((record) => withRead(record, parts, data.edition.name, now));
    const what = parts.length === 1 ? first.code : `${parts.length} sections of ${first.page.code}`;
    toast(isUnstored() ? `${what}: read, but this browser does not store it` : `${what}: kept as read`, {
      label: 'Take it back',
      run: () => {
        changeRecord((record) => withoutRead(record, parts, now.toISOString()));
        toast(`${what}: not kept as read`);
      },
    });
  };
}
