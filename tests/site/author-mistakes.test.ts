/** What an author gets wrong, through the command that authors run: one sentence each, with file, line and remedy. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DRAFT, ROOT} from '../../scripts/lib/manual.mts';

/** In which page, what an author changes into what. Each page has one mistake, so that none hides another. */
const MISTAKES: [file: string, from: string | RegExp, to: string][] = [
  ['safety/safety-planning.mdx', /^## /m, '## Score {0-27} total\n\n## '],
  ['safety/acute-suicide-risk.mdx', /^## /m, 'Fewer than <10 points.\n\n## '],
  ['safety/suicidal-disclosure-in-group.mdx', /^## /m, 'It costs $20 now and $30 later.\n\n## '],
  ['safety/lethal-means-counselling.mdx', 'code: "SAF-04"', 'code: SAF-04'],
  ['safety/self-injury.mdx', /reviewed: "(.*)"/, 'reviewed: $1'],
  ['safety/violence-and-duty-to-protect.mdx', /^## /m, 'See [the plan](/next/saf-01/).\n\n## '],
  ['safety/agitation-and-de-escalation.mdx', '#saf-07-2 ', '#saf-07-1 '],
  ['safety/intoxicated-arrival.mdx', 'owner: clinical-supervisor', 'owner: clinical-director'],
  ['safety/overdose-and-naloxone.mdx', '[@', '[@nobody2020; @'],
  ['safety/medical-emergency.mdx', /^## /m, 'A <Term>flux capacitor</Term>.\n\n## '],
  ['safety/unexpected-departure.mdx', /^## /m, 'Call <Setting name="pizza-phone" />.\n\n## '],
  ['safety/missing-client.mdx', /^## /m, 'Then SAF-99.\n\n## '],
  ['safety/mandated-reporting.mdx', /^kind: protocol$/m, 'kind: checklist'],
  [
    'safety/intimate-partner-violence.mdx',
    /^- \[ \] /m,
    `${[...'abcdefghi'].map((letter) => `- [ ] Item ${letter} is confirmed\n`).join('')}- [ ] `,
  ],
  ['safety/incident-reporting.mdx', /kind="(do-confirm|read-do)"/, 'kind="do-check"'],
  ['safety/emergency-operations-and-downtime.mdx', / \{\/\* #saf-16-1 \*\/\}/, ''],
  ['safety/after-suicide-attempt-or-death.mdx', /^## /m, '#### Too deep\n\n## '],
  ['assessment/intake-assessment.mdx', /^## /m, 'import x from "./x"\n\n## '],
  ['assessment/suicide-risk.mdx', ' -> ', ' => '],
  ['assessment/trauma-and-violence.mdx', /^## /m, '<!-- later -->\n\n## '],
  ['assessment/measurement-battery.mdx', /^## /m, '<Checklist />\n\n## '],
  ['assessment/level-of-care.mdx', 'review_by: ', 'reviewby: '],
  ['assessment/reassessment.mdx', '<DoNow>', '<DoNow title="First">'],
  ['sessions/dbt-02-distress-tolerance.mdx', /<Segment minutes="\d+"/, '<Segment minutes="7"'],
  ['sessions/cbt-02-thought-records.mdx', '## Hard moments', '## Difficult moments'],
];

/** The words of the command, without the folder, which differs from run to run. */
function checkContent(folder: string): string[] {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const {stderr, status} = spawnSync(process.execPath, [tsx, 'scripts/check-content.mts', folder], {cwd: ROOT, encoding: 'utf8'});
  expect(status).toBe(1);
  const prefix = `${path.relative(ROOT, folder)}${path.sep}`;
  return stderr
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length));
}

test('each mistake gives its sentence, and nothing else is said', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mistakes-'));
  try {
    cpSync(DRAFT, folder, {recursive: true});
    for (const [file, from, to] of MISTAKES) {
      const full = path.join(folder, file);
      const before = readFileSync(full, 'utf8');
      const after = before.replace(from, to);
      expect([file, after]).not.toEqual([file, before]);
      writeFileSync(full, after);
    }
    expect(
      checkContent(folder)
        .map((line) => line.replace(/:\d+:\d+ /, ':line '))
        .join('\n'),
    ).toMatchInlineSnapshot(`
"assessment/intake-assessment.mdx:line A page imports or exports code → delete the line: every component that a page may use is there already
assessment/level-of-care.mdx:line review_by is missing → write review_by: "2026-11-21", in quotes
assessment/level-of-care.mdx:line "reviewby" is not a key here → correct its spelling, or delete it
assessment/measurement-battery.mdx:line <Checklist> is not a component of the manual → use one of DoNow, Call911, Never, ProtocolChecklist, By, SessionTemplate, Segment, Setting, Term, br, or write "less than" for the sign "<"
assessment/reassessment.mdx:line title is not an attribute of DoNow → leave it out: this one has none
assessment/suicide-risk.mdx:line The flow picture "From the screener's answers to a level and an action" cannot be drawn: syntax error near '>' → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line
assessment/trauma-and-violence.mdx:line An HTML comment stops the page from being read → write {/* a comment like this */}, or delete it
safety/acute-suicide-risk.mdx:line "<10" is read as the start of a tag → write "fewer than 10", or put a space after the sign: "< 10"
safety/after-suicide-attempt-or-death.mdx:line "Too deep" is a heading of level 4 → use ## for a section and ### for a subsection
safety/agitation-and-de-escalation.mdx:line SAF-07.1 stands on two headings of this page → delete the newer comment and run: npm run number
safety/emergency-operations-and-downtime.mdx:line "Who does what, by when" has no code → run: npm run number
safety/incident-reporting.mdx:line A checklist's kind is "do-check" → write kind="read-do" or kind="do-confirm"
safety/intimate-partner-violence.mdx:line A pause point has 16 items; nobody confirms more than 9 in one pause → split it into two pause points, or leave out what is never forgotten
safety/intoxicated-arrival.mdx:line "clinical-director" is not a role → use one of _data/roles.yml: program-director, clinical-supervisor, primary-therapist, group-facilitator, psychiatric-prescriber, registered-nurse, case-manager, peer-support-specialist, family-therapist, intake-coordinator, utilization-review-specialist, quality-officer, front-desk
safety/lethal-means-counselling.mdx:line code is not in quotes: it may become something else than was written → write code: "SAF-04"
safety/mandated-reporting.mdx:line kind is not known → use one of protocol, session, instrument, policy, training, reference
safety/medical-emergency.mdx:line "flux capacitor" is not in the lexicon → add it to _data/lexicon.yml, or take the Term tags away
safety/missing-client.mdx:line SAF-99 is nothing in this manual → correct the code, or write the page that it names
safety/overdose-and-naloxone.mdx:line @nobody2020 is not a source of this manual → add it to _data/references.json, or correct the key
safety/safety-planning.mdx:line "Score total" has no code → run: npm run number
safety/safety-planning.mdx:line {0-27} is computed, not printed: a reader would see something else → write it without braces, as in "(0-27)"
safety/self-injury.mdx:line reviewed is not in quotes: it may become something else than was written → write reviewed: "2026-11-21"
safety/suicidal-disclosure-in-group.mdx:line "$20 now and $" can be read as a formula between two dollar signs → write "20 dollars"; for a formula use double signs: $$ … $$
safety/unexpected-departure.mdx:line "pizza-phone" is not a setting of the program → use one of program.config.ts: program-phone, on-call-phone, supervisor-phone, nurse-phone, mobile-crisis-phone, crisis-center, nearest-ed, police-non-emergency, child-protection-hotline, adult-protection-hotline, domestic-violence-hotline, poison-control, site-address, quiet-room, assembly-point, naloxone-location, aed-location, downtime-binder, help-code, state-duty-to-protect, state-mandated-reporting
safety/violence-and-duty-to-protect.mdx:line The link to /next/saf-01/ leads out of this edition → write the code instead, such as SAF-02.3: it becomes a link
sessions/cbt-02-thought-records.mdx:line The sections of a session page are not those of the house pattern: "Hard moments" should be number 5 → use these headings in this order: Purpose and objectives, When not to run it, Room and materials, Agenda, Hard moments, Adaptations, Safety, Fidelity checks, What to document
sessions/dbt-02-distress-tolerance.mdx:line The segments add up to 87 minutes, the session says 90 → change a segment by 3, or write minutes="87""
`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}, 120_000);
