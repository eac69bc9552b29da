import type {EditionHead} from '../../manual/schemas.ts';
import {EditionNote} from '../Standing/EditionNote.tsx';
import {ListPage, type ListPageProps} from './index.tsx';

type Props = Omit<ListPageProps, 'note'> & {edition: EditionHead};

/** The same for what is in one edition: it says which. Apart, so that pages that list none do not carry it along. */
export function EditionListPage({edition, ...props}: Props) {
  return <ListPage {...props} note={<EditionNote title={props.title} edition={edition} />} />;
}
