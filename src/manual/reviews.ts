/** Which reviews are due, and whose they are. Decided when a page is opened: a page that was built last year must not guess today. */
import {daysBetween} from './dates.ts';

export type Review = {
  code: string;
  title: string;
  /** Key of the role that answers for the page. */
  owner: string;
  /** Days, as `2026-11-21`. */
  reviewed: string;
  reviewBy: string;
};

export type Owner = {key: string; name: string};

/** In the order in which somebody must look at them. */
export const REVIEW_STATES = ['overdue', 'soon', 'ahead', 'later'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

const SOON = 30;
const AHEAD = 90;

/** On the day itself a review is not overdue yet. Where one of the days is none, it is: somebody should look. */
export function reviewState(reviewBy: string, today: string): ReviewState {
  const days = daysBetween(today, reviewBy);
  return days > AHEAD ? 'later' : days > SOON ? 'ahead' : days >= 0 ? 'soon' : 'overdue';
}

export type ReviewCounts = Record<ReviewState, number>;

export function countReviews(reviews: readonly Review[], today: string): ReviewCounts {
  const counts: ReviewCounts = {overdue: 0, soon: 0, ahead: 0, later: 0};
  for (const {reviewBy} of reviews) {
    counts[reviewState(reviewBy, today)] += 1;
  }
  return counts;
}

export type OwnedReviews = {owner: Owner; reviews: Review[]};

/**
 * Each owner's reviews, the next first. With a day, owners with the most that is overdue come first, then those with the next due day; without one
 * they stand in the order of the roles, which is true on any day.
 */
export function reviewsByOwner(owners: readonly Owner[], reviews: readonly Review[], today?: string): OwnedReviews[] {
  const owned = owners.map((owner) => ({owner, reviews: byDueDay(reviews.filter((review) => review.owner === owner.key))}));
  if (today === undefined) {
    return owned;
  }
  const overdue = (of: OwnedReviews) => countReviews(of.reviews, today).overdue;
  return owned.sort((a, b) => overdue(b) - overdue(a) || compareText(nextDay(a.reviews), nextDay(b.reviews)));
}

/** The next due first; on the same day in the order of the manual. */
export function byDueDay(reviews: readonly Review[]): Review[] {
  return [...reviews].sort((a, b) => compareText(a.reviewBy, b.reviewBy));
}

/** The day of the first review that is due; '' for none. */
export function nextDay(reviews: readonly Review[]): string {
  return byDueDay(reviews)[0]?.reviewBy ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
