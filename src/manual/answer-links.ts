/** Where an answer about a citation leads on. */
import {codeToPath} from './code.ts';
import {DRAFT_EDITION, editionPath} from './edition-name.ts';

export type AnswerLink = {label: string; href: string};

export function textLink(code: string, edition: string): AnswerLink {
  return {
    label: edition === DRAFT_EDITION ? 'Draft' : `Edition ${edition}`,
    href: editionPath(edition) + codeToPath(code),
  };
}

export function redlineLink(code: string, from: string, to: string, order: readonly string[]): AnswerLink {
  const [older, newer] = order.indexOf(from) <= order.indexOf(to) ? [from, to] : [to, from];
  return {label: 'What changed, word by word', href: `/compare/?${new URLSearchParams({code, from: older, to: newer})}`};
}
