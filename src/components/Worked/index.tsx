import {useId} from 'react';
import {CodesInText} from '../CodeLink/CodesInText.tsx';
import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** A worked example: what is given, each step, and what the result means. Computed when the site was built. */
export function Worked({index}: {index: string}) {
  const id = useId();
  const worked = usePageData().worked[Number(index)];
  if (!worked) {
    return null;
  }
  return (
    <figure className={styles.worked} aria-labelledby={id}>
      <figcaption id={id}>
        <span className={styles.kind}>Worked example</span> {worked.title}
      </figcaption>
      <table className={styles.inputs}>
        <caption className="sr-only">What is given</caption>
        {/* With a class: the HTML minifier leaves out a tbody without attributes. */}
        <tbody className={styles.rows}>
          {worked.inputs.map(({label, value}) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {worked.steps.length > 0 && (
        <ol className={styles.steps} aria-label="Steps">
          {worked.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p className={styles.result}>
        <span className="sr-only">Result: </span>
        <CodesInText text={worked.result} />
      </p>
    </figure>
  );
}
