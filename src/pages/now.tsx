import Link from '@docusaurus/Link';
import contents from '@generated/manual/default/draft/contents.json';
import {Setting} from '@site/src/components/Setting';
import {withSettings} from '@site/src/components/Setting/settings';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import styles from './now.module.css';

const {situations} = contents;

/** One press away from every page: whom to call, and for each situation its first step and its protocol. */
export default function NowPage() {
  return (
    <Layout title="Someone is in danger now" description="Whom to call and what to do first.">
      <main className={styles.now}>
        <Heading as="h1">Someone is in danger now</Heading>
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
              <Link to={`/next/${code.toLowerCase()}/`}>
                <strong>{situation}</strong> <span className={styles.code}>{code}</span>
              </Link>
              <p>{withSettings(first)}</p>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
