import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId} from 'react';
import {toLink} from '../../shift/link.ts';
import type {DayPlan} from '../../shift/plan.ts';
import {copyText} from '../clipboard.ts';
import {useToast} from '../Toast/index.tsx';
import styles from './styles.module.css';

/** The day as a link for a colleague, and the press that erases it here. */
export function HandOver({plan, onErase}: {plan: DayPlan; onErase: () => void}) {
  const id = useId();
  const toast = useToast();
  const page = useBaseUrl('/shift/');
  const link = window.location.origin + page + toLink(plan);
  const copy = async () =>
    toast((await copyText(link)) ? 'Link copied' : 'This browser does not let the page copy. Copy the link from its field.');
  const erase = () => {
    onErase();
    toast('Erased: this browser keeps nothing of the day now');
  };
  return (
    <>
      <label htmlFor={id}>A link to this day</label>
      <p className={styles.note}>It carries codes and times, no names and no number of clients, and opens the same edition.</p>
      <p className={styles.buttons}>
        <input
          id={id}
          className={`field ${styles.address}`}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button-quiet" onClick={() => void copy()}>
          Copy the link
        </button>
        <button type="button" className="button-quiet" onClick={erase}>
          Erase the day
        </button>
      </p>
    </>
  );
}
