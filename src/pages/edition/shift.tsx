import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/contents.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {PageList} from '@site/src/components/PageList';
import {Shift} from '@site/src/components/Shift';
import {codeToPath} from '@site/src/manual/code';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './shift.module.css';

const pages = contents.chapters.flatMap((chapter) => chapter.pages);
const sessions = pages.filter(({kind}) => kind === 'session');
const withChecklists = pages.filter(({checklists, kind}) => checklists.length > 0 && kind !== 'session');

/** Before a shift: the day is put together and printed; below it, every session and every checklist. */
export default function ShiftPage() {
  return (
    <Layout
      title="Prepare a shift"
      description="The day’s sessions with clock times, packing list and checklists, to run or to print."
    >
      <EditionListPage
        title="Prepare a shift"
        edition={contents.edition}
        lead="Choose the day’s sessions: you get their clock times, what to carry into the rooms, the checklists, and all of it on paper."
      >
        <div className={styles.tool}>
          <Shift />
        </div>
        <Heading as="h2">All sessions</Heading>
        <PageList pages={sessions} />
        <Heading as="h2">All checklists</Heading>
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
