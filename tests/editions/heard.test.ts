/**
 * Each component as Chromium tells a screen reader of it: roles, names, states. On the tiny manual, whose words are the tests' own, so
 * that no change of the real text changes a line here.
 */
import {heard} from '../browser/ax-tree.ts';
import {openSite, soon, type VisitOptions} from '../browser/support.ts';
import {FIXTURE_BUILD} from './fixture.ts';

const site = openSite(FIXTURE_BUILD);

const visit = (address: string, options: VisitOptions = {}) => site.visit(address, {at: '2028-01-01T09:00:00-05:00', ...options});

test('a checklist, with one item done and one that does not apply', async () => {
  const page = await visit('/next/asm-02/');
  const list = page.locator('#asm-02-c1');
  await list.getByRole('checkbox').first().check();
  await list.getByRole('combobox').nth(1).selectOption({index: 1});
  await list.getByText('2 of 3 answered').waitFor();
  expect(await heard(list)).toMatchInlineSnapshot(`
"region "Before the client leaves"
  sectionheader
    button "ASM-02-C1: cite" (hasPopup dialog)
      text "ASM-02-C1"
    text "do-confirm : Do the work, then stop and confirm each item"
    heading "Before the client leaves" (level 3)
    text "Worked through by: Primary therapist"
  group "Items"
    list
      listitem (level 1)
        checkbox "1 Plan is in the client’s hand" (checked true)
        combobox "Item 1: not applicable, because" (hasPopup menu, expanded false, value "n/a?")
          MenuListPopup
            option "n/a?" (selected)
            option "Does not apply here"
            option "Client declined"
      listitem (level 1)
        checkbox "2 Ride home named" (checked false)
        combobox "Item 2: not applicable, because" (hasPopup menu, expanded false, value "Does not apply here")
          MenuListPopup
            option "n/a?"
            option "Does not apply here" (selected)
            option "Client declined"
      listitem (level 1)
        checkbox "3 Family told, with consent" (checked false)
        combobox "Item 3: not applicable, because" (hasPopup menu, expanded false, value "n/a?")
          MenuListPopup
            option "n/a?" (selected)
            option "Does not apply here"
            option "Client declined"
  sectionfooter
    status (live polite)
      text "2 of 3 answered"
    button "Copy for the record"
    button "Print blank"
    button "Clear"
    paragraph
      text "These ticks are in this browser only, and gone at 21:00 unless you go on.""
`);
});

test('a session, before and while it runs', async () => {
  const page = await visit('/next/cbt-02/');
  const session = page.getByRole('region', {name: 'Session template CBT-02'});
  expect(await heard(session)).toMatchInlineSnapshot(`
"region "Session template CBT-02"
  text "20 minutes 6 to 12 two clinicians"
  InputTime "Group starts at"
    spinbutton "Hours Hours" (value "0")
      text "--"
    text ":"
    spinbutton "Minutes Minutes" (value "0")
      text "--"
    spinbutton "AM/PM AM/PM" (value "0")
      text "--"
    button "Show time picker Show time picker" (hasPopup menu)
  button "Run the session"
  button "Print the facilitator sheet"
  table "Agenda"
    rowgroup
      row
        columnheader "From"
        columnheader "Minutes"
        columnheader "Segment"
        columnheader "At least"
    row
      cell "+0"
      cell "8"
      rowheader "Check-in"
        link "Check-in"
      cell "all"
    row
      cell "+8"
      cell "12"
      rowheader "Skill"
        link "Skill"
      cell "all"
  region "+0 Check-in 8 min"
    heading "+0 Check-in 8 min" (level 3)
    paragraph
      text "Greet."
  region "+8 Skill 12 min"
    heading "+8 Skill 12 min" (level 3)
    paragraph
      text "Teach.""
`);
  await page.getByRole('button', {name: 'Run the session'}).click();
  await page.getByRole('button', {name: 'Stop'}).waitFor();
  expect(await heard(session.locator('xpath=*[2]'))).toMatchInlineSnapshot(`
"status (live polite)
  text "NOW"
  link "Check-in"
text "9 min left Next at 09:08: Skill, 12 min . Ends at 09:20."
button "Go on to: Skill"
button "Back" (disabled)
button "Stop""
`);
});

