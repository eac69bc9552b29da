/** Who answers for which page, who approved the edition, and what waits for the next one: a pass over the `Manual`, small enough to ship. */
import {chapterOf} from './read-manual.ts';
import type {Owner, Review} from './reviews.ts';
import type {EditionHead} from './schemas.ts';
import type {Manual} from './types.ts';
import type {Withdrawal} from './withdrawals.ts';

export type Governance = {
  edition: EditionHead;
  /** Names of the roles that approved it; none for a draft. */
  approvedBy: readonly string[];
  /** Roles that own a page, in the order of the manual's roles. */
  owners: Owner[];
  chapters: {code: string; title: string; reviews: Review[]}[];
  /** What the next edition waits for; a released edition waits for nothing. */
  waiting?: Waiting;
};

export type Waiting = {
  /** How many changes since the last edition have their reason, and how many have none yet. */
  explained: number;
  unexplained: number;
  /** Codes that the next edition takes away. */
  withdrawn: readonly Withdrawal[];
};

type Source = Pick<Manual, 'edition' | 'chapters' | 'pages' | 'roles'>;

export function toGovernance(manual: Source, more: Pick<Governance, 'approvedBy' | 'waiting'>): Governance {
  const {edition, chapters, pages, roles} = manual;
  return {
    edition,
    ...more,
    owners: roles.filter(({key}) => pages.some(({owner}) => owner === key)).map(({key, name}) => ({key, name})),
    chapters: chapters
      .map((chapter) => ({
        code: chapter.code,
        title: chapter.title,
        reviews: pages
          .filter((page) => chapterOf(page, chapters) === chapter)
          .map(({code, title, owner, reviewed, review_by: reviewBy}) => ({code, title, owner, reviewed, reviewBy})),
      }))
      .filter(({reviews}) => reviews.length > 0),
  };
}
