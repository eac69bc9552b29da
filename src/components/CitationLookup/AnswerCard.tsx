import type {Answer} from '../../manual/answer-citation.ts';
import {FloatingLink} from '../FloatingLink/index.tsx';
import styles from './styles.module.css';

/** What became of one code. */
export function AnswerCard({answer}: {answer: Answer}) {
  const {code, title, page, verdict, headline, warnings, sentences, reasons, successor, links} = answer;
  return (
    <article className={styles.card} data-verdict={verdict}>
      <h2 className={styles.title}>
        <span className={styles.code}>{code}</span> {title}
      </h2>
      {page && title !== undefined && (
        <p className={styles.page}>
          In {page.code} {page.title}
        </p>
      )}
      <p className={styles.headline}>{headline}</p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <b>Check the citation.</b> {warning}
        </p>
      ))}
      <p>{sentences.join(' ')}</p>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {successor && (
        <p>
          Replaced by <FloatingLink code={successor.code} /> {successor.title}.
        </p>
      )}
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({label, href}) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
