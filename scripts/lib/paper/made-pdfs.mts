/** PDFs of whole editions that `npm run pdf` made: the site offers them, as long as they say what the site says. */
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {hashFiles} from '../sites.mts';

/** Where `npm run pdf` puts what it makes. Not kept in the repository. */
export const PDF_FOLDER = 'pdf';

export type MadePdfs = {
  /** Bytes of each, by the name of the edition. */
  sizes: ReadonlyMap<string, number>;
  /** One sentence for each that says something else than the site. */
  stale: string[];
};

export function findPdfs(root: string, editions: readonly string[]): MadePdfs {
  const there = editions.filter((name) => existsSync(pdfFile(root, name)));
  const isStale = (name: string) =>
    !existsSync(stampFile(root, name)) || readFileSync(stampFile(root, name), 'utf8') !== madeFrom(root, name);
  return {
    sizes: new Map(there.filter((name) => !isStale(name)).map((name) => [name, statSync(pdfFile(root, name)).size])),
    stale: there
      .filter(isStale)
      .map(
        (name) =>
          `${PDF_FOLDER}/${name}.pdf has other numbers or names than the site, which leaves it out → npm run pdf -- ${name}`,
      ),
  };
}

export function pdfFile(root: string, name: string): string {
  return path.join(root, PDF_FOLDER, `${name}.pdf`);
}

/** Notes what a PDF was made from: an edition does not change, but the program's numbers in it do. */
export function stampPdf(root: string, name: string): void {
  writeFileSync(stampFile(root, name), madeFrom(root, name));
}

function stampFile(root: string, name: string): string {
  return path.join(root, PDF_FOLDER, `${name}.made-from`);
}

function madeFrom(root: string, name: string): string {
  return hashFiles(root, ['program.config.ts', `editions/${name}`]);
}
