/** Compresses the files of a folder once, beside themselves, so that a web server only has to choose one. */
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip, constants as zlib} from 'node:zlib';
import {filesBelow} from './archive.mts';

/** Everything else, such as fonts and pictures of dots, is compressed by its own format. */
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|txt|ics|csv|bin|webmanifest)$/;

/** Bytes; a smaller file travels in one packet either way. */
const WORTH_IT = 1024;

const ENCODINGS = {
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, {level: 9}),
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {params: {[zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length, [zlib.BROTLI_PARAM_QUALITY]: 11}}),
};

export type Compressed = {files: number; bytes: number; gzip: number; brotli: number; reused: number};

/**
 * Writes `x.gz` and `x.br` beside each file that gets smaller. `cache` holds what was compressed before, by the SHA-256 of the content:
 * a released edition does not change, so that only what did is compressed again; what nothing asked for is taken out of it.
 */
export async function compressFolder(folder: string, cache: string): Promise<Compressed> {
  mkdirSync(cache, {recursive: true});
  const known = new Set(readdirSync(cache));
  const asked = new Set<string>();
  const sum: Compressed = {files: 0, bytes: 0, gzip: 0, brotli: 0, reused: 0};

  const compressFile = async (file: string): Promise<void> => {
    const bytes = readFileSync(file);
    if (bytes.length < WORTH_IT) {
      return;
    }
    const key = createHash('sha256').update(bytes).digest('hex');
    sum.files++;
    sum.bytes += bytes.length;
    for (const [ending, compress] of Object.entries(ENCODINGS)) {
      const name = key + ending;
      const kept = path.join(cache, name);
      asked.add(name);
      if (known.has(name)) {
        sum.reused++;
      } else {
        // Renamed when it is whole: what an interrupted run leaves must not pass for it.
        writeFileSync(`${kept}.part`, await compress(bytes));
        renameSync(`${kept}.part`, kept);
      }
      const size = readFileSync(kept).length;
      sum[ending === '.gz' ? 'gzip' : 'brotli'] += Math.min(size, bytes.length);
      if (size < bytes.length) {
        copyFileSync(kept, file + ending);
      }
    }
  };

  // zlib works in threads of its own: as many files at a time as there are cores.
  const waiting = filesBelow(folder).filter((file) => COMPRESSIBLE.test(file));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await compressFile(path.join(folder, file));
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  for (const name of known) {
    if (!asked.has(name)) {
      rmSync(path.join(cache, name));
    }
  }
  return sum;
}
