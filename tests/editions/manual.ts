/**
 * A tiny manual with a past: three editions and a draft. Between them everything happens that can happen to a section: reworded,
 * marked up anew, moved to another page, split, merged, withdrawn with and without a successor, an item added, minutes changed.
 */
import type {SourceFile} from '../../src/manual/read-manual.ts';
import {filesOf, pageWith, sessionBody, sessionTemplate, worksheetSection} from '../helpers/manual.ts';

export type Step = {
  /** Name of the edition; the draft has none. */
  name?: string;
  effective?: string;
  files: SourceFile[];
  /** Records that this step adds to `withdrawn.yml`; the release keeps the older ones. */
  withdrawn: string;
};

type Texts = {
  title: string;
  who?: string;
  result?: string;
  leaving?: string;
  items?: string;
  /** Sections of ASM-02 behind the third. */
  more?: string;
  calm?: string;
  saf01?: string;
  saf02?: boolean;
  minutes?: [first: number, second: number];
  about?: string;
  pages?: SourceFile[];
  reasons?: string;
  worksheet?: string;
  rotation?: string;
};

const OLD_ADVICE = '## Old advice {/* #asm-02-4 */}\n\nOffer a contract for safety.';
const BY_PHONE = '## By phone {/* #asm-02-5 */}\n\nAsk the same questions by phone.';
const FOLLOW_UP = 'Call the client the next morning, before 11:00 am.';
const STAY = 'Stay with the client. Speak slowly.';
const QUIET = 'Use the quiet room. Two staff know that you are there.';

function files({
  title,
  who = 'Everyone is screened at intake.',
  result = 'Moderate',
  leaving = 'Confirm aloud.',
  items = '- [ ] Plan is in the client’s hand\n- [ ] Ride home named',
  more = '',
  calm = `${STAY} ${QUIET}`,
  saf01 = '',
  saf02 = true,
  minutes: [first, second] = [5, 15],
  about = 'About this manual',
  pages = [],
  reasons = '[]',
  worksheet = '',
  rotation = '[]',
}: Texts): SourceFile[] {
  const asm02 = `You screen here.

## Who is screened {/* #asm-02-1 */}

${who}

## What each result obliges {/* #asm-02-2 */}

| Result | Do |
|---|---|
| Low | Plan today |
| ${result} | Supervisor today |

### At night {/* #asm-02-2-1 */}

Call the on-call clinician.

## Before leaving {/* #asm-02-3 */}

${leaving} <Setting name="on-call-phone" />

<ProtocolChecklist code="ASM-02-C1" title="Before the client leaves" kind="do-confirm" by="primary-therapist">

${items}

</ProtocolChecklist>
${more}`;
  const template = sessionTemplate({
    first: `minutes="${first}" title="Check-in"`,
    second: `minutes="${second}" title="Skill"`,
  });
  return filesOf({
    pages: [
      pageWith({
        code: 'PRG-01',
        front: {title: about},
        body: '## What it is {/* #prg-01-1 */}\n\nGuidance. ASM-02 says who is screened.',
      }),
      pageWith({code: 'ASM-02', front: {title: 'Screening', roles: '[primary-therapist, front-desk]'}, body: asm02}),
      pageWith({
        code: 'SAF-01',
        front: {title: 'Keeping calm'},
        body: `## First {/* #saf-01-1 */}\n\nBreathe. <Term>C-SSRS</Term> comes later.\n\n## Then {/* #saf-01-2 */}\n\n${calm}\n${saf01}`,
      }),
      ...(saf02
        ? [
            pageWith({
              code: 'SAF-02',
              front: {title: 'Leaving the room'},
              body: '## How {/* #saf-02-1 */}\n\nKeep the door open.\n\n## When {/* #saf-02-2 */}\n\nAt once.',
            }),
          ]
        : []),
      pageWith({
        code: 'CBT-02',
        kind: 'session',
        front: {title: 'Thought records'},
        body: (sessionBody({template}) + worksheet).replaceAll('ori-01', 'cbt-02'),
      }),
      ...pages,
    ],
    data: {
      'edition.yml': `name: draft\ntitle: "${title}"`,
      'changes.yml': reasons,
      'rotation-calendars.yml': rotation,
      'reading-paths.yml': readingPaths([
        'PRG-01',
        'ASM-02',
        'SAF-01',
        ...(saf02 ? ['SAF-02'] : []),
        'CBT-02',
        ...pages.map(codeOf),
      ]),
    },
  });
}

/** The front desk reads one page; the others all. */
function readingPaths(codes: readonly string[]): string {
  const all = `steps: [{by: day-1, sections: [PRG-01.1]}, {by: week-1, sections: [${codes.join(', ')}]}]`;
  return `
- {role: clinical-supervisor, ${all}}
- {role: primary-therapist, ${all}}
- {role: front-desk, steps: [{by: day-1, sections: [ASM-02.2]}, {by: day-30, sections: [ASM-02]}]}`;
}

