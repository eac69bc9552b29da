import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/contents.json';
import {Setting, TextWithSettings} from '@site/src/components/Setting';
import {EditionNote} from '@site/src/components/Standing/EditionNote';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './now.module.css';

const {edition, situations} = contents;

/** One press away from every page: whom to call, and for each situation its first step and its protocol. */
export default function NowPage() {
  return (
    <Layout title="Someone is in danger now" description="Whom to call and what to do first.">
      <main className={styles.now}>
        <Heading as="h1">Someone is in danger now</Heading>
        <EditionNote title="Someone is in danger now" edition={edition} />
        <p className={styles.call}>
          <a href="tel:911">Call 911</a>
          <span>
            Say: <Setting name="site-address" />. Then stay on the line.
          </span>
        </p>
        <dl className={styles.numbers}>
          <div>
            <dt>On-call clinician</dt>
            <dd>
              <Setting name="on-call-phone" />
            </dd>
          </div>
          <div>
            <dt>Supervisor on duty</dt>
            <dd>
              <Setting name="supervisor-phone" />
            </dd>
          </div>
          <div>
            <dt>Nurse</dt>
            <dd>
              <Setting name="nurse-phone" />
            </dd>
          </div>
          <div>
            <dt>Call or text for support, not dispatch</dt>
            <dd>
              <a href="tel:988">988</a>
            </dd>
          </div>
        </dl>
        <Heading as="h2">What is happening?</Heading>
        <ul className={styles.situations}>
          {situations.map(({code, situation, first}) => (
            <li key={code}>
              <Link to={`/${code.toLowerCase()}/`}>
                <strong>{situation}</strong> <span className={styles.code}>{code}</span>
              </Link>
              <p>
                <TextWithSettings text={first} />
              </p>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
