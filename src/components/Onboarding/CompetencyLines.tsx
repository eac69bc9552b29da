import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {type FormEvent, useEffect, useId, useRef, useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {formatDay, toDay} from '../../manual/dates.ts';
import {theEdition} from '../../manual/edition-name.ts';
import {withoutSigned, withSigned} from '../../onboarding/change-record.ts';
import {competenciesFor, signaturesOf} from '../../onboarding/competencies.ts';
import {byWords} from '../../onboarding/read-by.ts';
import {isDay, isName, LONGEST_NAME} from '../../onboarding/read-record.ts';
import type {Competencies} from '../../onboarding/reading-data.ts';
import type {OnboardingRecord, SignedLine} from '../../onboarding/record.ts';
import {useToast} from '../Toast/index.tsx';
import styles from './styles.module.css';
import {changeRecord} from './use-record.ts';

/** What the role shows, by when. Whoever sees it signs on paper; who did, and when, can be noted here. */
export function CompetencyLines({record}: {record: OnboardingRecord}) {
  const tables = competenciesFor(data, record.role);
  if (tables.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="competencies">
      <h2 id="competencies">Competencies</h2>
      <p>Each line is signed on paper, by whoever saw it. Print your record for that; note here what was signed.</p>
      {tables.map((table) => (
        <Table key={table.code} table={table} record={record} />
      ))}
    </section>
  );
}

function Table({table, record}: {table: Competencies; record: OnboardingRecord}) {
  const [open, setOpen] = useState(false);
  const lines = table.rows.map((row) => ({row, signed: signaturesOf(record, table.code, row.by)}));
  const count = lines.filter(({signed}) => signed.length > 0).length;
  return (
    <details className={styles.step} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>
        <b>{table.title}</b>: {count} of {lines.length} lines signed
      </summary>
      {open && (
        <>
          <p>
            <Link to={`/${codeToPath(table.code)}`}>Read {table.code}</Link>
          </p>
          <ul className={styles.plain}>
            {lines.map(({row, signed}) => (
              <Line key={row.by} table={table} row={row} signed={signed} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

type LineProps = {table: Competencies; row: Competencies['rows'][number]; signed: readonly SignedLine[]};

function Line({table, row, signed}: LineProps) {
  const line = `${table.title}, ${byWords(row.by)}`;
  const place = useRef<HTMLLIElement>(null);
  // What is pressed here goes: the keyboard goes on from the line.
  const goOn = () => place.current?.focus({preventScroll: true});
  const remove = (entry: SignedLine) => {
    goOn();
    changeRecord((record) => withoutSigned(record, entry));
  };
  return (
    <li ref={place} tabIndex={-1} className={styles.page}>
      <p>
        <b>{byWords(row.by)}</b>
        <span className={styles.state}>{signed.length === 0 ? 'not signed' : '✓ signed'}</span>
      </p>
      <dl className={styles.cells}>
        {row.cells.map((cell, index) => (
          <div key={table.columns[index]}>
            <dt>{table.columns[index]}</dt>
            <dd>{cell}</dd>
          </div>
        ))}
      </dl>
      {signed.map((entry) => (
        <p key={entry.at} className={styles.buttons}>
          Signed by {entry.name} on {formatDay(entry.on)}
          {entry.edition !== data.edition.name && `, as ${theEdition(entry.edition)} had the line`}
          <button type="button" className="button-quiet" aria-label={`Remove the note: ${line}`} onClick={() => remove(entry)}>
            Remove
          </button>
        </p>
      ))}
      <SignForm line={line} code={table.code} by={row.by} onClose={goOn} />
    </li>
  );
}

type SignProps = {line: string; onClose: () => void} & Pick<SignedLine, 'code' | 'by'>;

function SignForm({line, code, by, onClose}: SignProps) {
  const id = useId();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  // The button that opened the form is gone.
  useEffect(() => {
    if (open) {
      first.current?.focus();
    }
  }, [open]);
  const close = () => {
    onClose();
    setOpen(false);
  };
  if (!open) {
    return (
      <button type="button" className="button-quiet" aria-label={`Note a signature: ${line}`} onClick={() => setOpen(true)}>
        Note a signature
      </button>
    );
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, on] = [String(form.get('name') ?? '').trim(), String(form.get('on') ?? '')];
    if (!isName(name) || !isDay(on)) {
      toast('A name and a day are needed');
      return;
    }
    changeRecord((record) => withSigned(record, {code, by, edition: data.edition.name, name, on, now: new Date()}));
    close();
  };
  return (
    <form onSubmit={save} className={styles.form}>
      <p className={styles.field}>
        <label htmlFor={`${id}-name`}>Signed by</label>
        <input
          ref={first}
          id={`${id}-name`}
          name="name"
          type="text"
          className="field"
          maxLength={LONGEST_NAME}
          required
          autoComplete="off"
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-on`}>On</label>
        <input
          id={`${id}-on`}
          name="on"
          type="date"
          className="field"
          required
          min="2000-01-01"
          max={toDay(new Date())}
          defaultValue={toDay(new Date())}
        />
      </p>
      <p className={styles.buttons}>
        <button type="submit" className="button-main">
          Keep the note
        </button>
        <button type="button" className="button-quiet" onClick={close}>
          Cancel
        </button>
      </p>
    </form>
  );
}
