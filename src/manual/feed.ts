/** The editions as feeds, for whoever wants to hear of a new one without looking: Atom and JSON Feed. */
import {Feed} from 'feed';
import {formatDay} from './dates.ts';
import type {ListedEdition} from './edition-record.ts';

type Publisher = {/** Of the manual. */ title: string; program: string /** Without a slash at the end. */; url: string};

/** Newest first. `editions` from the oldest to the newest. */
export function toFeeds(editions: readonly ListedEdition[], {title, program, url}: Publisher): {atom: string; json: string} {
  const newest = editions.at(-1);
  const feed = new Feed({
    id: `${url}/`,
    title: `${title}: editions`,
    description: `Editions of the manual of ${program}: from when each is in force, and what it changed.`,
    link: `${url}/editions/`,
    language: 'en',
    copyright: 'CC BY 4.0',
    generator: 'IOP manual',
    // A feed without entries needs a day, too; this one says nothing about when it was built, so that builds are the same.
    updated: moment(newest?.released ?? '2026-01-01'),
    author: {name: program},
    feedLinks: {atom: `${url}/feed.xml`, json: `${url}/feed.json`},
  });
  for (const edition of [...editions].reverse()) {
    feed.addItem({
      id: `${url}/${edition.name}/`,
      title: `Edition ${edition.name}: ${edition.title}`,
      link: `${url}/changes/${edition.name}/`,
      description: `In force from ${formatDay(edition.effective)}. Approved by: ${edition.approvedBy.join(', ')}.`,
      date: moment(edition.released),
    });
  }
  return {atom: feed.atom1(), json: feed.json1()};
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
