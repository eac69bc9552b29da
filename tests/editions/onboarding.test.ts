/** After the next edition, only what changed is to be read again. */
import {beginPath, keptRecord} from '../browser/path.ts';
import {openSite, ready} from '../browser/support.ts';
import {FIXTURE_BUILD} from './fixture.ts';

const site = openSite(FIXTURE_BUILD);

const FIRST = {at: '2026-12-05T09:00:00-05:00'};
const SECOND = '2027-03-02T09:00:00-05:00';
const THIRD = '2027-09-02T09:00:00-04:00';

test.each([
  ['front-desk', ['ASM-02'], ['ASM-02.2', 'ASM-02.1', 'ASM-02.3'], 'ASM-02.7'],
  [
    'primary-therapist',
    ['PRG-01', 'ASM-02', 'SAF-01', 'SAF-02', 'CBT-02'],
    ['ASM-02.1', 'ASM-02.2', 'ASM-02.3', 'SAF-01.2', 'CBT-02.4'],
    'ASM-02.7',
  ],
])('%s', async (role, pages, changed, next) => {
  const page = await site.visit(`/onboarding/?role=${role}`, FIRST);
  await page.waitForURL('**/2026.1/onboarding/**');
  await ready(page);
  await beginPath(page, '4711');
  const open = async (address: string) => {
    await page.goto(site.origin() + address);
    await ready(page);
  };
  for (const code of pages) {
    await open(`/2026.1/${code.toLowerCase()}/`);
    await page.getByRole('button', {name: /^I have read this page to its end/}).click();
    await page.getByText(/^You have read all of your path on this page/).waitFor();
  }
  await page.getByText('You have read your whole path in this edition.').waitFor();
  const {read} = await keptRecord(page);

  await page.clock.setSystemTime(SECOND);
  await page.goto(`${site.origin()}/onboarding/`);
  await page.waitForURL('**/2026.2/onboarding/');
  await ready(page);
  const list = page.getByRole('region', {name: 'Changed since you read it'});
  await list.waitFor();
  const due = await list.getByRole('listitem').allInnerTexts();
  expect(due.map((text) => text.split(' ')[0])).toEqual(changed);
  expect(await page.getByRole('region', {name: 'Go on'}).innerText()).toMatch(
    new RegExp(`^${changed.length} sections changed since you read them: about 1 minute`),
  );

  await list.getByText('What changed in ASM-02.1, and why').click();
  await list.getByText('Duty changed in 2026.2: Two clients were not screened at discharge.').waitFor();
  expect(await list.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('and at every discharge, also by phone')]);
  await list.getByText('What changed in ASM-02.3, and why').click();
  await list.getByText('Duty changed in 2026.2: Families asked to be told.').waitFor();
  for (const code of changed) {
    const button = list.getByRole('button', {name: `I have read ${code} as it is now`});
    if (!(await button.isVisible())) {
      await list.getByText(`What changed in ${code}, and why`).click();
    }
    await button.click();
    await button.waitFor({state: 'detached'});
  }
  expect(await list.count()).toBe(0);
  const again = await keptRecord(page);
  // What was read before is still there, word for word.
  expect(again.read).toEqual(expect.arrayContaining(read));
  expect(again.read.filter(({edition}) => edition === '2026.2').map(({code}) => code)).toEqual([...changed].sort());

  await page.clock.setSystemTime(THIRD);
  await page.goto(`${site.origin()}/onboarding/`);
  await page.waitForURL('**/2027.1/onboarding/');
  await page.getByRole('region', {name: 'Go on'}).waitFor();
  expect(await page.getByRole('region', {name: 'Go on'}).getByRole('link').innerText()).toMatch(new RegExp(`^${next} `));
});
