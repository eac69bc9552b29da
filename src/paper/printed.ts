/** What each entry of a binder prints, and under which name links find it. */
import {codeToAnchor} from '../manual/code.ts';
import type {ExportedPage} from '../manual/export-manual.ts';
import type {Binder, BinderEntry, BinderManual, BinderPart} from './binder.ts';

export type PrintedUnit = {
  code: string;
  title: string;
  kind: 'page' | 'section' | 'checklist' /** Id in the book. */;
  anchor: string;
};

export type PrintedEntry = {
  entry: BinderEntry;
  page: ExportedPage;
  /** Id of its title in the book. */
  anchor: string;
  /** What it prints of what has a code, in the order of the page: without the page itself. */
  units: PrintedUnit[];
};

export type PrintedPart = Omit<BinderPart, 'entries'> & {anchor: string; entries: PrintedEntry[]};

export type Printed = {
  parts: PrintedPart[];
  /** Where links to a code lead: to its whole page, and to the first excerpt where the book has no more of it. */
  homes: ReadonlyMap<string, string>;
};

export function toPrinted({parts}: Pick<Binder, 'parts'>, {pages}: Pick<BinderManual, 'pages'>): Printed {
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const all = parts.flatMap(({entries}) => entries);
  const homes = new Map<string, string>();
  const anchors = new Map<BinderEntry, Map<string, string>>();
  const wholeFirst = [...all].sort((a, b) => Number(a.only !== undefined) - Number(b.only !== undefined));
  const times = new Map<string, number>();
  for (const entry of wholeFirst) {
    const page = byCode.get(entry.page);
    const own = new Map<string, string>();
    const time = (times.get(entry.page) ?? 0) + 1;
    times.set(entry.page, time);
    for (const code of page ? [page.code, ...codesPrinted(entry, page)] : []) {
      const anchor = `${codeToAnchor(code)}${time === 1 ? '' : `--${time}`}`;
      own.set(code, anchor);
      if (!homes.has(code)) {
        homes.set(code, anchor);
      }
    }
    anchors.set(entry, own);
  }
  return {
    homes,
    parts: parts.map(({entries, ...part}, index) => ({
      ...part,
      anchor: `part-${index + 1}`,
      entries: entries.flatMap((entry) => {
        const page = byCode.get(entry.page);
        const own = anchors.get(entry);
        return page && own ? [{entry, page, anchor: own.get(page.code) ?? '', units: unitsIn(page, own)}] : [];
      }),
    })),
  };
}

function unitsIn(page: ExportedPage, anchors: ReadonlyMap<string, string>): PrintedUnit[] {
  return page.units.flatMap(({code, title, kind}) => {
    const anchor = anchors.get(code);
    return anchor === undefined || kind === 'page' ? [] : [{code, title, kind, anchor}];
  });
}

/** A section is printed with its subsections and checklists; with the top of a page come the checklists that stand there. */
function codesPrinted({only, withTop}: BinderEntry, {code: page, units}: ExportedPage): string[] {
  const parents = new Map(units.map(({code, parent}) => [code, parent]));
  const isNamed = (code: string | undefined): boolean =>
    code !== undefined && (only?.includes(code) || isNamed(parents.get(code)));
  return units
    .filter(({kind}) => kind !== 'page')
    .filter(({code, kind, parent}) => only === undefined || isNamed(code) || (withTop && kind === 'checklist' && parent === page))
    .map(({code}) => code);
}
