/** The days by which pages must be reviewed, as a calendar that people subscribe to (iCalendar, RFC 5545). */
import ical, {ICalEventTransparency} from 'ical-generator';
import {editionPath, theEdition} from './edition-name.ts';
import {byDueDay, type Owner, type Review} from './reviews.ts';

export type CalendarSource = {
  /** Name of the edition whose days these are. */
  edition: string;
  reviews: readonly Review[];
  owners: readonly Owner[];
  /** Where the site is published, without a slash at the end. */
  url: string;
};

/**
 * An event for each owner and day, all day long: a calendar with one for each page would show nothing else. An event keeps its name
 * (UID) from edition to edition, so that calendars move it along; its time stamp is the newest review in it, so that the same text makes the
 * same file. `owner`: the events of that role only.
 */
export function toReviewCalendar({edition, reviews, owners, url}: CalendarSource, owner?: Owner): string {
  const calendar = ical({
    name: owner ? `Manual reviews: ${owner.name}` : 'Manual reviews',
    description: `Pages of ${theEdition(edition)} of the IOP operations manual, by the day by which they must be reviewed.`,
    prodId: {company: 'IOP manual', product: 'Reviews', language: 'EN'},
    // Seconds: calendars may ask again after a day.
    ttl: 86_400,
  });
  for (const event of toEvents(reviews, owner ? [owner] : owners)) {
    calendar.createEvent({
      id: `review-${event.owner.key}-${event.day}@${new URL(url).host}`,
      stamp: startOf(
        event.reviews
          .map(({reviewed}) => reviewed)
          .sort()
          .at(-1) as string,
      ),
      start: startOf(event.day),
      end: startOf(event.day, 1),
      allDay: true,
      summary: `Review ${counted(event.reviews.length)} by today: ${event.owner.name}`,
      description: describe(event.reviews),
      url: `${url}${editionPath(edition)}contents/`,
      // A day for a reminder, not an hour that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The format ends each line so; the library leaves the last one open.
  return `${calendar.toString().trimEnd()}\r\n`;
}

type ReviewEvent = {owner: Owner; day: string; reviews: Review[]};

/** By day, then in the order of the owners. */
function toEvents(reviews: readonly Review[], owners: readonly Owner[]): ReviewEvent[] {
  const days = [...new Set(byDueDay(reviews).map(({reviewBy}) => reviewBy))];
  return days
    .flatMap((day) => owners.map((owner) => ({owner, day, reviews: dueOn(day, owner, reviews)})))
    .filter((event) => event.reviews.length > 0);
}

function dueOn(day: string, owner: Owner, reviews: readonly Review[]): Review[] {
  return reviews.filter((review) => review.reviewBy === day && review.owner === owner.key);
}

function counted(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

/** Calendars cut long descriptions off without saying so. */
const MOST = 100;

function describe(reviews: readonly Review[]): string {
  const more = reviews.length > MOST ? [`and ${reviews.length - MOST} more`] : [];
  return [...reviews.slice(0, MOST).map(({code, title}) => `${code} ${title}`), ...more].join('\n');
}

function startOf(day: string, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);
}
