/** Before the first test on a manual with a past: it is released, edition by edition, unless nothing that it is made of changed. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {findChromium} from '../../scripts/lib/chromium.mts';
import {ROOT} from '../../scripts/lib/manual.mts';
import {hashFiles, RENDERERS} from '../../scripts/lib/sites.mts';
import {FIXTURE} from './fixture.ts';

export default async function releaseFixture(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
  const inputs = hashFiles(ROOT, [
    ...RENDERERS,
    'scripts',
    'tests/editions/manual.ts',
    'tests/editions/build-site.mts',
    'tests/helpers/manual.ts',
  ]);
  const stamp = `${FIXTURE}.built-from`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    return;
  }
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(ROOT, 'tests/editions/build-site.mts');
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, script, FIXTURE], {cwd: ROOT, encoding: 'utf8'});
  if (status !== 0) {
    throw new Error(`The manual with a past cannot be released:\n${stdout}\n${stderr}`);
  }
  writeFileSync(stamp, inputs);
}
