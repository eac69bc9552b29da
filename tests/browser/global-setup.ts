/** Before the first browser test: one Chromium is found, or unpacked, for all test files, which may run side by side. */
import {findChromium} from '../../scripts/lib/chromium.mts';

export default async function findChromiumOnce(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
}
