/** DEPENDENCIES.md says of every package why it is there, and speaks of no other. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './lib/manual.mts';

const {dependencies, devDependencies, overrides} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const text = readFileSync(path.join(ROOT, 'DEPENDENCIES.md'), 'utf8');

/** Packages that have a row with words in it, below a heading. */
function packagesBelow(heading: string): string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \| [^|]*\w[^|]* \|/gm);
  return [...rows].map(([, name = '']) => name);
}

test.each([
  ['Dependencies', dependencies],
  ['Development dependencies', devDependencies],
  ['Overrides', overrides],
])('%s: one line each, by the alphabet as in package.json', (heading, packages) => {
  expect(packagesBelow(heading)).toEqual(Object.keys(packages));
});
