import changes from '@generated/manual/default/changes.json';
import contents from '@generated/manual/default/contents.json';
import {Changes} from '@site/src/components/Changes';
import {FirstEdition} from '@site/src/components/Changes/FirstEdition';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {DRAFT_EDITION, editionWords} from '@site/src/manual/edition-name';
import Layout from '@theme/Layout';

const {edition, previous} = changes;
const isDraft = edition.name === DRAFT_EDITION;
const title = isDraft ? 'What the next edition will change' : `What changed in edition ${edition.name}`;

/** What changed in this edition since the one before, why, and whom it concerns. */
export default function ChangesPage() {
  return (
    <Layout title={title} description={`${title}: every change with its reason, and whom it concerns.`}>
      <EditionListPage title={title} edition={contents.edition} lead={lead()}>
        {previous === null ? <FirstEdition contents={contents} /> : <Changes view={{...changes, previous}} />}
      </EditionListPage>
    </Layout>
  );
}

function lead(): string {
  if (previous === null) {
    return isDraft
      ? 'No edition has been released yet: this draft will be the first. There is nothing to compare it with.'
      : 'This is the first edition: there is nothing to compare it with.';
  }
  return isDraft ? `The draft compared with ${editionWords(previous)}.` : `Compared with ${editionWords(previous)}.`;
}
