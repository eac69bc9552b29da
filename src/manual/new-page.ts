/** The house pattern of a page: what every page of its kind has, as questions that its author answers. */
import {toDay} from './dates.ts';
import {SESSION_SECTIONS} from './read-session.ts';
import type {PageHead} from './schemas.ts';

export type NewPage = {kind: PageHead['kind']; title: string; code: string; today: Date};

/**
 * Text and file name of a new page. It is not finished: `npm run check` names what is still to be written, because every
 * unanswered question stands in the text as "Write: …".
 */
export function newPage({kind, title, code, today}: NewPage): {fileName: string; text: string} {
  const day = toDay(today);
  const nextYear = `${today.getFullYear() + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
  const slug = title
    .normalize('NFKD')
    // The accents of "Naïve", which stand by themselves now.
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const head = `---
code: "${code}"
title: ${JSON.stringify(title)}
description: "Write: what the reader can do after reading this, in one sentence."
kind: ${kind}
owner: clinical-supervisor
roles: [primary-therapist]
reviewed: "${day}"
review_by: "${nextYear}"
---
`;
  return {
    fileName: `${kind === 'session' ? `${code.toLowerCase()}-` : ''}${slug || code.toLowerCase()}.mdx`,
    text: `${head}\n${bodyOf(kind)}`,
  };
}

function bodyOf(kind: PageHead['kind']): string {
  if (kind === 'session') {
    return SESSION_SECTIONS.map((title) => `## ${title}\n\n${SESSION_BODIES[title]}\n`).join('\n');
  }
  return kind === 'protocol' ? PROTOCOL : '## Write: the question that this page answers\n\nWrite: the answer.\n';
}

const PROTOCOL = `<DoNow>

1. Write: the first thing to do, at most six steps.

</DoNow>

## Who does what, by when

| Who | Does what | By when | Record |
|---|---|---|---|
| Write: role | Write: duty | Write: time | Write: what is written down |

## Write: the question that the steps answer

1. Write: a step.

## When it goes wrong

**Write: what can go wrong.** Write: what to do then.

## What to write down

Write: what the record must show, the same day.
`;

const SESSION_BODIES: Record<(typeof SESSION_SECTIONS)[number], string> = {
  'Purpose and objectives': 'Write: the purpose, in one sentence.\n\n- Write: what clients can do afterwards',
  'When not to run it': '- Write: a condition',
  'Room and materials': '- Write: a thing, and how many',
  Agenda: `<SessionTemplate minutes="60" size="6 to 12 clients" staff="one licensed clinician and one co-facilitator">

<Segment minutes="60" title="Write: title">

Write: what the facilitator does.

</Segment>

</SessionTemplate>`,
  'Hard moments': '**Write: the moment.** Write: what to do.\n\n> "Write: words to say."',
  Adaptations: '**Write: for whom.** Write: what changes.',
  Safety: 'Write: what stops the session, and who is told.',
  'Fidelity checks': `<ProtocolChecklist title="Write: the session, as delivered" kind="do-confirm" by="group-facilitator">

- [ ] Write: what an observer can see

</ProtocolChecklist>`,
  'What to document': '- Write: what each client’s note says',
};
