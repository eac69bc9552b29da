/** @jest-environment <rootDir>/tests/helpers/new-york-environment.mjs */
import {onboardingManual, RECORD} from '../../tests/helpers/onboarding.ts';
import {toReadingData} from './reading-data.ts';
import {teamCsv, toMember} from './team.ts';

test('what was read in the evening was read that day', () => {
  const read = [{code: 'SAF-02.1', edition: 'draft', fingerprint: '01234567', at: '2026-12-02T01:30:00.000Z'}];
  const csv = teamCsv([toMember({...RECORD, read}, toReadingData(onboardingManual()), '2026-12-02')]);
  expect(csv).toContain(',2026-12-01\r\n');
  expect(csv).not.toContain('2026-12-02');
});
