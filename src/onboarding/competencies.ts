/** What a role has to show, and which of its lines are signed. */
import type {Competencies, ReadBy, ReadingData} from './reading-data.ts';
import type {OnboardingRecord, SignedLine} from './record.ts';

/** What every role shows, then what this one does. */
export function competenciesFor({competencies}: Pick<ReadingData, 'competencies'>, role: string): Competencies[] {
  return [...competencies.filter((table) => table.role === undefined), ...competencies.filter((table) => table.role === role)];
}

export function signaturesOf({signed}: Pick<OnboardingRecord, 'signed'>, code: string, by: ReadBy): SignedLine[] {
  return signed.filter((line) => line.code === code && line.by === by);
}
