import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type ListPageProps = {title: string; lead: string /** Below the lead. */; note?: ReactNode; children: ReactNode};

/** The frame of pages that list what is in the manual. */
export function ListPage({title, lead, note, children}: ListPageProps) {
  return (
    <main className={styles.page}>
      <Heading as="h1">{title}</Heading>
      <p className={styles.lead}>{lead}</p>
      {note}
      {children}
    </main>
  );
}
