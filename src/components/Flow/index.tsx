import {useId} from 'react';
import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** A flow picture, drawn when the site was built, and the same in words for whoever cannot see it. */
export function Flow({index}: {index: string}) {
  const id = useId();
  const flow = usePageData().flows[Number(index)];
  if (!flow) {
    return null;
  }
  return (
    <figure className={styles.flow} aria-labelledby={id}>
      <figcaption id={id}>{flow.title}</figcaption>
      {/* biome-ignore-start lint/a11y: a wide picture scrolls, and the keyboard must be able to scroll it (axe: scrollable-region-focusable) */}
      {/* biome-ignore-start lint/security/noDangerouslySetInnerHtml: drawn by Graphviz at build time from the page's own source */}
      <div
        className={styles.picture}
        tabIndex={0}
        role="group"
        aria-label={`Picture: ${flow.title}`}
        dangerouslySetInnerHTML={{__html: flow.svg}}
      />
      {/* biome-ignore-end lint/security/noDangerouslySetInnerHtml: above */}
      {/* biome-ignore-end lint/a11y: above */}
      <details>
        <summary>The same in words</summary>
        <ul>
          {flow.steps.map(({from, to}) => (
            <li key={from}>
              <strong>{from}</strong>
              <ul>
                {to.map(({when, next}) => (
                  <li key={`${when} ${next}`}>{when ? `${when}: ${next}` : `Then: ${next}`}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
