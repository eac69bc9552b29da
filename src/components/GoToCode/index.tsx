import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import contents from '@generated/manual/default/contents.json';
import {type FormEvent, useId, useState} from 'react';
import {codeToPath, pageOf} from '../../manual/code.ts';
import {readTypedCode} from '../../manual/typed-code.ts';
import styles from './styles.module.css';

const pages = new Set(contents.chapters.flatMap((chapter) => chapter.pages.map(({code}) => code)));

/** Type a code as one says it, `asm 2.3`, and land on it. */
export function GoToCode() {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const [message, setMessage] = useState('');
  const [inputId, messageId] = [useId(), useId()];

  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('code') ?? '');
    const code = readTypedCode(typed);
    if (!code) {
      setMessage('That is not a code. A code looks like SAF-08 or SAF-08.4.');
    } else if (!pages.has(pageOf(code))) {
      setMessage(`${code} is not in this edition.`);
    } else {
      history.push(withBaseUrl(`/${codeToPath(code)}`));
    }
  };

  return (
    <form className={styles.form} onSubmit={go}>
      <label htmlFor={inputId}>Go to a code</label>
      <input
        id={inputId}
        type="text"
        className="field"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="SAF-08.4"
        aria-describedby={messageId}
      />
      <button type="submit" className="button-main">
        Go
      </button>
      <p id={messageId} role="status" className={styles.message}>
        {message}
      </p>
    </form>
  );
}
