import {useLocation} from '@docusaurus/router';
import {type FormEvent, useEffect, useId, useState} from 'react';
import {Answers} from './Answers.tsx';
import styles from './styles.module.css';

/** Time after the last key before what is typed is looked up. */
const PAUSE = 300;

/** Paste anything that cites the manual, and see what became of it. What is pasted is read here and sent nowhere. */
export function CitationLookup() {
  const {search} = useLocation();
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [attempt, setAttempt] = useState(0);
  const id = useId();

  useEffect(() => {
    const asked = new URLSearchParams(search).get('q') ?? '';
    setTyped(asked);
    setQuery(asked);
  }, [search]);

  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setQuery(typed);
  };

  return (
    <>
      <noscript>
        <p className={styles.message}>Looking up a citation needs JavaScript, which is off in this browser.</p>
      </noscript>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id}>Codes, citations or addresses</label>
        <textarea
          id={id}
          name="q"
          className="field"
          rows={4}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          placeholder="SAF-08.4, asm 2.3, or a whole paragraph with citations in it"
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className={styles.buttons}>
          <button type="submit" className="button-main">
            Look up
          </button>
          <button type="button" className="button-quiet" onClick={() => setTyped('')}>
            Clear
          </button>
          <span id={`${id}-note`} className={styles.note}>
            What you paste stays in this browser. Do not paste anything about a client.
          </span>
        </p>
      </form>
      {/* Anew with each attempt, so that it asks again for what could not be had. */}
      <Answers key={attempt} query={query} onRetry={() => setAttempt((before) => before + 1)} />
    </>
  );
}
