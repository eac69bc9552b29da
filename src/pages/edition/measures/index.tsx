import Link from '@docusaurus/Link';
import measures from '@generated/manual/default/measures.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {MeasuresHost} from '@site/src/components/Measures/MeasuresHost';
import Layout from '@theme/Layout';

/** Forms are scored, and scores of one client compared, by the rules of this edition. */
export default function MeasuresPage() {
  return (
    <Layout
      title="Measures"
      description="Score a form and see what the result obliges; compare two or more scores of one client."
    >
      <EditionListPage
        title="Measures"
        edition={measures.edition}
        lead="Score a form and see what the result obliges to. Compare two or more scores of one client. Nothing that you enter is kept or sent."
      >
        <p>
          For the program as a whole: <Link to="/measures/figures/">Program figures</Link> counts indicators from files and draws
          their charts.
        </p>
        <MeasuresHost data={measures} />
      </EditionListPage>
    </Layout>
  );
}
