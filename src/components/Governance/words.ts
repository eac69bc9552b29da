import {formatDay} from '../../manual/dates.ts';
import {nextDay, type Review, type ReviewCounts, type ReviewState} from '../../manual/reviews.ts';

/** What a list of reviews is called by their state. */
export const STATE_WORDS: Readonly<Record<ReviewState, string>> = {
  overdue: 'Overdue',
  soon: 'Due within 30 days',
  ahead: 'Due in 31 to 90 days',
  later: 'Later',
};

export function pagesWords(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** How the reviews stand on a day, in a sentence or two. */
export function summary(counts: ReviewCounts, reviews: readonly Review[], today: string): string {
  const {overdue, soon, ahead} = counts;
  const day = `On ${formatDay(today)}`;
  if (overdue + soon + ahead === 0) {
    return `${day} no page is overdue, and none is due within 90 days.${next(reviews)}`;
  }
  const late = overdue === 0 ? 'no page is overdue' : `${pagesWords(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue`;
  return `${day} ${late}. Due within 30 days: ${soon}. Due in 31 to 90 days: ${ahead}.`;
}

function next(reviews: readonly Review[]): string {
  const day = nextDay(reviews);
  return day === '' ? '' : ` The next review is due by ${formatDay(day)}.`;
}

/** What is folded away: so many pages, and the first day on which one is due. */
export function foldWords(reviews: readonly Review[]): string {
  return `${pagesWords(reviews.length)}, the next by ${formatDay(nextDay(reviews))}`;
}
