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
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by Graphviz at build time from the page's own source */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture scrolls, and the keyboard must be able to scroll it */}
      <div className={styles.picture} tabIndex={0} role="group" aria-label={`Picture: ${flow.title}`} dangerouslySetInnerHTML={{__html: flow.svg}} />
      <details>
        <summary>The same in words</summary>
        <ul>
          {flow.steps.map(({from, to}) => (
            <li key={from}>
              <strong>{from}</strong>
              <ul>
                {to.map(({when, then}) => (
                  <li key={`${when} ${then}`}>{when ? `${when}: ${then}` : `Then: ${then}`}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
