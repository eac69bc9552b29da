/** `npm run package`: what is put on a server, in `dist/`. Builds first when something has changed (deploy/README.md). */
import {buildIfChanged} from './lib/build.mts';
import {PACKAGE, packageBuild} from './lib/package.mts';

await buildIfChanged();
const {files, bytes, gzip, brotli, reused} = await packageBuild();
const mb = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
console.log(`Packaged: ${PACKAGE}`);
console.log(`${files} files of ${mb(bytes)} are ${mb(gzip)} as gzip, ${mb(brotli)} as Brotli; ${reused} were compressed before.`);
