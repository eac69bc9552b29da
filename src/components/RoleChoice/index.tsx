import {type ChangeEvent, useId} from 'react';
import {useChosenRole} from '../use-chosen-role.ts';
import styles from './styles.module.css';

type Props = {
  label: string;
  /** Key of the role that is chosen; undefined for all. */
  chosen: string | undefined;
  all: string;
  roles: readonly {key: string; words: string}[];
};

/** Whose part of a list is shown: in the address, so that it can be sent. Without a script there is nothing to choose, and everything to read. */
export function RoleChoice({label, chosen, all, roles}: Props) {
  const id = useId();
  const [, setRole] = useChosenRole();
  const choose = ({currentTarget}: ChangeEvent<HTMLSelectElement>) => setRole(currentTarget.value || undefined);
  return (
    <p className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={chosen ?? ''} onChange={choose}>
        <option value="">{all}</option>
        {roles.map(({key, words}) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
