/** What a command takes, such as a cold build: time, processor time (which other work on the machine changes less), and memory at its highest. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

/** Of the command's process and all below it. Processor time and memory are NaN where there is no /proc. */
export type BuildCost = {seconds: number; cpuSeconds: number; bytes: number};

const SAMPLE_EVERY_MS = 50;

/** Linux counts processor time in these, whatever the processor. */
const TICKS_A_SECOND = 100;

/** Everything in a site's folder that a build leaves for the next. */
const LEFT_BY_BUILDS = ['.docusaurus', 'build', 'node_modules/.cache', '.tmp'];

/**
 * Builds the site in `folder` into `out` below it: cold, from nothing, or warm, with all that the build before has left. Throws, with what
 * the builder said, when it fails.
 */
export async function measureBuild(folder: string, out: string, start: 'cold' | 'warm' = 'cold'): Promise<BuildCost> {
  for (const left of start === 'cold' ? LEFT_BY_BUILDS : []) {
    rmSync(path.join(folder, left), {recursive: true, force: true});
  }
  const docusaurus = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return measure(folder, [docusaurus, 'build', '--out-dir', out]);
}

/** Runs Node with `args` in `folder`; what it builds, it builds without caches. Throws, with what the command said, when it fails. */
export async function measureCommand(folder: string, args: readonly string[]): Promise<BuildCost> {
  rmSync(path.join(folder, '.tmp'), {recursive: true, force: true});
  return measure(folder, args, {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'});
}

async function measure(folder: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<BuildCost> {
  // Docusaurus keeps the transpiled configuration in the temporary folder: here each site has its own.
  const temporary = path.join(folder, '.tmp');
  mkdirSync(temporary, {recursive: true});
  const env = {...process.env, ...settings, NO_UPDATE_NOTIFIER: '1', TMPDIR: temporary};
  const started = performance.now();
  const child = spawn(process.execPath, args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
  const said: Buffer[] = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  const highest = watch(child);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`${args.join(' ')} failed in ${folder}:\n${Buffer.concat(said).toString()}`);
  }
  return {seconds, ...highest};
}

type Sample = {cpuSeconds: number; bytes: number};

/** The highest of each, as sampled until the process ends: a shorter peak of memory is missed. */
function watch(child: ChildProcess): Sample {
  const highest: Sample = {cpuSeconds: Number.NaN, bytes: Number.NaN};
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : sample(child.pid);
    if (now) {
      highest.cpuSeconds = Math.max(highest.cpuSeconds || 0, now.cpuSeconds);
      highest.bytes = Math.max(highest.bytes || 0, now.bytes);
    }
  }, SAMPLE_EVERY_MS);
  child.once('close', () => clearInterval(timer));
  return highest;
}

/** Processor time so far and resident memory now, of a process and its descendants; undefined where that cannot be read. */
function sample(pid: number): Sample | undefined {
  try {
    const kilobytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    // Behind the name in brackets, which may hold anything: user and system time, its own and that of children that have ended.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return childrenOf(pid)
      .flatMap((child) => sample(child) ?? [])
      .reduce((sum, child) => ({cpuSeconds: sum.cpuSeconds + child.cpuSeconds, bytes: sum.bytes + child.bytes}), {
        cpuSeconds: ticks / TICKS_A_SECOND,
        bytes: kilobytes * 1024,
      });
  } catch {
    // No /proc on this system, or the process has just ended.
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
