import {Compare} from '@site/src/components/Compare';
import {ListPage} from '@site/src/components/ListPage';
import Layout from '@theme/Layout';

const lead = 'Two editions of a page, a section or a checklist, word by word.';

/** Any two editions of any section, side by side in one text. */
export default function ComparePage() {
  return (
    <Layout title="Compare editions" description={lead}>
      <ListPage title="Compare editions" lead={lead}>
        <Compare />
      </ListPage>
    </Layout>
  );
}
