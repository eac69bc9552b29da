import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {anchorToCode} from '../../manual/code.ts';
import {CiteCode} from '../CiteDialog/index.tsx';
import {SectionStanding} from '../Standing/SectionStanding.tsx';
import styles from './styles.module.css';

type Props = {as: 'h2' | 'h3'; id?: string; children?: ReactNode};

/** A heading with its code in the margin, like a statute. Pressing the code opens its citation. */
export function SectionHeading({as: Heading, id, children}: Props) {
  // Docusaurus checks links against the anchors that it is told of.
  useBrokenLinks().collectAnchor(id);
  const code = id && anchorToCode(id);
  return (
    <div className={`${styles.section} ${Heading === 'h3' ? styles.sub : ''}`}>
      {code && <CiteCode code={code} title={wordsOf(children).trim()} className={styles.code} />}
      <Heading id={id} className={styles.heading}>
        {children}
      </Heading>
      {code && <SectionStanding code={code} />}
    </div>
  );
}

/** Headings of the manual are words; markup in them adds nothing to a citation. */
function wordsOf(children: ReactNode): string {
  if (typeof children === 'string' || typeof children === 'number') {
    return String(children);
  }
  if (Array.isArray(children)) {
    return children.map(wordsOf).join('');
  }
  if (children && typeof children === 'object' && 'props' in children) {
    return wordsOf((children.props as {children?: ReactNode}).children);
  }
  return '';
}
