import {useId} from 'react';
import {toDay} from '../../manual/dates.ts';
import {isDay, isName, LONGEST_NAME} from '../../onboarding/read-record.ts';
import styles from './styles.module.css';

type Head = {person: string; firstDay: string};

/** Who reads, and from which day the dates count. */
export function HeadFields({person, firstDay}: Head) {
  const id = useId();
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={`${id}-person`}>Name or staff number</label>
        <input
          id={`${id}-person`}
          name="person"
          type="text"
          className="field"
          defaultValue={person}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-day`}>First day at work</label>
        <input
          id={`${id}-day`}
          name="firstDay"
          type="date"
          className="field"
          defaultValue={firstDay}
          min="2000-01-01"
          max="2099-12-31"
          required
        />
      </p>
    </>
  );
}

/** What stands in the fields: a name on one line, a day that exists. */
export function readHead(form: HTMLFormElement): Head {
  const data = new FormData(form);
  const person = String(data.get('person') ?? '')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const firstDay = String(data.get('firstDay') ?? '');
  return {person: isName(person) ? person : '', firstDay: isDay(firstDay) ? firstDay : toDay(new Date())};
}
