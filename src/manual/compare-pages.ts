/** Two editions of one page, unit by unit: what stands under a code, and below it, in the one and in the other. */
import type {ExportedPage} from './export-manual.ts';
import {differs, type RedlineLine, redline} from './redline.ts';

export type ExportedUnit = ExportedPage['units'][number];

export type UnitComparison = {
  code: string;
  kind: ExportedUnit['kind'];
  /** Of the newer text, where it stands in both. */
  title: string;
  /** What it was called in the older text, where that is different. */
  was?: string;
  /** Code of what it stood in in the older text, where that is different. */
  stoodIn?: string;
  /** `gone`: it stands in the older text only; `new`: in the newer only. */
  state: 'same' | 'changed' | 'new' | 'gone';
  /** Empty where no words differ. */
  redline: RedlineLine[];
};

type Text = Pick<ExportedPage, 'units'> | undefined;

/**
 * The unit `code` and all that stands in it, in the one text or the other. In the order of `after`; what stands only in `before`,
 * behind what it followed there.
 */
export function comparePages(code: string, before: Text, after: Text): UnitComparison[] {
  const codes = mergeOrder(unitsBelow(code, before), unitsBelow(code, after));
  return codes.map((at) => compareUnit(unitOf(at, before), unitOf(at, after)));
}

export function unitOf(code: string, text: Text): ExportedUnit | undefined {
  return text?.units.find((unit) => unit.code === code);
}

/** Codes of the unit itself and of what stands in it, however deep. */
function unitsBelow(code: string, text: Text): string[] {
  const isBelow = ({code: at, parent}: ExportedUnit): boolean => {
    const above = parent === undefined ? undefined : unitOf(parent, text);
    return at === code || (above !== undefined && isBelow(above));
  };
  return (text?.units ?? []).filter(isBelow).map((unit) => unit.code);
}

function mergeOrder(before: readonly string[], after: readonly string[]): string[] {
  const order = [...after];
  before.forEach((code, index) => {
    if (!order.includes(code)) {
      const previous = before[index - 1];
      order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, code);
    }
  });
  return order;
}

function compareUnit(was: ExportedUnit | undefined, is: ExportedUnit | undefined): UnitComparison {
  const {code, kind, title} = (is ?? was) as ExportedUnit;
  const lines = redline(was?.lines ?? [], is?.lines ?? []);
  const words = {code, kind, title, redline: differs(lines) ? lines : []};
  if (!was || !is) {
    return {...words, state: is ? 'new' : 'gone'};
  }
  const renamed = was.title === is.title ? {} : {was: was.title};
  const moved = was.parent === is.parent || was.parent === undefined ? {} : {stoodIn: was.parent};
  const isSame = words.redline.length === 0 && Object.keys({...renamed, ...moved}).length === 0;
  return {...words, ...renamed, ...moved, state: isSame ? 'same' : 'changed'};
}
