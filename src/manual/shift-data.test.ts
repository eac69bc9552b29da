/** From the files of an edition to what a shift is prepared from: rotation calendars, frames of the day, checklists, sessions. */
import {
  checklistBody,
  manualWith,
  problemsAcross,
  sessionBody,
  sessionTemplate,
  worksheetSection,
} from '../../tests/helpers/manual.ts';
import {exportManual} from './export-manual.ts';
import {toPageData} from './page-data.ts';
import {toShiftData} from './shift-data.ts';
import {pageUnits} from './units.ts';

/** ORI-01 takes 20 minutes. */
const SESSION = {code: 'ORI-01', kind: 'session', body: sessionBody() + worksheetSection()};
const SHORT = {
  code: 'CBT-01',
  kind: 'session',
  body: sessionBody({
    template: sessionTemplate({attributes: 'minutes="15" size="6" staff="two"', second: 'minutes="10" title="Skill"'}),
  }).replaceAll('ori-01', 'cbt-01'),
};
const WEEK = `<ProgramWeek from="1" to="19" title="A week">

| Day | Service | Minutes | Counts |
|---|---|---|---|
| Monday | Group: skills, 9:00 am | 90 | yes |
| Monday | Break, 10:30 am | 15 | no |
| Monday | Group: rehearsal, 10:45 am | 30 | yes |
| Monday | Group: long rehearsal, 11:15 am | 45 | yes |

</ProgramWeek>`;
const POLICY = {code: 'PRG-01', body: `## Days {/* #prg-01-1 */}\n\n${WEEK}`};
const LISTS = {code: 'SAF-02', body: checklistBody()};

const calendar = (weeks: string, slots = '[20]') => `- {track: mh, name: Mental health, slots: ${slots}, weeks: ${weeks}}`;
const frame = (starts: string, section = 'PRG-01.1') =>
  `- {key: morning, name: Morning, section: ${section}, starts: "${starts}", break: 15, rehearsal: 30}`;

const PAGES = [SESSION, SHORT, POLICY, LISTS];
const GOOD = {
  'rotation-calendars.yml': calendar('[[[ORI-01], [ORI-01]], [[CBT-01], [ORI-01]]]'),
  'day-frames.yml': frame('09:00'),
  'shift-checklists.yml': '- {checklist: SAF-02-C1, part: opening, only: on Mondays}',
};

const said = (data: Partial<typeof GOOD>) => problemsAcross({pages: PAGES, data: {...GOOD, ...data}});

