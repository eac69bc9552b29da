/** What tests of onboarding are made of: a small manual with paths, and records of any kind. */
import fc from 'fast-check';
import {formatCode} from '../../src/manual/code.ts';
import type {Manual} from '../../src/manual/types.ts';
import {READ_BY_KEYS} from '../../src/onboarding/read-by.ts';
import {isName, isSlug, LONGEST_NAME} from '../../src/onboarding/read-record.ts';
import {inOrder, type OnboardingRecord} from '../../src/onboarding/record.ts';
import {anyCode} from './arbitrary.ts';
import {manualWith, pageWith} from './manual.ts';

type Texts = {first?: string; night?: string; check?: string};

const COMPETENCIES = `## What every role shows {/* #saf-02-5 */}

| By | Learns | Shows | Checked |
|---|---|---|---|
| **Day 1** | SAF-02 | ● Finds the exits | Walk, 6 of 6 |
| **Day 30** | SAF-03 | Calls a driver | Observed |

### Front desk {/* #saf-02-5-1 */}

| By | Learns | Shows | Checked |
|---|---|---|---|
| **Week 1** | SAF-02.1 | Answers the phone | Call audit |`;

/** Two pages, two paths, three questions. */
export function onboardingManual({
  first = 'Stay with the client.',
  night = 'Call the on-call clinician.',
  check = 'What first?',
}: Texts = {}): Manual {
  const {manual, problems} = manualWith({
    pages: [
      pageWith({
        code: 'SAF-02',
        front: {roles: '[front-desk, primary-therapist]'},
        body: `Read this first.

## First {/* #saf-02-1 */}

${first}

<ProtocolChecklist code="SAF-02-C1" title="Before leaving" kind="do-confirm" by="primary-therapist">

- [ ] Plan made

</ProtocolChecklist>

## Then {/* #saf-02-2 */}

Think.

### At night {/* #saf-02-2-1 */}

${night}

${COMPETENCIES}`,
      }),
      pageWith({code: 'SAF-03', front: {roles: '[front-desk, primary-therapist]'}}),
      pageWith({code: 'ASM-01', front: {roles: '[primary-therapist]'}}),
    ],
    data: {
      'reading-paths.yml': `
- role: clinical-supervisor
  steps:
    - {by: week-1, sections: [SAF-02]}
- role: primary-therapist
  steps:
    - {by: day-1, sections: [SAF-02.2]}
    - {by: week-1, sections: [SAF-02, SAF-03, ASM-01]}
- role: front-desk
  steps:
    - {by: day-1, sections: [SAF-02.1]}
    - {by: day-30, sections: [SAF-03, SAF-02]}`,
      'knowledge-checks.yml': ['SAF-02.1', 'SAF-02.2', 'SAF-03.1', 'SAF-03.1', 'SAF-02.1', ...Array(5).fill('ASM-01.1')]
        .map(
          (section, index) =>
            `- {key: q-${index}, section: "${section}", question: "${index === 0 ? check : `Question ${index}?`}", options: [Stay, Leave, Call], answer: ${index % 3}, rationale: Because.}`,
        )
        .join('\n'),
    },
  });
  if (problems.length > 0) {
    throw new Error(JSON.stringify(problems));
  }
  return manual;
}

export const NOW = new Date('2026-11-27T14:05:00.000Z');

export const RECORD: OnboardingRecord = {
  format: 1,
  id: '11111111-2222-4333-8444-555555555555',
  person: 'M. Ortiz',
  role: 'front-desk',
  firstDay: '2026-11-27',
  edition: 'draft',
  begun: NOW.toISOString(),
  changed: NOW.toISOString(),
  read: [],
  answers: [],
  signed: [],
};

const code = anyCode.filter(({checklist}) => checklist === undefined).map(formatCode);
const edition = fc.constantFrom('draft', '2026.1', '2026.2', '2027.1');
const fingerprint = fc.stringMatching(/^[0-9a-f]{8}$/);
const moment = fc
  .date({min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString());
const day = moment.map((text) => text.slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/).filter(isSlug);
/** Names from everywhere, and what spreadsheets take for formulas. */
const name = fc
  .oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      "'quoted",
      '-5',
      '+1',
      '"',
      'a,b;c',
      '<script>alert(1)</script>',
      'Zoë 🙂',
      '__proto__',
      'null',
    ),
  )
  .map((text) => text.trim().slice(0, LONGEST_NAME))
  .filter(isName);

export const anyRecord: fc.Arbitrary<OnboardingRecord> = fc
  .record({
    format: fc.constant(1 as const),
    id: fc.uuid({version: 4}),
    person: fc.oneof(fc.constant(''), name),
    role: slug,
    firstDay: day,
    edition,
    begun: moment,
    changed: moment,
    read: fc.array(
      fc.record(
        {code, edition, fingerprint, own: fingerprint, at: moment},
        {requiredKeys: ['code', 'edition', 'fingerprint', 'at']},
      ),
      {
        maxLength: 12,
      },
    ),
    answers: fc.array(
      fc.record({
        key: slug,
        section: code,
        edition,
        check: fingerprint,
        chosen: fc.integer({min: 0, max: 9}),
        right: fc.boolean(),
        at: moment,
      }),
      {maxLength: 6},
    ),
    signed: fc.array(fc.record({code, by: fc.constantFrom(...READ_BY_KEYS), edition, name, on: day, at: moment}), {maxLength: 4}),
  })
  // Entries made by fast-check have no prototype: they would not equal those that are read back.
  .map((record) => inOrder(JSON.parse(JSON.stringify(record))));
