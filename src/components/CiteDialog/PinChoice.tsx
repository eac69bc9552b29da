import {useId} from 'react';
import type {Pin} from '../../manual/citation.ts';
import styles from './styles.module.css';

type Props = {edition: string; pin: Pin; onChange: (pin: Pin) => void};

/** What the citation names: the edition that is being read, or the one in force whenever it is opened. */
export function PinChoice({edition, pin, onChange}: Props) {
  const name = useId();
  const choices: [Pin, string][] = [
    ['pinned', `Edition ${edition}`],
    ['floating', 'Edition in force'],
  ];
  return (
    <fieldset className={styles.choice}>
      <legend className="sr-only">Which edition is cited</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={pin === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
