import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Words to say: a block quote of a page. */
export function Say({children}: {children?: ReactNode}) {
  return (
    <blockquote className={styles.say}>
      <span className={styles.label}>Say</span>
      {children}
    </blockquote>
  );
}
