import type {Instrument} from '../../manual/data/instruments.ts';
import {editionTitle} from '../../manual/edition-words.ts';
import type {Answer, Context} from '../../measures/scoring/form.ts';
import type {FormItem} from '../../measures/scoring/form-items.ts';
import {useShelf} from './shelf.tsx';
import styles from './styles.module.css';

type Props = {instrument: Instrument; items: readonly FormItem[]; answers: readonly Answer[]; context: Context};

/** On paper alone: what was scored, and each answer. There is no place for a name. */
export function PrintedForm({instrument, items, answers, context}: Props) {
  const beside = Object.entries(context.beside ?? {}).filter(([, value]) => value !== null);
  return (
    <div className={styles.paper}>
      <PaperHead instrument={instrument} what="scored by" />
      <table className={styles.table}>
        <tbody className={styles.rows}>
          {items.map((item) => (
            <tr key={item.item}>
              <th scope="row">{item.text === undefined ? item.name : `${item.item}. ${item.text}`}</th>
              <td>{printAnswer(item, answers[item.item - 1] ?? null)}</td>
            </tr>
          ))}
          {beside.map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{nameOf(instrument, key)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {context.byPlace && <p>Answers are places on the form, counted from 0.</p>}
      {context.sex && <p>Cut-off for {context.sex === 'female' ? 'women' : 'men'}.</p>}
    </div>
  );
}

export function PaperHead({instrument, what}: {instrument: Instrument; what: string}) {
  const {edition} = useShelf();
  return (
    <p>
      <b>{instrument.name}</b>, {what} {instrument.page}. {editionTitle(edition)}. Uncontrolled when printed. Write no name on it.
    </p>
  );
}

function printAnswer({choices}: FormItem, answer: Answer): string {
  if (answer === null) {
    return 'blank';
  }
  const label = choices?.find(({value}) => value === answer)?.label;
  return label ? `${answer} ${label}` : `${answer}`;
}

function nameOf({stem, follow_up: followUp}: Instrument, key: string): string {
  const name = stem?.key === key ? stem.name : (followUp?.questions.find((one) => one.key === key)?.name ?? key);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
