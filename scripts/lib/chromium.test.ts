import {type Browser, chromium} from 'playwright-core';
import {findChromium, launchChromium} from './chromium.mts';

/** Only an automated browser tells its flags. */
const TELLING = ['--enable-automation'];

/** The features that a browser leaves out. */
async function featuresOff(browser: Browser): Promise<string[]> {
  try {
    const session = await browser.newBrowserCDPSession();
    const flags = (await session.send('Browser.getBrowserCommandLine')).arguments;
    const off = flags.findLast((flag) => flag.startsWith('--disable-features='));
    return off?.split(/[=,]/).slice(1) ?? [];
  } finally {
    await browser.close();
  }
}

test('what Playwright turns off stays off', async () => {
  const executablePath = await findChromium();
  const usual = await featuresOff(await chromium.launch({executablePath, args: TELLING, chromiumSandbox: false}));
  expect(usual.length).toBeGreaterThan(5);
  const ours = await featuresOff(await launchChromium(TELLING));
  expect(usual.filter((feature) => !ours.includes(feature))).toEqual([]);
}, 30_000);
