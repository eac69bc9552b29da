/** Before the first test of paper: a Chromium that prints, and the programs that read what it printed. */
import {spawnSync} from 'node:child_process';
import {findChromium} from '../../scripts/lib/chromium.mts';
import {canInstallPackages, installPackages} from '../../scripts/lib/debian-packages.ts';

const PROGRAMS = {pdfinfo: 'poppler-utils', pdftotext: 'poppler-utils', qpdf: 'qpdf'};

export default async function findPrograms(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
  const packages = [...new Set(missing().map((name) => PROGRAMS[name]))];
  if (packages.length > 0 && canInstallPackages()) {
    installPackages(packages);
  }
  const still = missing();
  if (still.length > 0) {
    throw new Error(
      `${still.join(', ')} cannot be started → install ${[...new Set(still.map((name) => PROGRAMS[name]))].join(' and ')}`,
    );
  }
}

function missing(): (keyof typeof PROGRAMS)[] {
  const names = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];
  return names.filter((name) => spawnSync(name, ['--version'], {stdio: 'ignore'}).error !== undefined);
}
