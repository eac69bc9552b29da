import Link from '@docusaurus/Link';
import data from '@generated/manual/default/reading.json';
import {type ChangeEvent, type FormEvent, useId} from 'react';
import {v4} from 'uuid';
import {toDay} from '../../manual/dates.ts';
import {beginRecord} from '../../onboarding/change-record.ts';
import {minutesOf, minuteWords, pathOf, sections} from '../../onboarding/path.ts';
import {useToast} from '../Toast/index.tsx';
import {isRoleKey, useChosenRole} from '../use-chosen-role.ts';
import {HeadFields, readHead} from './HeadFields.tsx';
import styles from './styles.module.css';
import {keepFirst} from './use-record.ts';

/** Chooses a role, shows its path, and begins it. */
export function Begin() {
  const id = useId();
  const toast = useToast();
  const [role, setRole] = useChosenRole();
  const steps = pathOf(data, role ?? '');
  const choose = ({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
    setRole(isRoleKey(currentTarget.value) ? currentTarget.value : undefined);
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const head = readHead(event.currentTarget);
    const now = new Date();
    const record = beginRecord({...head, role: role ?? '', id: v4(), edition: data.edition.name, now});
    if (!keepFirst(record, now)) {
      toast('A path is begun here already, in another tab perhaps. Reload this page.');
    }
  };
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={id}>My role</label>
        <select id={id} className="field" value={role ?? ''} onChange={choose}>
          <option value="">Choose…</option>
          {data.roles.map(({key, name}) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p role="status">
        {role !== undefined && steps.length === 0 && (
          <>
            This edition has no reading path for this role. Its pages are in the <Link to="/contents/">contents</Link>.
          </>
        )}
      </p>
      {steps.length > 0 && (
        <>
          <table className={styles.table}>
            <caption>What this role reads</caption>
            <thead>
              <tr>
                <th scope="col">By</th>
                <th scope="col">Sections</th>
                <th scope="col">Reading</th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({by, title, pages}) => {
                const parts = pages.flatMap((page) => page.parts);
                return (
                  <tr key={by}>
                    <th scope="row">{title}</th>
                    <td>{sections(parts.length)}</td>
                    <td>{minuteWords(minutesOf(parts))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <form onSubmit={begin} className={styles.form}>
            <HeadFields person="" firstDay={toDay(new Date())} />
            <p>
              <button type="submit" className="button-main">
                Begin this path
              </button>
            </p>
            <p className={styles.soft}>
              What you read is kept in this browser only, until you erase it. Nothing is sent. Do not use a browser that others
              use as well.
            </p>
          </form>
        </>
      )}
    </>
  );
}
