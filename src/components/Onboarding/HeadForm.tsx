import data from '@generated/manual/default/reading.json';
import {type FormEvent, useEffect, useId, useRef} from 'react';
import {withHead} from '../../onboarding/change-record.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {HeadFields, readHead} from './HeadFields.tsx';
import styles from './styles.module.css';
import {changeRecord} from './use-record.ts';

/** What was read stays read when the role changes: the new path asks only for the rest. */
export function HeadForm({record, onClose}: {record: OnboardingRecord; onClose: () => void}) {
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  // The button that opened the form is gone.
  useEffect(() => first.current?.focus(), []);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const role = String(new FormData(event.currentTarget).get('role') ?? record.role);
    const head = {...readHead(event.currentTarget), role};
    changeRecord((now) => withHead(now, head, new Date()));
    onClose();
  };
  const known = data.roles.some(({key}) => key === record.role);
  return (
    <form onSubmit={save} className={styles.form}>
      <p className={styles.field}>
        <label htmlFor={id}>My role</label>
        <select ref={first} id={id} name="role" className="field" defaultValue={record.role}>
          {!known && <option value={record.role}>{record.role}</option>}
          {data.roles.map(({key, name}) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <HeadFields person={record.person} firstDay={record.firstDay} />
      <p className={styles.buttons}>
        <button type="submit" className="button-main">
          Save
        </button>
        <button type="button" className="button-quiet" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  );
}
