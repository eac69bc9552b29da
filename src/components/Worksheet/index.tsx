import {type ReactNode, useId, useRef} from 'react';
import {printOnly} from '../print-only.ts';
import styles from './styles.module.css';

type Props = {title: string; copies: string; children: ReactNode};

/** What clients are handed: one sheet of paper, which is filled in by hand. With the page it is printed last; its button prints it alone. */
export function Worksheet({title, copies, children}: Props) {
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  return (
    <section ref={root} className={styles.worksheet} aria-labelledby={titleId} data-worksheet="">
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <p className={styles.bar}>
        <span>{copies}, one sheet of paper each</span>
        <button type="button" className="button-quiet" onClick={() => root.current && printOnly(root.current)}>
          Print this worksheet
        </button>
      </p>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** A line to write on, behind a few words or alone. There is nothing to hear: who cannot see it does not write on it. */
export function WriteLine({children}: {children?: ReactNode}) {
  return (
    <div className={styles.line}>
      {children}
      <span aria-hidden="true" />
    </div>
  );
}

/** A list of boxes to tick with a pencil. */
export function TickBoxes({children}: {children: ReactNode}) {
  return <div className={styles.boxes}>{children}</div>;
}
