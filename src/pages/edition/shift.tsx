import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/contents.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {PageList} from '@site/src/components/PageList';
import {codeToPath} from '@site/src/manual/code';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './shift.module.css';

const pages = contents.chapters.flatMap((chapter) => chapter.pages);
const sessions = pages.filter(({kind}) => kind === 'session');
const withChecklists = pages.filter(({checklists, kind}) => checklists.length > 0 && kind !== 'session');

/** Before a shift: the sessions that can be run, and every checklist. */
export default function ShiftPage() {
  return (
    <Layout title="Prepare a shift" description="Session templates and checklists, to run, to tick or to print.">
      <EditionListPage
        title="Prepare a shift"
        edition={contents.edition}
        lead="Open a session, pick its start time, print its sheet. Open a checklist to work through it or to print it blank."
      >
        <Heading as="h2">Sessions</Heading>
        <PageList pages={sessions} />
        <Heading as="h2">Checklists</Heading>
        {withChecklists.map(({code, title, checklists}) => (
          <section key={code}>
            <h3>
              {code} {title}
            </h3>
            <ul className={styles.checklists}>
              {checklists.map((checklist) => (
                <li key={checklist.code}>
                  <Link to={`/${codeToPath(checklist.code)}`}>
                    {checklist.code} {checklist.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </EditionListPage>
    </Layout>
  );
}
