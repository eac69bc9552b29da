import {useId} from 'react';
import styles from '../GoToCode/styles.module.css';

/** A field for any code or citation, of any edition. A plain form: it works before, and without, any script. */
export function CodeAnywhere({value = ''}: {value?: string}) {
  const id = useId();
  return (
    <form className={styles.form} action="/cite/" method="get">
      <label htmlFor={id}>Look up a code or citation</label>
      <input
        id={id}
        type="text"
        className="field"
        name="q"
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        placeholder="SAF-08.4"
      />
      <button type="submit" className="button-main">
        Look up
      </button>
    </form>
  );
}
