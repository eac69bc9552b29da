import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/draft/contents.json';
import {GoToCode} from '@site/src/components/GoToCode';
import {ListPage} from '@site/src/components/ListPage';
import {PageList} from '@site/src/components/PageList';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

const {chapters, edition} = contents;

/** The contents of the draft: every chapter and page, in the order of care. */
export default function ContentsPage() {
  return (
    <Layout title="Contents" description="Every chapter and page of the manual, in the order of care.">
      <ListPage title="Contents" lead={`${edition.title}. Chapters stand in the order of care.`}>
        <GoToCode />
        {chapters.map(({code, title, about, pages}) => (
          <section key={code} aria-labelledby={code}>
            <Heading as="h2" id={code}>
              <Link to={`/next/${code.toLowerCase()}/`}>{title}</Link>
            </Heading>
            <p>{about}</p>
            <PageList pages={pages} />
          </section>
        ))}
      </ListPage>
    </Layout>
  );
}
