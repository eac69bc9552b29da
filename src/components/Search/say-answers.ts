/** What a screen reader is told of an answer, once typing pauses. Failures speak for themselves. */
import {theEdition} from '../../manual/edition-name.ts';
import type {Answers} from './use-answers.ts';

export function sayAnswers(query: string, {parts, isCurrent, isDone}: Pick<Answers, 'parts' | 'isCurrent' | 'isDone'>): string {
  if (query === '' || parts.some(({fault}) => fault)) {
    return '';
  }
  if (!isCurrent || !isDone) {
    return 'Searching…';
  }
  return parts.flatMap(({edition, answer}) => (answer ? `${countWords(answer.total)} in ${theEdition(edition)}` : [])).join(', ');
}

function countWords(total: number): string {
  return total === 0 ? 'No result' : total === 1 ? '1 result' : `${total} results`;
}
