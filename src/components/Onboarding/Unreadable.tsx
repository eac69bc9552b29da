import {download} from '../download.ts';
import styles from './styles.module.css';

/** What is stored and cannot be read: said, kept, and handed out as it is. */
export function Unreadable({problem, text}: {problem: string; text: string}) {
  return (
    <section aria-labelledby="unreadable" className={styles.warning}>
      <h2 id="unreadable">The record that this browser keeps cannot be read</h2>
      <p>
        {problem} It was not changed. Download it and show it to your supervisor. If you begin again below, it is kept aside until
        you erase what this browser keeps.
      </p>
      <AsItIs text={text} />
    </section>
  );
}

/** What was kept aside when its owner began again. A newer edition may read it. */
export function Aside({texts}: {texts: readonly string[]}) {
  return texts.map((text) => (
    <p key={text} className={styles.buttons}>
      An earlier record, which could not be read, is kept aside. <AsItIs text={text} />
    </p>
  ));
}

function AsItIs({text}: {text: string}) {
  return (
    <button type="button" className="button-quiet" onClick={() => download(text, 'onboarding-unreadable.txt', 'text/plain')}>
      Download it as it is
    </button>
  );
}
