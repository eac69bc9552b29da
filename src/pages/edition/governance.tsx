import governance from '@generated/manual/default/governance.json';
import {Governance} from '@site/src/components/Governance';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import Layout from '@theme/Layout';

const title = 'Reviews and approval';

/** For whoever governs the manual: what must be reviewed by when, who answers for it, who approved it, what waits. */
export default function GovernancePage() {
  return (
    <Layout
      title={title}
      description="Which pages of the manual are due for review, who owns them, who approved the edition, and what waits."
    >
      <EditionListPage
        title={title}
        lead="What must be reviewed by when, and by whom; who approved this edition; what waits."
        edition={governance.edition}
      >
        <Governance data={governance} />
      </EditionListPage>
    </Layout>
  );
}
