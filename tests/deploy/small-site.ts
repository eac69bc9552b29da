/** A site of a few files, packaged as a real one is: one file of each kind that a server treats differently. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ROOT} from '../../scripts/lib/manual.mts';
import {packageSite} from '../../scripts/lib/package.mts';
import {writeBelow} from '../../scripts/lib/write-below.mts';

export const WORDS = 'Call the on-call clinician. '.repeat(100);

const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><script>colours()</script></head><body><svg style="display: none;"></svg><h1>${title}</h1><p>${WORDS}</p></body></html>`;

const FILES: Record<string, string> = {
  'index.html': page('Start'),
  '404.html': page('Nothing here'),
  'saf-08/index.html': page('Floating'),
  '2026.1/saf-08/index.html': page('Pinned'),
  '2026.1/assets/js/main.038c9dfa.js': `/* ${WORDS} */`,
  '2026.1/assets/js/plain.js': `/* ${WORDS} */`,
  '2026.1/assets/fonts/serif-81be39b9f95dfa317ee4d2f89099a0bf.woff2': WORDS,
  'search/2026.1-43b26e63d3.bin': WORDS,
  'search/manifest.json': `{"words":"${WORDS}"}`,
  'pdf/2026.1-43b26e63d3.pdf': WORDS,
  'pdf/2026.1.pdf': WORDS,
  'offline/2026.1.json': `{"words":"${WORDS}"}`,
  'editions.json': '{"editions":[]}',
  'sw.js': `/* ${WORDS} */`,
  'manifest.webmanifest': '{}',
  'feed.xml': '<feed/>',
  'governance.ics': 'BEGIN:VCALENDAR',
  'img/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '.git/config': 'secret',
};

/** `folder/site` and `folder/nginx`, and outside of both a file that nobody may get. */
export async function packageSmallSite(): Promise<{folder: string; remove: () => void}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manual-site-'));
  const built = path.join(folder, 'built');
  for (const [file, text] of Object.entries(FILES)) {
    writeBelow(built, file, text);
  }
  const out = path.join(folder, 'dist');
  await packageSite({site: built, deploy: path.join(ROOT, 'deploy'), out, cache: path.join(folder, 'cache')});
  writeFileSync(path.join(out, 'secret.txt'), 'secret');
  return {folder: out, remove: () => rmSync(folder, {recursive: true, force: true})};
}
