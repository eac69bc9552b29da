/** The parts of a model manual (`model-manual.ts`), as authors would write them, and what a reader must find in them. */
import {codeToAnchor} from '../../src/manual/code.ts';
import type {Line} from '../../src/manual/lines.ts';
import {line, pageWith} from './manual.ts';

export type Words = {shape: 'prose' | 'list' | 'table' | 'box'; list: readonly string[]};

export type Part = {
  /** What it is, whatever it is called and wherever it stands: a part that moves to another page becomes another. */
  readonly id: number;
  readonly kind: 'page' | 'section' | 'subsection' | 'checklist';
  code?: string;
  /** Whether an edition ever had it. */
  released: boolean;
  title: string;
  words: Words;
  /** Which of several ways to write the same. */
  look: number;
  /** Out of which part this draft made it. */
  from?: Part;
  parts: Part[];
};

/** A part and all below it, in the order in which they are written: checklists stand under the words of their section. */
export function flatten(part: Part): Part[] {
  const lists = part.parts.filter(({kind}) => kind === 'checklist');
  const rest = part.parts.filter(({kind}) => kind !== 'checklist');
  return [part, ...[...lists, ...rest].flatMap(flatten)];
}

/** The page. What has no code yet stands without. */
export function writePage(page: Part): {path: string; text: string} {
  const body = flatten(page).map(writePart).join('\n\n');
  const code = page.code as string;
  return pageWith({
    code,
    body,
    front: {title: page.title, reviewed: `"2026-11-2${page.look}"`},
    file: `${FOLDERS[code.slice(0, 3)]}/${code.toLowerCase()}-${page.look}.mdx`,
  });
}

const FOLDERS: Record<string, string> = {SAF: 'safety', ASM: 'assessment'};

function writePart(part: Part): string {
  const {kind, code, title, words, look} = part;
  if (kind === 'page') {
    return writeWords(words, look);
  }
  if (kind === 'checklist') {
    const items = words.list.map((word) => `${BULLETS[look]} [ ] ${mark(word, look)}`).join('\n');
    const attributes = `${code === undefined ? '' : `code="${code}" `}title="${title}" kind="do-confirm" by="primary-therapist"`;
    return `<ProtocolChecklist ${attributes}>\n\n${items}\n\n</ProtocolChecklist>`;
  }
  const heading = `${kind === 'section' ? '##' : '###'} ${look === 1 ? `**${title}**` : title}`;
  return `${heading}${code === undefined ? '' : ` {/* #${codeToAnchor(code)} */}`}\n\n${writeWords(words, look)}`;
}

const BULLETS = ['-', '*', '+'];

function mark(word: string, look: number): string {
  return [word, `**${word}**`, `_${word}_ {/* note */}`][look] as string;
}

function writeWords({shape, list}: Words, look: number): string {
  const prose = [mark(list[0] as string, look), ...list.slice(1)].join(look === 2 ? '\n' : ' ');
  switch (shape) {
    case 'prose':
      return prose;
    case 'list':
      return list.map((word) => `${BULLETS[look]} ${mark(word, look)}`).join('\n');
    case 'table': {
      const [head, ...rows] = list.map((word) => `|${' '.repeat(look)}${mark(word, look)} | do |`);
      return [head, '|--|:-:|', ...rows].join('\n');
    }
    case 'box':
      return look === 1 ? `<Never>${prose}</Never>` : `<Never>\n\n${prose}\n\n</Never>`;
  }
}

/** What a reader must find in a part, line by line. */
export function expectedLines({kind, words}: Part): Line[] {
  if (kind === 'checklist') {
    return [line('about', 'do-confirm, worked through by: Primary therapist'), ...words.list.map((word) => line('check', word))];
  }
  const head = [line('about', 'Owner: Clinical supervisor'), line('about', 'Must be known by: Primary therapist')];
  return [...(kind === 'page' ? head : []), ...wordLines(words)];
}

function wordLines({shape, list}: Words): Line[] {
  switch (shape) {
    case 'prose':
      return [line('text', list.join(' '))];
    case 'list':
      return list.map((word) => line('item', word));
    case 'table':
      return list.map((word) => line('row', `${word} | do`));
    case 'box':
      return [line('text', `Never: ${list.join(' ')}`)];
  }
}
