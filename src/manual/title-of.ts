import {pageOf} from './code.ts';
import type {Manual} from './types.ts';

/** `SAF-02.3` → "Acute suicide risk: Before the client leaves". */
export function titleOf(code: string, manual: Pick<Manual, 'pages'>): string {
  const page = manual.pages.find((candidate) => candidate.code === pageOf(code));
  const part = [...(page?.sections ?? []), ...(page?.checklists ?? [])].find((candidate) => candidate.code === code);
  return part && page ? `${page.title}: ${part.title}` : (page?.title ?? '');
}
