import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import checks from '@generated/manual/default/knowledge-checks.json';
import {type FormEvent, useId, useMemo, useRef, useState} from 'react';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {whyNotThisStore} from '../../onboarding/record-store.ts';
import {sendStatements} from '../../onboarding/send-statements.ts';
import {toStatements} from '../../onboarding/statements.ts';
import {download} from '../download.ts';
import {liveProgram} from '../Setting/program-data.ts';
import styles from './styles.module.css';

type Props = {record: OnboardingRecord; titleOf: (code: string) => string; fileName: string};

/** For a program with a learning management system: the record as xAPI statements, as a file or sent once. Nothing of it is kept. */
export function Statements({record, titleOf, fileName}: Props) {
  const {title} = useDocusaurusContext().siteConfig;
  const {url, recordStore} = liveProgram();
  const statements = useMemo(() => toStatements(record, {url, platform: title, titleOf, checks}), [record, url, title, titleOf]);
  return (
    <>
      <p>
        {statements.length} {statements.length === 1 ? 'statement' : 'statements'}: one for each section read, one for each
        answer.
      </p>
      <p>
        <button
          type="button"
          className="button-quiet"
          onClick={() => download(`${JSON.stringify(statements, null, 1)}\n`, `${fileName}-xapi.json`, 'application/json')}
        >
          Download the statements (.json)
        </button>
      </p>
      {recordStore ? (
        <SendForm statements={statements} store={recordStore} />
      ) : (
        <p>
          This site sends nothing to other systems. To bring the statements into a learning record store, load the file there.
        </p>
      )}
    </>
  );
}

function SendForm({statements, store}: {statements: ReturnType<typeof toStatements>; store: string}) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [sending, setSending] = useState(false);
  // What a store has accepted while this page is open, by its address and key: one address may hold the stores of many.
  const accepted = useRef(new Map<string, Set<string>>());
  const send = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '').trim();
    const endpoint = value('endpoint');
    const refused = whyNotThisStore(endpoint, store);
    if (refused !== undefined) {
      setSaid(refused);
      return;
    }
    const [key, secret] = [value('key'), value('secret')];
    const whose = JSON.stringify([endpoint, key]);
    const known = accepted.current.get(whose) ?? new Set();
    accepted.current.set(whose, known);
    setSending(true);
    const {left, problem} = await sendStatements(
      statements,
      {endpoint, key, secret},
      {
        fetch: (...request) => fetch(...request),
        accepted: known,
        onProgress: (count) => setSaid(`${count} of ${statements.length} sent…`),
      },
    );
    setSending(false);
    if (problem === undefined) {
      form.reset();
    }
    setSaid(
      problem === undefined
        ? `All ${statements.length} are in the store.`
        : `${statements.length - left} of ${statements.length} are in the store. ${problem} Nothing is lost: Send goes on with the rest.`,
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!sending) {
      void send(event.currentTarget);
    }
  };
  return (
    <form onSubmit={submit} className={styles.form} autoComplete="off">
      <p>
        Or send them to the program’s learning record store, once. Its address begins with {store}. Address and key are used for
        this sending and not kept.
      </p>
      {(
        [
          ['endpoint', 'Address of the store', 'url'],
          ['key', 'Key', 'text'],
          ['secret', 'Secret', 'password'],
        ] as const
      ).map(([name, label, type]) => (
        <p key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            name={name}
            type={type}
            className="field"
            required
            autoComplete={type === 'password' ? 'new-password' : 'off'}
            spellCheck={false}
          />
        </p>
      ))}
      <p>
        <button type="submit" className="button-main" aria-disabled={sending}>
          Send {statements.length} {statements.length === 1 ? 'statement' : 'statements'}
        </button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
