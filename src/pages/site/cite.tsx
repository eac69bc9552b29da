import {Basket} from '@site/src/components/Basket';
import {CitationLookup} from '@site/src/components/CitationLookup';
import {ListPage} from '@site/src/components/ListPage';
import Layout from '@theme/Layout';

/** Any citation, old or new, leads on from here; and what was collected to be cited together stands here. */
export default function CitePage() {
  return (
    <Layout title="Cite" description="Paste any citation of the manual, and see whether it still holds.">
      <ListPage
        title="Cite"
        lead="Paste any citation of this manual, old or new. You see whether it is in force, and what became of it."
      >
        <CitationLookup />
        <Basket />
      </ListPage>
    </Layout>
  );
}
