import {chromium} from 'playwright-core';
import {FLAGS, findChromium} from './chromium.mts';

/** The features that a browser with these flags leaves out. */
async function featuresOff(flags: string[]): Promise<string[]> {
  // Only an automated browser tells its flags.
  const args = [...flags, '--enable-automation'];
  const browser = await chromium.launch({executablePath: await findChromium(), args, chromiumSandbox: false});
  try {
    const session = await browser.newBrowserCDPSession();
    const line = (await session.send('Browser.getBrowserCommandLine')).arguments;
    return (
      line
        .findLast((flag) => flag.startsWith('--disable-features='))
        ?.split(/[=,]/)
        .slice(1) ?? []
    );
  } finally {
    await browser.close();
  }
}

test('what Playwright turns off stays off', async () => {
  const usual = await featuresOff([]);
  expect(usual.length).toBeGreaterThan(5);
  const ours = await featuresOff(FLAGS);
  expect(usual.filter((feature) => !ours.includes(feature))).toEqual([]);
}, 30_000);
