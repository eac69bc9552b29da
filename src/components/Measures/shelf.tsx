import Link from '@docusaurus/Link';
import {createContext, type ReactNode, use} from 'react';
import {codeToPath} from '../../manual/code.ts';
import type {MeasuresData} from '../../manual/measures.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {CodesInText} from '../CodeLink/CodesInText.tsx';

/** What calculators take from the edition that they stand in: on a page its own records, on the page of measures all. */
export type Shelf = MeasuresData & {edition: EditionHead};

const Context = createContext<Shelf | undefined>(undefined);

export function ShelfProvider({shelf, children}: {shelf: Shelf; children: ReactNode}) {
  return <Context value={shelf}>{children}</Context>;
}

export function useShelf(): Shelf {
  const shelf = use(Context);
  if (!shelf) {
    throw new Error('A calculator reads the records of an edition, and stands outside of one.');
  }
  return shelf;
}

/** A section with its title, in the same edition. */
export function SectionLink({code, withTitle = false}: {code: string; withTitle?: boolean}) {
  const title = useShelf().titles[code];
  return (
    <Link to={`/${codeToPath(code)}`} {...(title && !withTitle ? {title} : {})}>
      {code}
      {withTitle && title ? ` ${title}` : ''}
    </Link>
  );
}

/** Words from a record: their codes are links. */
export function WithLinks({text}: {text: string}) {
  return <CodesInText text={text} as={SectionLink} />;
}
