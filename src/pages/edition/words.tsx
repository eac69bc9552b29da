import words from '@generated/manual/default/words.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './words.module.css';

const {edition, list} = words;

/** Every word of the edition's lexicon, from A to Z, each at an address of its own. */
export default function WordsPage() {
  return (
    <Layout title="Words and abbreviations" description="What the words and abbreviations of the manual mean, from A to Z.">
      <EditionListPage
        title="Words and abbreviations"
        lead="What this manual means by a word. A page explains its own words where they stand: press one that is underlined with dots."
        edition={edition}
      >
        <nav aria-label="Letters" className={styles.letters}>
          {list.map(({letter}) => (
            <a key={letter} href={`#${idOf(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
        {list.map(({letter, words: entries}) => (
          <section key={letter} aria-labelledby={idOf(letter)}>
            <Heading as="h2" id={idOf(letter)}>
              {letter}
            </Heading>
            <dl className={styles.words}>
              {entries.map(({anchor, term, name, definition}) => (
                <div key={anchor} id={anchor}>
                  <dt>
                    {term}
                    {name && <span>{name}</span>}
                  </dt>
                  <dd>{definition}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </EditionListPage>
    </Layout>
  );
}

/** No term has an anchor that begins so: a term's own begins with the term. */
function idOf(letter: string): string {
  return `letter--${letter.charAt(0).toLowerCase()}`;
}
