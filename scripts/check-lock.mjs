/**
 * `npm run check:lock`: the lock file must work on every machine. It must name each optional package that one of its packages
 * asks for (npm leaves out those that it could not get, and then refuses the lock elsewhere), and no registry's address.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../package-lock.json');
const {packages} = JSON.parse(readFileSync(file, 'utf8'));
const problems = [];

for (const [place, {optionalDependencies = {}, resolved}] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    if (!isLocked(place, name)) {
      problems.push(
        `${place || 'package.json'} asks for ${name}, which is not in the lock → pin a release that has it, in "overrides"`,
      );
    }
  }
  if (resolved?.startsWith('http')) {
    problems.push(`${place} carries an address → delete the lock and run npm install: .npmrc leaves addresses out`);
  }
}

/** A package is found in the nearest node_modules above the one that asks for it. */
function isLocked(place, name) {
  for (
    let folder = place;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) {
      return true;
    }
    if (folder === '') {
      return false;
    }
  }
}

for (const problem of problems) {
  console.error(`package-lock.json: ${problem}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
