/** The pages that a pack consists of, fetched from this edition's own site and cut to what is printed. */
import {codeToAnchor, pageOf} from '../../manual/code.ts';
import {printClock} from '../../shift/clock.ts';
import type {PackPart} from '../../shift/pack.ts';
import styles from './styles.module.css';

export type PackNode = {element: HTMLElement /** For the foot of its pages. */; title: string};

type Options = {
  /** Address of the edition. */
  base: string;
  /** What has one page gets an empty back. */
  isTwoSided: boolean;
};

/** `failed` names what could not be had: a pack with a gap must not look like a whole one. */
export async function assemblePack(
  parts: readonly PackPart[],
  {base, isTwoSided}: Options,
): Promise<{nodes: PackNode[]; failed: string[]}> {
  const codes = [...new Set(parts.map(({code}) => pageOf(code)))];
  const pages = new Map(await Promise.all(codes.map(async (code) => [code, await fetchPage(base, code)] as const)));
  const nodes: PackNode[] = [];
  const failed: string[] = [];
  for (const part of parts) {
    const page = pages.get(pageOf(part.code));
    const cut = page && cutOut(page, part);
    if (cut) {
      for (let copy = 0; copy < part.copies; copy++) {
        const title = `${part.code} ${part.title}`;
        nodes.push({element: wrap(cut.cloneNode(true), part), title});
        if (isTwoSided && part.of !== 'sheet') {
          nodes.push({element: emptyBack(), title});
        }
      }
    } else {
      failed.push(part.code);
    }
  }
  return {nodes, failed: [...new Set(failed)]};
}

async function fetchPage(base: string, code: string): Promise<Document | undefined> {
  try {
    const response = await fetch(`${base}${codeToAnchor(code)}/`);
    // Parsed apart from this page: nothing in it is run or loaded.
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

function cutOut(page: Document, {of, code, from}: PackPart): HTMLElement | undefined {
  if (of === 'checklist') {
    return tidy(page.getElementById(codeToAnchor(code)));
  }
  const worksheet = page.querySelector<HTMLElement>('[data-worksheet]');
  if (of === 'worksheet') {
    return tidy(worksheet);
  }
  const article = tidy(page.querySelector('article'));
  const own = article?.querySelector('[data-worksheet]');
  own?.previousElementSibling?.remove();
  own?.remove();
  if (article && from !== undefined) {
    writeClock(article, from);
  }
  return article;
}

/** A copy without names that would stand twice on the page, and without scripts. */
function tidy(part: HTMLElement | null): HTMLElement | undefined {
  const copy = part?.cloneNode(true) as HTMLElement | undefined;
  for (const element of copy ? [copy, ...copy.querySelectorAll('*')] : []) {
    if (/^(script|style|link|iframe)$/i.test(element.tagName)) {
      element.remove();
    }
    for (const name of ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby']) {
      element.removeAttribute(name);
    }
  }
  return copy;
}

/** `+15`, minutes from the beginning, as a page says where no start was picked → the clock of this day. */
function writeClock(article: HTMLElement, from: number): void {
  for (const cell of article.querySelectorAll('section[aria-label^="Session template"] :is(td, h3 > span)')) {
    const [, minutes] = /^\+(\d{1,3})$/.exec(cell.textContent ?? '') ?? [];
    if (minutes !== undefined) {
      cell.textContent = printClock(from + Number(minutes));
    }
  }
}

function wrap(content: Node, {of}: PackPart): HTMLElement {
  const element = document.createElement('section');
  element.className = [styles.part, of === 'checklist' && styles.large].filter(Boolean).join(' ');
  element.dataset.part = '';
  element.append(document.adoptNode(content));
  return element;
}

function emptyBack(): HTMLElement {
  const words = document.createElement('p');
  words.textContent = 'This side is left empty.';
  const element = document.createElement('section');
  element.className = styles.part ?? '';
  element.dataset.part = '';
  element.append(words);
  return element;
}
