import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId} from 'react';
import {toLink} from '../../shift/link.ts';
import {copyText} from '../clipboard.ts';
import {useToast} from '../Toast/index.tsx';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

/** The day as a link for a colleague, and the press that erases it here. */
export function HandOver({shift}: {shift: ShiftState}) {
  const id = useId();
  const toast = useToast();
  const page = useBaseUrl('/shift/');
  const link = window.location.origin + page + toLink(shift.plan);
  const copy = async () =>
    toast((await copyText(link)) ? 'Link copied' : 'This browser does not let the page copy. Copy the link from its field.');
  const erase = () => {
    shift.erase();
    toast('Erased: this browser keeps nothing of the day now');
  };
  return (
    <>
      <p>
        <label htmlFor={id}>A link to this day</label>{' '}
        <span className={styles.note}>
          It carries codes and times, no names and no number of clients, and opens the same edition.
        </span>
      </p>
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
