/** Finds what is cited in any text: codes in any spelling, our own citations, and addresses of the manual. */
import {citationMarks, type Mark} from './citation-marks.ts';
import {pageOf} from './code.ts';
import {plainSigns, readTypedCode} from './typed-code.ts';

export type Finding = {
  code: string;
  /** Name of the edition that is cited, or `draft`. */
  edition?: string;
  /** Of the text that the citation was made from. */
  fingerprint?: string;
  /** Day on which "the edition in force" was cited. */
  inForceOn?: string;
  /** Spelled like a code, and like much else: none of ours, perhaps (`ICD-10`). */
  doubtful?: true;
};

/** A book may be on the clipboard. */
const MOST_SIGNS = 200_000;
const MOST_FINDINGS = 1000;

/** Signs between the last detail of a citation and its address. */
const NEAR = 60;

/**
 * In the order of the text; each once, and a citation with its address once. `series`: three letters that are known to begin codes
 * of this manual. "asm 2.3" counts where ASM is one of them, or where the text holds nothing but codes.
 */
export function findCitations(text: string, series: ReadonlySet<string> = new Set()): Finding[] {
  // Mail sets a sign before each line that it quotes.
  const plain = plainSigns(text.slice(0, MOST_SIGNS)).replaceAll(/^[ \t]*>[> \t]*/gm, '');
  const typed = nothingButCodes(plain);
  if (typed) {
    return once(typed.map((code) => ({code})));
  }
  const found = plain.split(/\n[ \t\r]*\n/).flatMap((paragraph) => join(citationMarks(paragraph, series)));
  return once(found.slice(0, MOST_FINDINGS));
}

function nothingButCodes(text: string): string[] | undefined {
  const parts = text
    .split(/[\n,;&]|\band\b/i)
    .map((part) => part.trim().replace(/[.?!]$/, ''))
    .filter((part) => part !== '');
  const codes = parts.map(readTypedCode).filter((code) => code !== undefined);
  return codes.length > 0 && codes.length === parts.length ? codes : undefined;
}

type Group = {finding: Finding; hasCode: boolean; hasAddress: boolean; hasDetail: boolean};

/** Joins the marks of one paragraph to findings. */
function join(marks: readonly Mark[]): Finding[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  const begin = (finding: Finding, hasAddress: boolean): Group => {
    const group = {finding, hasCode: !hasAddress, hasAddress, hasDetail: false};
    groups.push(group);
    return group;
  };

  marks.forEach((mark, index) => {
    if (mark.kind === 'host') {
      // "In: SAF-08 …" belongs to a section that was named before.
      const isGuest = ({finding: {code}}: Group) => code !== mark.code && pageOf(code) === mark.code;
      current = groups.findLast(isGuest) ?? begin({code: mark.code}, false);
    } else if (mark.kind === 'code') {
      const isLabel = current?.finding.code === mark.code && !current.hasCode;
      current = current && isLabel ? current : begin(toFinding(mark), false);
      current.hasCode = true;
    } else if (mark.kind === 'address') {
      current = citedAt(mark, groups) ?? begin(toFinding(mark), true);
      current.hasAddress = true;
      add(current.finding, mark.edition === undefined ? {} : {edition: mark.edition});
    } else {
      current = ownerOf(marks, index, groups) ?? current;
      if (current && canBe(current.finding.edition, mark.edition)) {
        current.hasDetail = true;
        add(current.finding, mark);
      }
    }
  });
  return groups.map(({finding}) => finding);
}

/** The citation that an address ends: rather one whose details are told than a mere mention. */
function citedAt({code, edition}: {code: string; edition?: string}, groups: readonly Group[]): Group | undefined {
  const open = groups.filter(({finding, hasAddress}) => !hasAddress && finding.code === code && canBe(finding.edition, edition));
  return open.findLast(({hasDetail}) => hasDetail) ?? open.at(-1);
}

function toFinding({code, doubtful}: {code: string; doubtful: boolean}): Finding {
  return {code, ...(doubtful ? {doubtful} : {})};
}

/** Whose a detail is, where the order of the text alone would not say. */
function ownerOf(marks: readonly Mark[], index: number, groups: readonly Group[]): Group | undefined {
  const mark = marks[index] as Mark & {kind: 'detail'};
  const next = marks.slice(index + 1, index + 3).find(({kind}) => kind !== 'detail');
  // A citation ends in its address, and what stands right before that belongs to the code that it names.
  if (next?.kind === 'address' && next.at - mark.end < NEAR) {
    return groups.findLast(({finding, hasAddress}) => !hasAddress && finding.code === next.code);
  }
  // Or it begins with its address, which names the edition too.
  return groups.findLast(
    ({finding, hasAddress, hasDetail}) =>
      mark.edition !== undefined && hasAddress && !hasDetail && finding.edition === mark.edition,
  );
}

/** Each detail once: the first holds. Where an edition is named, a code is meant. */
function add(finding: Finding, details: Partial<Omit<Finding, 'code'>>): void {
  for (const key of ['edition', 'fingerprint', 'inForceOn'] as const) {
    if (details[key] !== undefined && finding[key] === undefined) {
      finding[key] = details[key];
      delete finding.doubtful;
    }
  }
}

function canBe(edition: string | undefined, other: string | undefined): boolean {
  return edition === undefined || other === undefined || edition === other;
}

/** Without what another finding says too: a code that is only named adds nothing where an edition of it is cited. */
function once(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, index) =>
      !findings.some((other, at) => at !== index && says(other, finding) && (at < index || !says(finding, other))),
  );
}

function says(all: Finding, part: Finding): boolean {
  const keys = ['edition', 'fingerprint', 'inForceOn'] as const;
  return all.code === part.code && keys.every((key) => part[key] === undefined || part[key] === all[key]);
}
