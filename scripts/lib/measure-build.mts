/** How long a cold build takes, and how much memory it holds at its highest. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

export type BuildCost = {seconds: number /** NaN where there is no /proc. */; bytes: number};

const SAMPLE_EVERY_MS = 50;

/** Builds the site in `folder` from nothing. Throws, with what the builder said, when it fails. */
export async function measureBuild(folder: string): Promise<BuildCost> {
  const temporary = path.join(folder, '.tmp');
  for (const made of ['.docusaurus', 'build', '.tmp']) {
    rmSync(path.join(folder, made), {recursive: true, force: true});
  }
  mkdirSync(temporary);
  const env = {
    ...process.env,
    DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    NO_UPDATE_NOTIFIER: '1',
    // The transpiled configuration is kept in the temporary folder: a new one, so that this is cold, too.
    TMPDIR: temporary,
  };
  const started = performance.now();
  const docusaurus = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [docusaurus, 'build'], {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
  const said: Buffer[] = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  const memory = watchMemory(child);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`Building ${folder} failed:\n${Buffer.concat(said).toString()}`);
  }
  return {seconds, bytes: memory.highest()};
}

/** The highest sum of resident memory over a process and its descendants, as sampled: a shorter peak is missed. */
function watchMemory(child: ChildProcess): {highest: () => number} {
  let highest = Number.NaN;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? Number.NaN : residentBytes(child.pid);
    highest = Number.isNaN(highest) ? now : Math.max(highest, now || 0);
  }, SAMPLE_EVERY_MS);
  child.once('close', () => clearInterval(timer));
  return {highest: () => highest};
}

function residentBytes(pid: number): number {
  try {
    const kilobytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return kilobytes * 1024 + children.reduce((sum, descendant) => sum + (residentBytes(descendant) || 0), 0);
  } catch {
    // No /proc on this system, or the process has just ended.
    return Number.NaN;
  }
}
