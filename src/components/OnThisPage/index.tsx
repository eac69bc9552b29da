import type {TOCItem} from '@docusaurus/mdx-loader';
import styles from './styles.module.css';

type Props = {items: readonly TOCItem[]};

/** The page's sections, beside the text where there is room. */
export function OnThisPage({items}: Props) {
  return (
    <nav className={styles.beside} aria-label="On this page">
      <p>On this page</p>
      <SectionLinks items={items} />
    </nav>
  );
}

/** The same, folded away below the title, where there is no room beside the text. */
export function OnThisPageFolded({items}: Props) {
  return (
    <details className={styles.folded}>
      <summary>On this page</summary>
      <nav aria-label="On this page, folded">
        <SectionLinks items={items} />
      </nav>
    </details>
  );
}

function SectionLinks({items}: Props) {
  return (
    <ul>
      {items
        .filter(({level}) => level === 2)
        .map(({id, value}) => (
          <li key={id}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a heading of the page, rendered by the MDX compiler */}
            <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
          </li>
        ))}
    </ul>
  );
}
