import Heading from '@theme/Heading';
import type {WordsList} from '../../manual/words-list.ts';
import {CodeList} from '../CodeList/index.tsx';
import styles from './styles.module.css';

type Props = {data: {list: WordsList} /** Level of the letters: below a section of a page, 3. */; level?: 2 | 3};

/** Every word of the edition's lexicon, from A to Z, each at an address of its own, with the pages that mark it. */
export function Glossary({data: {list}, level = 3}: Props) {
  return (
    <>
      <nav aria-label="Letters" className={styles.letters}>
        {list.map(({letter}) => (
          <a key={letter} href={`#${idOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {list.map(({letter, words}) => (
        <section key={letter} aria-labelledby={idOf(letter)}>
          <Heading as={`h${level}`} id={idOf(letter)}>
            {letter}
          </Heading>
          <dl className={styles.words}>
            {words.map(({anchor, term, name, definition, pages}) => (
              <div key={anchor} id={anchor}>
                <dt>
                  {term}
                  {name && <span>{name}</span>}
                </dt>
                <dd>
                  {definition} {pages && <CodeList label="Marked on" codes={pages} />}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** No term has an anchor that begins so: a term's own begins with the term. */
function idOf(letter: string): string {
  return `letter--${letter.charAt(0).toLowerCase()}`;
}
