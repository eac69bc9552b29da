import {KeptHere} from '@site/src/components/KeptHere';
import styles from './styles.module.css';

/** On every page: what the manual is and is not, and one press that erases what this browser keeps. */
export default function Footer() {
  return (
    <footer className={`footer ${styles.footer}`}>
      <p>
        Guidance for trained staff. It does not replace licensed judgment or the law of your state. It holds no client data and
        asks for none.
      </p>
      <p>Text: CC BY 4.0. Code: MIT.</p>
      <p>
        <a href="/accessibility/">Accessibility</a>
      </p>
      <KeptHere />
    </footer>
  );
}
