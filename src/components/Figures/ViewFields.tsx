import {useId} from 'react';
import type {Step} from '../../figures/periods.ts';
import type {Audience} from '../../figures/small-numbers.ts';
import {isCalendarDate, toDay} from '../../manual/dates.ts';
import styles from './styles.module.css';

export type View = {step: Step; audience: Audience /** Undefined: all together. */; track?: string | undefined};

export const FIRST_VIEW: View = {step: 'month', audience: 'inside'};

type Props = {
  view: View;
  tracks: readonly string[];
  countedOn: string;
  onView: (view: View) => void;
  onCountedOn: (day: string) => void;
};

/** How the same rows are looked at. */
export function ViewFields({view, tracks, countedOn, onView, onCountedOn}: Props) {
  const id = useId();
  return (
    <div className={styles.view}>
      <p>
        <label htmlFor={`${id}-on`}>Counted on</label>
        <input
          id={`${id}-on`}
          type="date"
          className="field"
          value={countedOn}
          max={toDay(new Date())}
          onChange={({currentTarget}) => isCalendarDate(currentTarget.value) && onCountedOn(currentTarget.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-step`}>Each point is</label>
        <select
          id={`${id}-step`}
          className="field"
          value={view.step}
          onChange={({currentTarget}) => onView({...view, step: currentTarget.value as Step})}
        >
          <option value="month">one month</option>
          <option value="quarter">three months</option>
        </select>
      </p>
      {tracks.length > 0 && view.audience === 'inside' && (
        <p>
          <label htmlFor={`${id}-track`}>Charts of</label>
          <select
            id={`${id}-track`}
            className="field"
            value={view.track ?? ''}
            onChange={({currentTarget}) => onView({...view, track: currentTarget.value || undefined})}
          >
            <option value="">all tracks together</option>
            {tracks.map((track) => (
              <option key={track} value={track}>
                {track}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className={styles.check}>
        <input
          id={`${id}-outside`}
          type="checkbox"
          checked={view.audience === 'outside'}
          onChange={({currentTarget}) => onView({...view, audience: currentTarget.checked ? 'outside' : 'inside'})}
        />
        <label htmlFor={`${id}-outside`}>These figures leave the program: hide small numbers (MON-05.6)</label>
      </p>
    </div>
  );
}
