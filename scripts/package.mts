/** `npm run package`: what is put on a server, in `dist/`. Builds first when something has changed (deploy/README.md). */
import path from 'node:path';
import {program} from '../program.config.ts';
import {toStoreOrigin} from '../src/onboarding/record-store.ts';
import {buildIfChanged} from './lib/build.mts';
import {BUILD, ROOT} from './lib/manual.mts';
import {packageSite} from './lib/package.mts';

await buildIfChanged();
const out = path.join(ROOT, 'dist');
const {files, bytes, gzip, brotli, reused} = await packageSite({
  site: BUILD,
  deploy: path.join(ROOT, 'deploy'),
  out,
  cache: path.join(ROOT, '.cache', 'compressed'),
  recordStore: toStoreOrigin(program.recordStore),
});
const mb = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
console.log(`Packaged: ${out}`);
console.log(`${files} files of ${mb(bytes)} are ${mb(gzip)} as gzip, ${mb(brotli)} as Brotli; ${reused} were compressed before.`);
