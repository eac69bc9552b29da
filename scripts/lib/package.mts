/** Makes of a built site what is put on a server: compressed files, and the headers that belong to its pages. */
import {cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {program} from '../../program.config.ts';
import {toStoreOrigin} from '../../src/onboarding/record-store.ts';
import {type Compressed, compressFolder} from './compress.mts';
import {BUILD, ROOT} from './manual.mts';
import {toHeadersFile, toNginxHeaders} from './security-headers.ts';
import {headersOf} from './site-headers.mts';

export type PackageOptions = {
  /** The built site. */
  site: string;
  /** Folder of the configuration that goes along. */
  deploy: string;
  /** What is made: `site/`, `nginx/` and `_headers`. Replaced whole. */
  out: string;
  /** Where compressed files are kept between runs. */
  cache: string;
  /** Origin to which pages may send onboarding statements. */
  recordStore?: string | undefined;
};

/** What `npm run package` makes. */
export const PACKAGE = path.join(ROOT, 'dist');

/** Packages the site that is built here, as the program is set up. */
export function packageBuild(): Promise<Compressed> {
  return packageSite({
    site: BUILD,
    deploy: path.join(ROOT, 'deploy'),
    out: PACKAGE,
    cache: path.join(ROOT, '.cache', 'compressed'),
    recordStore: toStoreOrigin(program.recordStore),
  });
}

export async function packageSite({site, deploy, out, cache, recordStore}: PackageOptions): Promise<Compressed> {
  const making = `${out}.making`;
  rmSync(making, {recursive: true, force: true});
  mkdirSync(making, {recursive: true});
  // Plain files only: of a link, what it leads to.
  cpSync(site, path.join(making, 'site'), {recursive: true, dereference: true});
  cpSync(path.join(deploy, 'nginx'), path.join(making, 'nginx'), {recursive: true});
  const headers = headersOf(site, {recordStore});
  writeFileSync(path.join(making, 'nginx/manual/headers.conf'), toNginxHeaders(headers));
  writeFileSync(path.join(making, '_headers'), toHeadersFile(headers, hashedFolders(site)));
  const compressed = await compressFolder(path.join(making, 'site'), cache);
  rmSync(out, {recursive: true, force: true});
  renameSync(making, out);
  return compressed;
}

/** Folders in which a file's name changes with its content: each site's own assets. */
function hashedFolders(site: string): string[] {
  const below = readdirSync(site, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const sites = ['', ...below.map(({name}) => `/${name}`).sort()];
  return sites.filter((name) => readdirSync(path.join(site, name)).includes('assets')).map((name) => `${name}/assets/`);
}
