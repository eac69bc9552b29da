/**
 * `npm run release -- 2026.1 --effective 2026-12-01 --approved-by program-director,clinical-supervisor`: makes the draft an edition.
 * Refuses, with all reasons at once, where anything stands in the way; then nothing has been written.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {program} from '../program.config.ts';
import {checkRelease, type ReleaseRequest} from '../src/manual/check-release.ts';
import {draftChanges} from '../src/manual/draft-changes.ts';
import {dayAt} from '../src/manual/standing.ts';
import {readEditionBefore, readEditionNames, readRecord} from '../src/plugins/manual/read-editions.ts';
import {cutEdition, releasedPaths, undoCommands} from './lib/cut-edition.mts';
import {ROOT, readDraft} from './lib/manual.mts';
import {checkSeals, toLine} from './lib/seal.mts';

const USAGE = 'npm run release -- 2026.2 --effective 2027-03-01 --approved-by program-director';

const request = readRequest();
const {name, effective, approvedBy} = request;
const npm = process.env.npm_execpath;
if (!npm) {
  // Without it, Node would be asked to run nothing, and say that all checks pass.
  refuse([`It was not started by npm, whose checks it needs → run it as ${USAGE}`]);
}
const broken = checkSeals(ROOT);
if (broken.length > 0) {
  refuse(broken.map(toLine));
}

const today = dayAt(new Date(), program.timeZone);
const lastName = readEditionNames(ROOT).at(-1);
const {manual, data} = readDraft();
const before = lastName === undefined ? undefined : readEditionBefore(ROOT, lastName);
const changes = draftChanges(manual, data, before);
const uncommitted = run('git', ['status', '--porcelain'], 'pipe');
const obstacles = checkRelease(request, {
  today,
  last: lastName === undefined ? undefined : readRecord(ROOT, lastName),
  draft: manual.edition,
  roles: manual.roles.map(({key}) => key),
  unexplained: changes.unexplained,
  isClean: uncommitted.status === 0 ? uncommitted.stdout.trim() === '' : undefined,
});
if (obstacles.length > 0) {
  refuse(obstacles);
}
if (run(process.execPath, [npm, 'run', 'check'], 'inherit').status !== 0) {
  refuse(['npm run check finds problems → mend them, commit, and release again']);
}

cutEdition({root: ROOT, name, effective, today, approvedBy, manual, before, changes});

const {made, changed} = releasedPaths(name);
const all = [...made, ...changed].join(' ');
console.log(`
Edition ${name} is made: "${manual.edition.title}", in force from ${effective}, ${changes.explained.length} changes explained.
It is on this machine only, and not committed. Look at it: npm start, then http://localhost:3000/${name}/
To keep it:  git add ${all} && git commit -m "Edition ${name}"
To undo it before the commit, git add or not:
  ${undoCommands(name, lastName === undefined).join('\n  ')}
To undo it after the commit:  git revert HEAD, or the commit that this names: git log -1 -- editions/${name}
After it was published it is not undone: correct the draft, and release the next edition.
Then give the draft its next title, in docs/_data/edition.yml.`);

function readRequest(): ReleaseRequest {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        effective: {type: 'string', default: ''},
        'approved-by': {type: 'string', default: ''},
        'yes-far-ahead': {type: 'boolean', default: false},
      },
    });
    if (positionals.length > 1) {
      // npm keeps options for itself, and hands on their values, unless -- comes before them.
      refuse([`"${positionals.join(' ')}" is more than the name of an edition → write -- before the options: ${USAGE}`]);
    }
    return {
      name: positionals[0] ?? '',
      effective: values.effective,
      approvedBy: values['approved-by'].split(',').flatMap((role) => role.trim() || []),
      isFarAhead: values['yes-far-ahead'],
    };
  } catch (error) {
    // The sentences after the first are about file names that begin with a dash.
    return refuse([`${(error as Error).message.split('. ')[0]} → write ${USAGE}`]);
  }
}

function refuse(reasons: readonly string[]): never {
  console.error(`Not released:\n${reasons.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'pipe') {
  return spawnSync(command, args, {cwd: ROOT, stdio, encoding: 'utf8'});
}