test('a redline', async () => {
  const page = await visit('/compare/?code=ASM-02.1&from=2026.1&to=2026.2');
  const words = page.locator('p', {has: page.locator('ins')}).first();
  await words.waitFor();
  expect(await heard(words)).toMatchInlineSnapshot(`
"paragraph
  text "Everyone is screened at intake"
  insertion
    text "[inserted: and at every discharge, also by phone end of inserted]"
  text ".""
`);
});

test('the switcher of editions', async () => {
  const page = await visit('/2026.2/saf-01/#saf-01-3');
  const button = page.getByRole('button', {name: /Other editions/});
  await button.click();
  await page.locator('[popover]:popover-open a').first().waitFor();
  expect(await heard(button.locator('..'))).toMatchInlineSnapshot(`
"button "Edition 2026.2, superseded on Sep 1, 2027 by edition 2027.1 Other editions" (expanded)
group
  text "SAF-01.3 in other editions 2027.1: in force since Sep 1, 2027 Not in that edition; became"
  link "SAF-01.4"
  text "2026.2: superseded on Sep 1, 2027 by edition 2027.1 You read this one 2026.1: superseded on Mar 1, 2027 by edition 2026.2 Not in that edition; was"
  link "ASM-02.6"
  text "Draft: not in force Not in that edition; became"
  link "SAF-01.4"
  link "All editions""
`);
});

test('the dialog that cites', async () => {
  const page = await visit('/2026.2/asm-02/');
  await page.getByRole('button', {name: 'ASM-02.1: cite'}).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await heard(dialog)).toMatchInlineSnapshot(`
"dialog "Cite ASM-02.1" (modal)
  heading "Cite ASM-02.1" (level 2)
  button "Close"
  blockquote
    text "ASM-02.1 Who is screened. In: ASM-02 Screening. IOP operations manual, edition 2026.2, effective Mar 1, 2027. Fingerprint 958dc3e6. https://manual.example.org/2026.2/asm-02/#asm-02-1"
  group "Which edition is cited"
    radio "Edition 2026.2" (checked true)
    radio "Edition in force" (checked false)
  paragraph
    text "Always leads to the text that you are reading, also when later editions change it."
  button "Copy citation"
  button "Copy for e-mail"
  button "Copy as Markdown"
  button "Copy link"
  status (live polite)
  group
    DisclosureTriangle "For a reference manager" (expanded false)
      text "▸ For a reference manager"
  button "Add to the basket"
  link "Basket: empty"
  status (live polite)"
`);
});

test('search, with results', async () => {
  const page = await visit('/next/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', {name: 'Search the manual'});
  await dialog.getByRole('combobox', {name: 'Search the manual'}).fill('quiet room');
  await dialog.locator('a[role="option"]').first().waitFor();
  await page.clock.runFor(2000);
  await soon(async () => expect(await dialog.getByRole('status').innerText()).not.toBe(''));
  expect(await heard(dialog)).toMatchInlineSnapshot(`
"dialog "Search the manual" (modal)
  combobox "Search the manual" (hasPopup listbox, expanded, value "quiet room")
    text "quiet room"
  button "Clear"
  button "Close search"
  group "Narrow the results"
    combobox "Edition" (hasPopup menu, expanded false, value "This draft")
      MenuListPopup
        option "This draft" (selected)
        option "Edition 2027.1"
        option "Edition 2026.2"
        option "Edition 2026.1"
        option "All editions"
    combobox "Role" (hasPopup menu, expanded false, value "Any role")
      MenuListPopup
        option "Any role" (selected)
        option "Primary therapist (3)"
    combobox "Chapter" (hasPopup menu, expanded false, value "Any chapter")
      MenuListPopup
        option "Any chapter" (selected)
        option "Sessions (2)"
        option "Safety (1)"
    combobox "Kind" (hasPopup menu, expanded false, value "Any kind")
      MenuListPopup
        option "Any kind" (selected)
        option "Sessions (2)"
        option "Sections (1)"
  listbox "Results"
    text "The draft , not in force · 3 results"
    group "Sessions"
      text "Sessions"
      option "CBT-02.3 Room and materials , session" (selected, description "Sessions › Thought records")
        text "CBT-02.3 Room and materials , session Sessions › Thought records"
      option "CBT-02 Thought records , session" (description "Sessions")
        text "CBT-02 Thought records , session Sessions"
    group "Sections"
      text "Sections"
      option "SAF-01.4 Where , section" (description "Safety › Keeping calm")
        text "SAF-01.4 Where , section Safety › Keeping calm"
  status (live polite)
    text "3 results in the draft""
`);
});

