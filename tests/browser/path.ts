/** What tests do on the pages of onboarding. */
import type {Page} from 'playwright-core';
import type {OnboardingRecord} from '../../src/onboarding/record.ts';

/** Where a browser keeps the record. */
export const ONBOARDING_KEY = 'kept.onboarding-iop-manual';

/** On /onboarding/?role=…: begins that role's path. */
export async function beginPath(page: Page, person: string): Promise<void> {
  await page.getByLabel('Name or staff number').fill(person);
  await page.getByRole('button', {name: 'Begin this path'}).click();
  await page.getByRole('heading', {name: 'Your path'}).waitFor();
}

export function keptText(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), ONBOARDING_KEY);
}

export async function keptRecord(page: Page): Promise<OnboardingRecord> {
  return JSON.parse((await keptText(page)) ?? 'null');
}

/** Chooses files with these texts. */
export async function openFiles(page: Page, label: string | RegExp, ...texts: string[]): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles(
      texts.map((text, index) => ({name: `record-${index + 1}`, mimeType: 'text/plain', buffer: Buffer.from(text)})),
    );
}

/** Presses a button that downloads something; what was downloaded. */
export async function downloadBy(page: Page, name: string): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk as Buffer);
  }
  return {name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8')};
}
