import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/contents.json';
import {GoToCode} from '@site/src/components/GoToCode';
import {SearchDoor} from '@site/src/components/Search/SearchDoor';
import {ProgramName} from '@site/src/components/Setting';
import {EditionNote} from '@site/src/components/Standing/EditionNote';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './index.module.css';

const {chapters, edition, situations} = contents;

/** The start page: whoever opens it is in danger's presence, before a shift, looking something up, or new. */
export default function StartPage() {
  return (
    <Layout
      title="Start"
      description="The operations manual of an intensive outpatient program: protocols, checklists and session templates."
    >
      <main className={styles.start}>
        <header className={styles.head}>
          <p className={styles.program}>
            <ProgramName />
          </p>
          <Heading as="h1">Operations manual</Heading>
          <EditionNote title="Operations manual" edition={edition} />
        </header>
        <SearchDoor />
        <Danger />
        <div className={styles.doors}>
          <section className={styles.door}>
            <h2>
              <Link to="/shift/">Prepare a shift</Link>
            </h2>
            <p>Session templates with clock times, and the checklists of the day. To run, to tick or to print.</p>
          </section>
          <section className={styles.door}>
            <h2>
              <Link to="/contents/">Find and cite</Link>
            </h2>
            <p>{chapters.map(({code}) => code).join(', ')}: every section has a code. Press it, and its citation is copied.</p>
            <GoToCode />
          </section>
          <section className={styles.door}>
            <h2>
              <Link to="/onboarding/">New here</Link>
            </h2>
            <p>Choose your role and read its path, by day and week. What you have read is kept, and can be shown.</p>
          </section>
          <section className={styles.door}>
            <h2>
              <Link to="/measures/">Measures</Link>
            </h2>
            <p>Score a form and see what the result obliges to. Compare two scores: does the change count?</p>
          </section>
        </div>
      </main>
    </Layout>
  );
}

function Danger() {
  return (
    <section className={styles.danger} aria-labelledby="danger">
      <h2 id="danger">
        <Link to="/now/">Someone is in danger now</Link>
      </h2>
      <ul>
        {situations.map(({code, situation}) => (
          <li key={code}>
            <Link to={`/${code.toLowerCase()}/`}>{situation}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
