/**
 * `npm run pdf -- 2026.1`: an edition, or the draft (`next`), as one PDF in `pdf/`. `--chapter SAF`, `--role registered-nurse` and
 * `--downtime` print a part of it. `--out folder` puts the file elsewhere.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {NoSuchBinder} from '../src/paper/binder.ts';
import {readEditionNames} from '../src/plugins/manual/read-editions.ts';
import {buildIfChanged} from './lib/build.mts';
import {BUILD, ROOT} from './lib/manual.mts';
import {PDF_FOLDER, stampPdf} from './lib/paper/made-pdfs.mts';
import {makePdf} from './lib/paper/make-pdf.mts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    chapter: {type: 'string'},
    role: {type: 'string'},
    downtime: {type: 'boolean'},
    out: {type: 'string', default: PDF_FOLDER},
  },
});
const {out, ...asked} = values;
const [edition, ...rest] = positionals;
if (edition === undefined || rest.length > 0) {
  console.error('Name one edition → npm run pdf -- 2026.1, with --chapter SAF, --role registered-nurse or --downtime for a part');
  process.exit(1);
}

await buildIfChanged();
try {
  const {binder, bytes, file, sheets} = await makePdf(BUILD, {edition, ...asked});
  mkdirSync(path.resolve(ROOT, out), {recursive: true});
  writeFileSync(path.resolve(ROOT, out, file), bytes);
  if (out === PDF_FOLDER && readEditionNames(ROOT).includes(binder.file)) {
    stampPdf(ROOT, binder.file);
    console.log('npm run build puts it on /editions/');
  }
  console.log(`${out}/${file}: ${sheets} sheets, ${(bytes.length / 1e6).toFixed(1)} MB`);
} catch (error) {
  if (!(error instanceof NoSuchBinder)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
