import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import {formatDay} from '../../manual/dates.ts';
import {byDueDay, REVIEW_STATES, type Review, reviewState} from '../../manual/reviews.ts';
import styles from './styles.module.css';
import {foldWords, STATE_WORDS} from './words.ts';

type Props = {reviews: readonly Review[] /** Undefined until the browser has said which day it is. */; today: string | undefined};

/** Reviews by how soon somebody must look at them. What has time is folded away; without a day that is everything. */
export function ReviewList({reviews, today}: Props) {
  if (today === undefined) {
    return <Fold reviews={reviews} />;
  }
  return REVIEW_STATES.map((state) => {
    const inState = reviews.filter(({reviewBy}) => reviewState(reviewBy, today) === state);
    if (inState.length === 0) {
      return null;
    }
    return state === 'later' ? (
      <Fold key={state} reviews={inState} />
    ) : (
      <div key={state} className={styles.state} data-state={state}>
        <h4>
          {STATE_WORDS[state]}: {inState.length}
        </h4>
        <Pages reviews={inState} />
      </div>
    );
  });
}

function Fold({reviews}: Pick<Props, 'reviews'>) {
  return (
    <details className={styles.fold}>
      <summary>{foldWords(reviews)}</summary>
      <Pages reviews={reviews} />
    </details>
  );
}

function Pages({reviews}: Pick<Props, 'reviews'>) {
  return (
    <ul className={styles.pages}>
      {byDueDay(reviews).map(({code, title, reviewed, reviewBy}) => (
        <li key={code}>
          <Link to={`/${codeToPath(code)}`}>
            <span className={styles.code}>{code}</span> {title}
          </Link>
          <span className={styles.days}>
            Review by {formatDay(reviewBy)}. Reviewed {formatDay(reviewed)}.
          </span>
        </li>
      ))}
    </ul>
  );
}
