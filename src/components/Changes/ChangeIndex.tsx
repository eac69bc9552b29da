import {CHANGE_WORDS} from '../../manual/change-words.ts';
import type {ShownChange} from '../../manual/changes-view.ts';
import {codeToAnchor} from '../../manual/code.ts';
import styles from './styles.module.css';
import {HAPPENED} from './words.ts';

type Props = {id: string; title: string; lead?: string; changes: readonly ShownChange[]};

/** A short list of changes, each a press away from its reason and redline further down. No changes: no list. */
export function ChangeIndex({id, title, lead, changes}: Props) {
  if (changes.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={styles.index}>
      <h2 id={id}>{title}</h2>
      {lead && <p className={styles.soft}>{lead}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.code}>
            <a href={`#${codeToAnchor(change.code)}`}>
              <span className={styles.code}>{change.code}</span> {change.title}
            </a>{' '}
            <span className={styles.soft}>
              {change.kind === 'unexplained' ? HAPPENED[change.change] : CHANGE_WORDS[change.kind]}
            </span>
            {change.why && <p>{change.why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
