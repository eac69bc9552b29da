import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The frame of pages that list what is in the manual. */
export function ListPage({title, lead, children}: {title: string; lead: string; children: ReactNode}) {
  return (
    <main className={styles.page}>
      <Heading as="h1">{title}</Heading>
      <p className={styles.lead}>{lead}</p>
      {children}
    </main>
  );
}
