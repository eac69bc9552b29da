import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compressFolder} from './compress.mts';

let folder: string;
let cache: string;

beforeEach(() => {
  const place = mkdtempSync(path.join(tmpdir(), 'compress-'));
  [folder, cache] = [path.join(place, 'site'), path.join(place, 'cache')];
  mkdirSync(path.join(folder, 'a'), {recursive: true});
});

afterEach(() => rmSync(path.dirname(folder), {recursive: true}));

const write = (file: string, text: string | Buffer) => writeFileSync(path.join(folder, file), text);
const bytesOf = (file: string) => readFileSync(path.join(folder, file));

test('both ways beside the file; what opens them finds the same words', async () => {
  const text = 'Call the on-call clinician. '.repeat(100);
  write('a/index.html', text);
  await compressFolder(folder, cache);
  expect(gunzipSync(bytesOf('a/index.html.gz')).toString()).toBe(text);
  expect(brotliDecompressSync(bytesOf('a/index.html.br')).toString()).toBe(text);
  expect(bytesOf('a/index.html').toString()).toBe(text);
});

test('what gets no smaller, is small, or is compressed by its own format stays alone', async () => {
  const noise = randomBytes(3000);
  write('a/noise.bin', noise);
  write('small.html', 'x'.repeat(500));
  write('font.woff2', 'x'.repeat(5000));
  await compressFolder(folder, cache);
  expect(readdirSync(folder).sort()).toEqual(['a', 'font.woff2', 'small.html']);
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['noise.bin']);
});

test('what was compressed is not compressed again, and what no file asks for any more is forgotten', async () => {
  write('one.css', 'p{}'.repeat(1000));
  write('same.css', 'p{}'.repeat(1000));
  const first = await compressFolder(folder, cache);
  expect(first.files).toBe(2);
  const before = bytesOf('one.css.br');
  write('other.css', 'b{}'.repeat(1000));
  const second = await compressFolder(folder, cache);
  expect(second.reused).toBe(4);
  expect(bytesOf('one.css.br')).toEqual(before);
  expect(readdirSync(cache)).toHaveLength(4);
  rmSync(path.join(folder, 'other.css'));
  await compressFolder(folder, cache);
  expect(readdirSync(cache)).toHaveLength(2);
});