function codeOf({text}: SourceFile): string {
  return /^code: "(.*)"$/m.exec(text)?.[1] ?? '';
}

const MOVED = `\n## The next morning {/* #saf-01-3 */}\n\n${FOLLOW_UP}\n`;
const SPLIT = `\n## Where {/* #saf-01-4 */}\n\n${QUIET}\n`;
const SECOND = {
  who: 'Everyone is screened at intake and at every discharge, also by phone.',
  result: 'Moderate or unknown',
  leaving: '**Confirm**\naloud.',
  items: '- [ ] Plan is in the client’s hand\n- [ ] Ride home named\n- [ ] Family told, with consent',
  calm: STAY,
  minutes: [8, 12] as [number, number],
};

/** A week, a rotation and a picture: what a section may hold beside text. */
const DRAWN = `## Our week {/* #asm-03-1 */}

<ProgramWeek from="1" to="5" title="Morning track">

| Day | Service | Minutes | Counts |
|---|---|---|---|
| Monday | Group: skills | 90 | yes |
| Monday | Break | 15 | no |
| Tuesday | Individual session | 50 | yes |

</ProgramWeek>

## Rotation {/* #asm-03-2 */}

<RotationCalendar track="morning" />

## What to do {/* #asm-03-3 */}

\`\`\`dot title="From risk to care"
risk [label="Tremor?"]
call [label="Call the nurse"]
stay [label="Group"]
risk -> call [label="yes"]
risk -> stay [label="no"]
\`\`\``;

const ROTATION = '[{track: morning, name: Morning track, slots: [20], weeks: [[[CBT-02], [CBT-02]], [[CBT-02], [CBT-02]]]}]';

export const STEPS: readonly Step[] = [
  {
    name: '2026.1',
    effective: '2026-12-01',
    files: files({title: 'First', more: `\n${OLD_ADVICE}\n\n${BY_PHONE}\n\n## Follow-up {/* #asm-02-6 */}\n\n${FOLLOW_UP}\n`}),
    withdrawn: '',
  },
  {
    name: '2026.2',
    effective: '2027-03-01',
    files: files({
      title: 'Second',
      ...SECOND,
      saf01: MOVED + SPLIT,
      reasons: `
- {code: ASM-02.1, kind: duty-changed, why: Two clients were not screened at discharge.}
- {code: ASM-02.2, kind: corrected, why: An unknown level was treated as low.}
- {code: ASM-02-C1, kind: duty-changed, why: Families asked to be told.}
- {code: SAF-01.2, kind: moved, why: The place has a section of its own now.}
- {code: SAF-01.3, kind: moved, from: ASM-02.6, why: Follow-up belongs to calming down.}
- {code: SAF-01.4, kind: moved, from: SAF-01.2, why: The place has a section of its own now.}
- {code: CBT-02.4, kind: clarified, why: The check-in always took longer.}`,
    }),
    withdrawn: `
- {code: ASM-02.4, why: Contracts do not keep anyone safe.}
- {code: ASM-02.5, why: It says nothing that ASM-02.1 does not say., successor: ASM-02.1}
- {code: ASM-02.6, why: It moved., successor: SAF-01.3}`,
  },
  {
    name: '2027.1',
    effective: '2027-09-01',
    files: files({
      title: 'Third',
      ...SECOND,
      saf01: SPLIT.replace('Two staff know', 'Three staff know'),
      saf02: false,
      about: 'How to use this manual',
      more: '\n## Interpreters {/* #asm-02-7 */}\n\nBook one by noon.\n',
      reasons: `
- {code: PRG-01, kind: clarified, why: Readers asked what the page is for.}
- {code: ASM-02.7, kind: new, why: Access rule of the state.}
- {code: SAF-01.4, kind: duty-changed, why: Two were not enough.}`,
    }),
    withdrawn: `
- {code: SAF-01.3, why: Calls are made from the quiet room., successor: SAF-01.4}
- {code: SAF-02, why: SAF-01 says it all., successor: SAF-01}`,
  },
  {
    files: files({
      title: 'Fourth',
      ...SECOND,
      who: 'Everyone is screened.',
      saf01: SPLIT.replace('Two staff know', 'Three staff know'),
      saf02: false,
      about: 'How to use this manual',
      more: '\n## Interpreters {/* #asm-02-7 */}\n\nBook one by noon.\n',
      pages: [pageWith({code: 'ASM-03', front: {title: 'Withdrawal risk'}, body: DRAWN})],
      worksheet: worksheetSection({content: 'My guess:\n\n___\n\n- [ ] I tried it'}),
      rotation: ROTATION,
    }),
    withdrawn: '',
  },
];
