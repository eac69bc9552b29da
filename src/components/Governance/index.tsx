import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {Governance as GovernanceData} from '../../manual/governance.ts';
import {countReviews, reviewsByOwner} from '../../manual/reviews.ts';
import {dayAt} from '../../manual/standing.ts';
import {RoleChoice} from '../RoleChoice/index.tsx';
import {liveProgram} from '../Setting/program-data.ts';
import {useChosenRole} from '../use-chosen-role.ts';
import {useNow} from '../use-now.ts';
import {ChapterTable} from './ChapterTable.tsx';
import {ReviewList} from './ReviewList.tsx';
import styles from './styles.module.css';
import {Waiting} from './Waiting.tsx';
import {pagesWords, summary} from './words.ts';

const MINUTE = 60_000;

/** Who must review what by when, who approved the edition, and what waits. Without a script: the days, and nothing about today. */
export function Governance({data}: {data: GovernanceData}) {
  const now = useNow(MINUTE);
  const today = now === undefined ? undefined : dayAt(new Date(now), liveProgram().timeZone);
  const [key] = useChosenRole();
  const chosen = data.owners.find((owner) => owner.key === key);
  const all = data.chapters.flatMap(({reviews}) => reviews);
  const shown = chosen ? all.filter(({owner}) => owner === chosen.key) : all;
  const owners = chosen ? [chosen] : data.owners;
  return (
    <div className={styles.governance}>
      <RoleChoice
        label="Show the pages of"
        chosen={chosen?.key}
        all="every owner"
        roles={data.owners.map(({key, name}) => ({key, words: name}))}
      />
      <p role="status" className={styles.summary}>
        {key !== undefined && !chosen && 'Nobody of that name owns a page of this edition: these are all pages. '}
        {today !== undefined && summary(countReviews(shown, today), shown, today)}
      </p>
      <section aria-labelledby="owners">
        <h2 id="owners">Reviews by owner</h2>
        {reviewsByOwner(owners, all, today).map(({owner, reviews}) => (
          <section key={owner.key} aria-labelledby={`of-${owner.key}`} className={styles.owner}>
            <h3 id={`of-${owner.key}`}>
              {owner.name}: {pagesWords(reviews.length)}
            </h3>
            <ReviewList reviews={reviews} today={today} />
          </section>
        ))}
      </section>
      <section aria-labelledby="chapters">
        <h2 id="chapters">Reviews by chapter</h2>
        <ChapterTable chapters={data.chapters} today={today} />
      </section>
      <section aria-labelledby="approved">
        <h2 id="approved">Approval</h2>
        <Approval {...data} />
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">What waits</h2>
        <Waiting waiting={data.waiting} isLive={today !== undefined} />
      </section>
      <section aria-labelledby="calendar">
        <h2 id="calendar">In your calendar</h2>
        <p>
          Subscribe to an address in your calendar: each day by which pages must be reviewed is an entry. They are the days of the
          newest edition.
        </p>
        <ul>
          <li>
            <a href="/governance.ics">All owners</a>
          </li>
          {data.owners.map((owner) => (
            <li key={owner.key}>
              <a href={`/governance/${owner.key}.ics`}>{owner.name}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Approval({edition: {name, released, effective}, approvedBy}: GovernanceData) {
  if (name === DRAFT_EDITION) {
    return <p>Nobody has approved this text: it is the draft. The release of an edition records who did.</p>;
  }
  return (
    <p>
      Approved by: {approvedBy.join(', ')}.{released && ` Released ${formatDay(released)}.`}
      {effective && ` Effective ${formatDay(effective)}.`}
    </p>
  );
}
