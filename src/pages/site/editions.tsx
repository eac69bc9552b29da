import {EditionList} from '@site/src/components/EditionList';
import styles from '@site/src/components/EditionList/styles.module.css';
import {ListPage} from '@site/src/components/ListPage';
import {useEditions} from '@site/src/components/live/use-editions';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

/** Every edition that was released: when, by whom, from when it counts, and what changed. */
export default function EditionsPage() {
  return (
    <Layout title="Editions" description="Every edition of the manual: from when it counts, who approved it, and what changed.">
      <ListPage
        title="Editions"
        lead="An edition never changes after its release. The one in force is the newest whose day has come."
      >
        <EditionList editions={useEditions()} />
        <section aria-labelledby="draft" className={styles.edition}>
          <Heading as="h2" id="draft">
            Draft
          </Heading>
          <p className={styles.standing}>Not in force.</p>
          <p>What the next edition is made of. It changes without notice: follow the edition in force.</p>
          <ul className={styles.links}>
            <li>
              <a href="/next/">Read the draft</a>
            </li>
            <li>
              <a href="/next/changes/">What it will change</a>
            </li>
          </ul>
        </section>
        <section aria-labelledby="also" className={styles.edition}>
          <Heading as="h2" id="also">
            Compare, verify, read offline, follow
          </Heading>
          <ul>
            <li>
              <a href="/compare/">Compare</a> any two editions of a section, word by word.
            </li>
            <li>
              Verify: the folder of an edition in the repository, <code>editions/2026.1/</code>, holds <code>SHA256SUMS</code>{' '}
              over every file of it. <code>sha256sum -c editions/2026.1/SHA256SUMS</code> says whether one was altered.
            </li>
            <li>
              Read without a network: what is <a href="/offline/">on this device</a>, and how to get more.
            </li>
            <li>
              Hear of new editions: <a href="/feed.xml">Atom feed</a>, <a href="/feed.json">JSON feed</a>.
            </li>
          </ul>
        </section>
      </ListPage>
    </Layout>
  );
}
