/**
 * `npm run release -- 2026.1 --effective 2026-12-01 --approved-by program-director,clinical-supervisor`: makes the draft an edition.
 * Refuses, with all reasons at once, where anything stands in the way; then nothing has been written.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {program} from '../program.config.ts';
import {checkRelease} from '../src/manual/check-release.ts';
import {draftChanges} from '../src/manual/draft-changes.ts';
import {dayAt} from '../src/manual/standing.ts';
import {readEditionBefore, readEditionNames, readRecord} from '../src/plugins/manual/read-editions.ts';
import {cutEdition, releasedPaths} from './lib/cut-edition.mts';
import {ROOT, readDraft} from './lib/manual.mts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {effective: {type: 'string', default: ''}, 'approved-by': {type: 'string', default: ''}},
});
const name = positionals[0] ?? '';
const {effective} = values;
const approvedBy = values['approved-by'].split(',').flatMap((role) => role.trim() || []);
const today = dayAt(new Date(), program.timeZone);

const lastName = readEditionNames(ROOT).at(-1);
const {manual, data} = readDraft();
const before = lastName === undefined ? undefined : readEditionBefore(ROOT, lastName);
const changes = draftChanges(manual, data, before?.manual);
const obstacles = checkRelease(
  {name, effective, approvedBy},
  {
    today,
    last: lastName === undefined ? undefined : readRecord(ROOT, lastName),
    draft: manual.edition,
    roles: manual.roles.map(({key}) => key),
    unexplained: changes.unexplained,
    isClean: run('git', ['status', '--porcelain'], 'pipe').stdout.trim() === '',
  },
);
if (obstacles.length > 0) {
  console.error(`Not released:\n${obstacles.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
}
if (run(process.execPath, [process.env.npm_execpath ?? '', 'run', 'check'], 'inherit').status !== 0) {
  console.error('Not released: npm run check finds problems → mend them, commit, and release again');
  process.exit(1);
}

cutEdition({root: ROOT, name, effective, today, approvedBy, manual, before, changes});

const {made, changed} = releasedPaths(name);
const all = [...made, ...changed].join(' ');
console.log(`
Edition ${name} is made: "${manual.edition.title}", in force from ${effective}, ${changes.explained.length} changes explained.
It is on this machine only, and not committed. Look at it: npm start, then http://localhost:3000/${name}/
To keep it:  git add ${all} && git commit -m "Edition ${name}"
To undo it:  git rm -r --cached --ignore-unmatch -q ${made.join(' ')}; rm -r ${made.join(' ')}; git checkout -- ${changed.slice(1).join(' ')}; ${
  lastName === undefined ? 'rm versions.json' : 'git checkout -- versions.json'
}
After it was published it is not undone: correct the draft, and release the next edition.
Then give the draft its next title, in docs/_data/edition.yml.`);

function run(command: string, args: readonly string[], stdio: 'inherit' | 'pipe') {
  return spawnSync(command, args, {cwd: ROOT, stdio, encoding: 'utf8'});
}