describe('what an author is told', () => {
  test('of good data', () => {
    expect(said({})).toBe('no problems');
  });

  test('of a calendar whose days do not fit its slots', () => {
    expect(said({'rotation-calendars.yml': calendar('[[[ORI-01, CBT-01]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:49 a day has more or fewer templates than there are slots → give each day one code for each slot"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[ORI-01]], [[ORI-01], [ORI-01]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:49 the weeks have different numbers of days → give each week the same days"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[ORI-01]]]', '[15]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:3 ORI-01 in week 1 of mh takes 20 minutes, its slot has 15 → name a template of 15 minutes, or of 5 at least"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[CBT-01]]]', '[30]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:3 CBT-01 in week 1 of mh takes 15 minutes, its slot has 30 → name a template of 30 minutes, or of 20 at least"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[CBT-01], [CBT-01]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:3 CBT-01 and CBT-01 in week 1 of mh are both shorter than their slots → plan one of them in another week: two would take the week below its hours"`,
    );
  });

  test('of a calendar that names no session', () => {
    expect(said({'rotation-calendars.yml': calendar('[[[SAF-02]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:3 SAF-02 in week 1 of mh is not a session → name a session template"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[ORI-09]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:3 ORI-09 is nothing in this manual → name the code that says it now, or delete it here"`,
    );
    expect(said({'rotation-calendars.yml': calendar('[[[ori-01]]]')})).toMatchInlineSnapshot(
      `"_data/rotation-calendars.yml:1:59 code is not a page code → write three capitals, a hyphen, two digits: "SAF-08""`,
    );
  });

  test('of a frame that no program week has', () => {
    expect(said({'day-frames.yml': frame('13:10')})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:1:3 No program week of PRG-01 has a service at 1:10 pm → correct starts, or the table of the page"`,
    );
    expect(said({'day-frames.yml': frame('9:00')})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:1:52 starts is not a clock time → write it with two digits each: "09:00""`,
    );
    expect(said({'day-frames.yml': frame('09:00', 'PRG-01.9')})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:1:3 PRG-01.9 is nothing in this manual → name the code that says it now, or delete it here"`,
    );
  });

  test('of a frame that pauses or rehearses otherwise than its page or the other frames', () => {
    const text = frame('09:00');
    expect(said({'day-frames.yml': text.replace('break: 15', 'break: 20')})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:1:3 No program week of PRG-01 with a service at 9:00 am has a break of 20 minutes → correct break, or the table of the page"`,
    );
    expect(said({'day-frames.yml': text.replace('rehearsal: 30', 'rehearsal: 20')})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:1:3 No program week of PRG-01 with a service at 9:00 am has a rehearsal of 20 minutes → correct rehearsal, or the table of the page"`,
    );
    expect(said({'day-frames.yml': text.replace('break: 15, rehearsal: 30', 'break: 0, rehearsal: 0')})).toBe('no problems');
    const other = text.replace('morning', 'early').replace('rehearsal: 30', 'rehearsal: 45');
    expect(said({'day-frames.yml': `${text}\n${other}`})).toMatchInlineSnapshot(
      `"_data/day-frames.yml:2:3 The rehearsal has 45 minutes here, and 30 in morning → give all frames the same: a planned day knows one length of the rehearsal"`,
    );
  });

  test('of a checklist that there is not, or at no part of the day', () => {
    expect(said({'shift-checklists.yml': '- {checklist: SAF-02-C2, part: opening}'})).toMatchInlineSnapshot(
      `"_data/shift-checklists.yml:1:3 SAF-02-C2 is nothing in this manual → name the code that says it now, or delete it here"`,
    );
    expect(said({'shift-checklists.yml': '- {checklist: SAF-02, part: opening}'})).toMatchInlineSnapshot(
      `"_data/shift-checklists.yml:1:4 checklist is not the code of one → write it like STD-09-C1"`,
    );
    expect(said({'shift-checklists.yml': '- {checklist: SAF-02-C1, part: noon}'})).toMatchInlineSnapshot(
      `"_data/shift-checklists.yml:1:26 part is not known → use one of opening, before-group, end-of-day"`,
    );
    const twice = '- {checklist: SAF-02-C1, part: opening}\n'.repeat(2);
    expect(said({'shift-checklists.yml': twice})).toMatchInlineSnapshot(
      `"_data/shift-checklists.yml:2:3 "SAF-02-C1" stands twice in this file → delete one of them"`,
    );
  });

  test('of a week that is added up with other groups than the calendar has', () => {
    const page = (week: number, ...groups: string[]) => ({
      code: 'PRG-02',
      kind: 'reference',
      body: `## Grid {/* #prg-02-1 */}\n\n<RotationCalendar track="mh" />\n\n${WEEK.replace(
        'A week',
        `Mental health, week ${week}, morning`,
      ).replace(
        '| Monday | Group: skills, 9:00 am | 90 | yes |',
        groups.map((code) => `| Monday | Group: ${code}, 9:00 am | 20 | yes |`).join('\n'),
      )}`,
    });
    const saidOf = (...parts: Parameters<typeof page>) => problemsAcross({pages: [...PAGES, page(...parts)], data: GOOD});
    expect(saidOf(1, 'ORI-01', 'ORI-01')).toBe('no problems');
    expect(saidOf(2, 'CBT-01', 'ORI-01')).toBe('no problems');
    expect(saidOf(2, 'ORI-01', 'ORI-01')).toMatchInlineSnapshot(
      `"program/prg-02.mdx:16:1 "Mental health, week 2, morning" has ORI-01, ORI-01, the calendar has CBT-01, ORI-01 → write the groups of the calendar, or change _data/rotation-calendars.yml"`,
    );
    expect(saidOf(3, 'ORI-01')).toMatchInlineSnapshot(
      `"program/prg-02.mdx:16:1 "Mental health, week 3, morning" has ORI-01, the calendar has no such week → write the groups of the calendar, or change _data/rotation-calendars.yml"`,
    );
  });

  test('of a page that draws a calendar of no track', () => {
    const page = {code: 'PRG-02', kind: 'reference', body: '## Grid {/* #prg-02-1 */}\n\n<RotationCalendar track="sud" />'};
    expect(problemsAcross({pages: [...PAGES, page], data: GOOD})).toMatchInlineSnapshot(
      `"program/prg-02.mdx:14:1 "sud" is not a track with a rotation calendar → use one of _data/rotation-calendars.yml: mh"`,
    );
  });
});

test('a shift has sessions, calendars, frames, checklists and the band of hours', () => {
  const {sessions, ...data} = toShiftData(manualWith({pages: PAGES, data: GOOD}).manual);
  expect(data).toMatchObject({
    calendars: [
      {
        track: 'mh',
        weeks: [
          [['ORI-01'], ['ORI-01']],
          [['CBT-01'], ['ORI-01']],
        ],
      },
    ],
    frames: [{starts: '09:00', break: 15, rehearsal: 30}],
    band: {from: 1, to: 19},
    checklists: [{code: 'SAF-02-C1', title: 'Before leaving', part: 'opening', only: 'on Mondays'}],
  });
  expect(data.checklists[0]?.items).toHaveLength(2);
  expect(
    sessions.map(({code, minutes, segments, materials, worksheets}) => ({code, minutes, segments, materials, worksheets})),
  ).toEqual([
    {
      code: 'ORI-01',
      minutes: 20,
      segments: 2,
      materials: ['Room and materials: an item'],
      worksheets: [{title: 'Test a belief', copies: '2 per client'}],
    },
    {code: 'CBT-01', minutes: 15, segments: 2, materials: ['Room and materials: an item'], worksheets: []},
  ]);
});

test('an edition of before has none of it', () => {
  const {manual} = manualWith({pages: PAGES});
  expect(toShiftData(manual)).toMatchObject({calendars: [], frames: [], checklists: []});
  expect(exportManual(manual, [])).not.toHaveProperty('rotationCalendars');
});

describe('a calendar on a page', () => {
  const page = (body: string) => ({code: 'PRG-02', kind: 'reference', body: `## Grid {/* #prg-02-1 */}\n\n${body}\n\nAfter it.`});
  const manualOf = (body: string) => manualWith({pages: [...PAGES, page(body)], data: GOOD}).manual;
  const typed = '| Week | Day 1 (20) | Day 2 (20) |\n|---|---|---|\n| 1 | ORI-01 | ORI-01 |\n| 2 | CBT-01 | ORI-01 |';
  const drawn = manualOf('<RotationCalendar track="mh" />');

  test('says what the same table would say if it were typed: nothing changes for who reads, searches or compares', () => {
    const unitsOf = (manual: typeof drawn) =>
      pageUnits(manual.pages.find(({code}) => code === 'PRG-02') as (typeof drawn.pages)[0]);
    expect(unitsOf(drawn)).toEqual(unitsOf(manualOf(typed)));
  });

  test('comes with its data, the titles of its templates, and is named on their pages', () => {
    const data = toPageData(drawn, [], {
      formatReferences: () => [],
      renderFlow: () => ({title: '', svg: '', width: 0, steps: []}),
    });
    expect(data.get('PRG-02')?.calendars).toEqual({mh: drawn.rotationCalendars[0]});
    expect(data.get('PRG-02')?.titles).toEqual({'ORI-01': 'Page ORI-01', 'CBT-01': 'Page CBT-01'});
    expect(data.get('CBT-01')?.citedBy.map(({code}) => code)).toEqual(['PRG-02']);
    expect(data.get('PRG-01')).not.toHaveProperty('calendars');
  });
});
