import words from '@generated/manual/default/words.json';
import {Glossary} from '@site/src/components/Glossary';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import Layout from '@theme/Layout';

/** The glossary at an address that needs no code: terms in search lead here. */
export default function WordsPage() {
  return (
    <Layout title="Words and abbreviations" description="What the words and abbreviations of the manual mean, from A to Z.">
      <EditionListPage
        title="Words and abbreviations"
        lead="What this manual means by a word. A page explains its own words where they stand: press one that is underlined with dots."
        edition={words.edition}
      >
        <Glossary data={words} level={2} />
      </EditionListPage>
    </Layout>
  );
}
