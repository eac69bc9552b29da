import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {children?: ReactNode};

/** Words to say. */
export function Say({children}: Props) {
  return <Quote label="Say" words={children} />;
}

/** Words to write: a model note. */
export function ModelNote({children}: Props) {
  return <Quote label="Write" words={children} />;
}

function Quote({label, words}: {label: string; words: ReactNode}) {
  return (
    <blockquote className={styles.quote}>
      <span className={styles.label}>{label}</span>
      {words}
    </blockquote>
  );
}
