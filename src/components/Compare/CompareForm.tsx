import {type FormEvent, useId} from 'react';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {Query} from './query.ts';
import styles from './styles.module.css';

type Props = {
  query: Query;
  /** Names of all editions, and the draft; empty where they are not known. */
  order: readonly string[];
  onCompare: (query: Query) => void;
};

/** What is compared with what. A plain form at heart: its address is the same with and without the script. */
export function CompareForm({query, order, onCompare}: Props) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = (name: string) => String(data.get(name) ?? '').trim();
    onCompare({code: value('code'), from: value('from'), to: value('to')});
  };
  return (
    // Made anew with each address, so that Back and Swap change the fields, too.
    <form key={JSON.stringify([query, order])} className={styles.form} action="/compare/" method="get" onSubmit={submit}>
      <p>
        <label htmlFor={id}>Code</label>
        <input
          id={id}
          name="code"
          type="text"
          className="field"
          defaultValue={query.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="SAF-08.4"
        />
      </p>
      <EditionField name="from" label="From" value={query.from} order={order} />
      <EditionField name="to" label="To" value={query.to} order={order} />
      <p className={styles.buttons}>
        <button type="submit" className="button-main">
          Compare
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => onCompare({...query, from: query.to, to: query.from})}
          disabled={query.from === query.to}
        >
          Swap
        </button>
      </p>
    </form>
  );
}

type FieldProps = {name: 'from' | 'to'; label: string; value: string; order: readonly string[]};

function EditionField({name, label, value, order}: FieldProps) {
  const id = useId();
  const options = value === '' || order.includes(value) ? order : [...order, value];
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="field" defaultValue={value}>
        {options.map((edition) => (
          <option key={edition} value={edition}>
            {edition === DRAFT_EDITION ? 'Draft' : edition}
          </option>
        ))}
      </select>
    </p>
  );
}
