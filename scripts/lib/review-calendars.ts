/** The calendars of reviews that a site publishes, as files below its root. */
import type {ExportedManual} from '../../src/manual/export-manual.ts';
import {toReviewCalendar} from '../../src/manual/review-calendar.ts';
import type {Owner} from '../../src/manual/reviews.ts';

type Source = Pick<ExportedManual, 'edition' | 'pages' | 'roles'>;

/**
 * `/governance.ics`, and one for each owner, with the days of one edition. Pages of `all` editions link to them: the calendar of a role that
 * owns nothing any more is there, and empty.
 */
export function reviewCalendars(of: Source, all: readonly Source[], url: string): {path: string; text: string}[] {
  const owners = [of, ...all]
    .flatMap(ownersOf)
    .filter(({key}, place, list) => list.findIndex((other) => other.key === key) === place);
  const source = {edition: of.edition.name, reviews: of.pages, owners, url};
  return [
    {path: 'governance.ics', text: toReviewCalendar(source)},
    ...owners.map((owner) => ({path: `governance/${owner.key}.ics`, text: toReviewCalendar(source, owner)})),
  ];
}

function ownersOf({roles, pages}: Source): Owner[] {
  return roles.filter(({key}) => pages.some(({owner}) => owner === key)).map(({key, name}) => ({key, name}));
}
