import type {TOCItem} from '@docusaurus/mdx-loader';
import styles from './styles.module.css';

/** The page's sections: beside the text where there is room, folded away above it where there is not. */
export function OnThisPage({items}: {items: readonly TOCItem[]}) {
  const sections = items.filter(({level}) => level === 2);
  if (sections.length === 0) {
    return null;
  }
  const list = (
    <ul>
      {sections.map(({id, value}) => (
        <li key={id}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a heading of the page, rendered by the MDX compiler */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav className={styles.beside} aria-label="On this page">
        <p>On this page</p>
        {list}
      </nav>
      <details className={styles.above}>
        <summary>On this page</summary>
        <nav aria-label="On this page, folded">{list}</nav>
      </details>
    </>
  );
}