test('a planned day', async () => {
  const page = await visit('/next/shift/#day=1.0900.CBT-02');
  await page.getByRole('button', {name: 'Use it today'}).click();
  const run = page.getByRole('list', {name: 'Run of the day'});
  await run.waitFor();
  expect(await heard(run)).toMatchInlineSnapshot(`
"list "Run of the day"
  listitem (level 1)
    paragraph
      text "09:00 to 09:20"
      link "CBT-02 Thought records"
    text "20 min"
    group
      DisclosureTriangle "Change CBT-02" (expanded false, description "Change")
        text "▸ Change""
`);
});

test('a worksheet', async () => {
  const page = await visit('/next/cbt-02/');
  expect(await heard(page.locator('[data-worksheet]'))).toMatchInlineSnapshot(`
"region "Test a belief"
  heading "Test a belief" (level 3)
  text "2 per client , one sheet of paper each"
  button "Print this worksheet"
  paragraph
    text "My guess:"
  list
    listitem (level 1)
      text "I tried it""
`);
});

test('a program week, a rotation calendar and a picture of a flow', async () => {
  const page = await visit('/next/asm-03/');
  expect(await heard(page.getByRole('figure', {name: 'Morning track'}))).toMatchInlineSnapshot(`
"figure "Morning track"
  group "Table"
    table
      rowgroup
        row
          columnheader "Day"
          columnheader "Service"
          columnheader "Minutes"
          columnheader "Counts"
      row
        cell "Monday"
        cell "Group: skills"
        cell "90"
        cell "yes"
      row
        cell "Monday"
        cell "Break"
        cell "15"
        cell "no"
      row
        cell "Tuesday"
        cell "Individual session"
        cell "50"
        cell "yes"
  group "Table"
    table "What it adds up to"
      rowgroup
        row
          columnheader "Day"
          columnheader "Services that count"
          columnheader "With breaks"
      row
        rowheader "Monday"
        cell "1 h 30 min"
        cell "1 h 45 min"
      row
        rowheader "Tuesday"
        cell "50 min"
        cell "50 min"
      rowgroup
        row
          rowheader "Week"
          cell "2 h 20 min"
          cell "2 h 35 min"
  paragraph
    text "2 h 20 min a week count. The band of this page: 1 to 5 hours.""
`);
  expect(await heard(page.locator('article table').nth(2))).toMatchInlineSnapshot(`
"table
  rowgroup
    row
      columnheader "Week"
      columnheader "Day 1 (20)"
      columnheader "Day 2 (20)"
  row
    rowheader "1"
    cell "CBT-02"
      link "CBT-02" (description "Thought records")
    cell "CBT-02"
      link "CBT-02" (description "Thought records")
  row
    rowheader "2"
    cell "CBT-02"
      link "CBT-02" (description "Thought records")
    cell "CBT-02"
      link "CBT-02" (description "Thought records")"
`);
  await page.getByText('The same in words').click();
  expect(await heard(page.getByRole('figure', {name: 'From risk to care'}))).toMatchInlineSnapshot(`
"figure "From risk to care"
  group "Picture: From risk to care"
  group
    DisclosureTriangle "The same in words" (expanded)
      text "▾ The same in words"
    list
      listitem (level 1)
        ListMarker "•"
        text "Tremor?"
        list
          listitem (level 2)
            ListMarker "◦"
            text "yes: Call the nurse"
          listitem (level 2)
            ListMarker "◦"
            text "no: Group""
`);
});
