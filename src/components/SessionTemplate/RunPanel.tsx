import type {Ref} from 'react';
import {toClock} from '../../manual/dates.ts';
import type {SessionTemplate} from '../../manual/types.ts';
import type {RunView} from './run.ts';
import styles from './styles.module.css';

type Props = {
  template: SessionTemplate;
  view: RunView;
  end: number;
  mainButton: Ref<HTMLButtonElement>;
  next: () => void;
  back: () => void;
  stop: () => void;
};

/** While a session runs: the segment that is on, minutes left, what comes next, and what no longer fits. */
export function RunPanel({template, view, end, mainButton, next, back, stop}: Props) {
  const {segments} = template;
  const current = segments[view.index];
  const following = segments[view.index + 1];
  const followingTimes = view.times[1];
  // Not `end` and what is missing: once the end has passed, the minutes since then do not come back.
  const soonestEnd = view.times.at(-1)?.end ?? end;
  return (
    <div className={styles.panel}>
      <p className={styles.now} role="status">
        <span className={styles.nowLabel}>Now</span> <a href={`#segment-${view.index + 1}`}>{current?.title}</a>
      </p>
      <p className={styles.left}>
        {view.left > 0 ? `${view.left} min left` : view.left === 0 ? 'Time is up' : `${-view.left} min over`}
        <span className={styles.until}>
          {following && followingTimes
            ? `Next at ${toClock(new Date(followingTimes.start))}: ${following.title}, ${followingTimes.minutes} min`
            : 'Last segment'}
          {`. Ends at ${toClock(new Date(end))}.`}
        </span>
      </p>
      {view.missing > 0 && (
        <p className={styles.missing} role="alert">
          {view.missing} {view.missing === 1 ? 'minute does' : 'minutes do'} not fit, even with every segment as short as it may
          be. Leave a segment out, or agree with the group to end at {toClock(new Date(soonestEnd))}.
        </p>
      )}
      <p className={styles.buttons}>
        <button ref={mainButton} type="button" className="button-main" onClick={next}>
          {following ? `Go on to: ${following.title}` : 'Finish the session'}
        </button>
        <button type="button" className="button-quiet" onClick={back} aria-disabled={view.index === 0}>
          Back
        </button>
        <button type="button" className="button-quiet" onClick={stop}>
          Stop
        </button>
      </p>
    </div>
  );
}
