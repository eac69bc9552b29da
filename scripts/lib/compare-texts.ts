/** Whether a text, read before and after an upgrade, is the same to every code of it: words, and the fingerprints that citations carry. */
import {comparePages, type UnitComparison, unitOf} from '../../src/manual/compare-pages.ts';
import type {ExportedManual} from '../../src/manual/export-manual.ts';

type Text = Pick<ExportedManual, 'pages'>;

/** A sentence for each code that is not what it was, in the order of the text; empty where all redlines are. */
export function textDifferences(before: Text, after: Text): string[] {
  const codes = [...new Set([...after.pages, ...before.pages].map(({code}) => code))];
  return codes.flatMap((code) => {
    const [was, is] = [before, after].map(({pages}) => pages.find((page) => page.code === code));
    const units = comparePages(code, was, is);
    const changed = units.flatMap((unit) => (unit.state === 'same' ? [] : [`${unit.code} ${SAYS[unit.state](unit)}`]));
    // With a section that changed, the fingerprints of all that it stands in change, too.
    const renamed = units.filter((unit) => unitOf(unit.code, was)?.fingerprint !== unitOf(unit.code, is)?.fingerprint);
    return changed.length > 0 ? changed : renamed.map((unit) => `${unit.code} has another fingerprint, though it says the same`);
  });
}

const SAYS: Record<Exclude<UnitComparison['state'], 'same'>, (unit: UnitComparison) => string> = {
  new: () => 'is new',
  gone: () => 'is missing',
  changed: (unit) => `says something else: ${inWords(unit)}`,
};

/** What went and what came, without what stayed. */
function inWords({redline, was, title, stoodIn}: UnitComparison): string {
  const parts = redline.flatMap((line) => line.parts).filter(({op}) => op !== 'same');
  const words = (op: string) =>
    parts
      .filter((part) => part.op === op)
      .map(({text}) => text.trim())
      .join(' … ');
  return [
    ...(was === undefined ? [] : [`its title was "${was}" and is "${title}"`]),
    ...(stoodIn === undefined ? [] : [`it stood in ${stoodIn}`]),
    ...(parts.length > 0 ? [`"${words('deleted')}" → "${words('inserted')}"`] : []),
  ].join('; ');
}
