/** A Chromium to drive: the one that CHROMIUM_PATH names, an installed one, or the one that npm brought. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Playwright's own list, word for word: of two flags of one name Chromium heeds the last. `chromium.test.ts` says what a new version of
 * Playwright adds.
 */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The list under the address bar, which nobody opens in a browser without a window: it is two pages of their own for every page that is
 * opened, 0.45 of its 1.15 processor seconds (Chromium 156, SAF-08).
 */
const OFF_FOR_SPEED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Nothing is fetched, updated or synchronised beside the site: what is measured or tested must not depend on anyone's servers. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...OFF_FOR_SPEED].join(',')}`,
];

/** Path of the program. Unpacks the one from npm where there is no other: some seconds, once a machine. */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new Error(`CHROMIUM_PATH is "${chosen}", where there is nothing → correct it, or leave it out`);
    }
    return chosen;
  }
  return findInstalled() ?? (await unpackFromNpm());
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file));
}

async function unpackFromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium here → install Chrome or Chromium, or say where one is, in CHROMIUM_PATH');
  }
  // It unpacks its own libraries and fonts only where it believes to be at home, and looks when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const {default: packed} = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * Starts it, with more flags than the usual ones when asked. Without a sandbox, which root, containers and hardened kernels do not have to
 * offer: it opens pages of this site only.
 */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), args: [...FLAGS, ...flags], chromiumSandbox: false});
}
