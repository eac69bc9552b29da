import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {children: ReactNode};

/** What to do first, on the first screen. */
export function DoNow({children}: Props) {
  return (
    <CallOut title="Do now" className={styles.doNow}>
      {children}
    </CallOut>
  );
}

/** The signs at which somebody calls 911. */
export function Call911({children}: Props) {
  return (
    <CallOut title="Call 911 when" className={styles.call911}>
      {children}
    </CallOut>
  );
}

/** What must not happen. */
export function Never({children}: Props) {
  return (
    <CallOut title="Never" className={styles.never}>
      {children}
    </CallOut>
  );
}

function CallOut({title, className, children}: Props & {title: string; className: string | undefined}) {
  return (
    <div role="note" aria-label={title} className={`${styles.callOut} ${className}`}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
