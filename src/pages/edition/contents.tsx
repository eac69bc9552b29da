import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/contents.json';
import {GoToCode} from '@site/src/components/GoToCode';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {PageList} from '@site/src/components/PageList';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

const {chapters, edition} = contents;

/** The contents of an edition: every chapter and page, in the order of care. */
export default function ContentsPage() {
  return (
    <Layout title="Contents" description="Every chapter and page of the manual, in the order of care.">
      <EditionListPage title="Contents" lead="Chapters stand in the order of care." edition={edition}>
        <GoToCode />
        <p>
          <Link to="/words/">Words and abbreviations</Link>, from A to Z. <Link to="/measures/">Measures</Link>: score a form,
          compare scores. <Link to="/governance/">Reviews and approval</Link>: who owns which page, and what is due.
        </p>
        {chapters.map(({code, title, about, pages}) => (
          <section key={code} aria-labelledby={code}>
            <Heading as="h2" id={code}>
              <Link to={`/${code.toLowerCase()}/`}>{title}</Link>
            </Heading>
            <p>{about}</p>
            <PageList pages={pages} />
          </section>
        ))}
      </EditionListPage>
    </Layout>
  );
}
