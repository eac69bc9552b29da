/** What poppler, qpdf and pdf-lib find in a PDF. */
import {execFileSync, spawnSync} from 'node:child_process';
import {PDFArray, PDFDict, PDFDocument, PDFName, PDFString} from '@cantoo/pdf-lib';

export type ReadBookmark = {title: string; sheet: number | null; depth: number};

/** Title and value of each line that pdfinfo prints. */
export function infoOf(file: string): Record<string, string> {
  return Object.fromEntries(
    run('pdfinfo', [file])
      .split('\n')
      .flatMap((line) => {
        const [name, ...value] = line.split(':');
        return name && value.length > 0 ? [[name.trim(), value.join(':').trim()]] : [];
      }),
  );
}

/** The words of each sheet in the order in which they were printed, without the spaces between them: bold type has none. */
export function sheetsOf(file: string): string[] {
  return run('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1).map(withoutSpaces);
}

/** Nor are curly quotes, which only the page has, told from straight ones. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** Sheet of each named place. */
export function placesOf(file: string): Map<string, number> {
  return new Map(
    [...run('pdfinfo', ['-dests', file]).matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)].map(([, sheet, name]) => [
      String(name),
      Number(sheet),
    ]),
  );
}

export function bookmarksOf(file: string): ReadBookmark[] {
  type Outline = {title: string; destpageposfrom1: number | null; kids: Outline[]};
  const {outlines} = JSON.parse(run('qpdf', ['--json', '--json-key=outlines', file])) as {outlines: Outline[]};
  const flat = (list: readonly Outline[], depth: number): ReadBookmark[] =>
    list.flatMap(({title, destpageposfrom1: sheet, kids}) => [{title, sheet, depth}, ...flat(kids, depth + 1)]);
  return flat(outlines, 0);
}

/** What qpdf has to complain of; empty when there is nothing. */
export function faultsOf(file: string): string {
  const {status, stdout, stderr} = spawnSync('qpdf', ['--check', file], {encoding: 'utf8'});
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** Tags of the structure, each with how often it stands there. */
export function tagsOf(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, tag = ''] of run('pdfinfo', ['-struct', file]).matchAll(/^\s+([A-Z]\w*)/gm)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** Where links lead: names of places, and addresses. */
export async function linksOf(bytes: Uint8Array): Promise<{places: string[]; addresses: string[]}> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false});
  const links = pdf.getPages().flatMap((page) => {
    const annotations = page.node.Annots();
    return annotations?.asArray().map((each) => pdf.context.lookup(each, PDFDict)) ?? [];
  });
  const [places, addresses]: [string[], string[]] = [[], []];
  for (const link of links) {
    const place = link.lookup(PDFName.of('Dest'));
    const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
    if (place instanceof PDFName || place instanceof PDFString) {
      places.push(place.decodeText());
    } else if (address instanceof PDFString) {
      addresses.push(address.decodeText());
    } else {
      throw new Error(`A link leads to neither a place nor an address: ${place instanceof PDFArray ? 'a bare position' : link}`);
    }
  }
  return {places, addresses};
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore']});
}
