import {type KeyboardEvent, type ReactNode, useId, useState} from 'react';
import type {Answer} from '../../measures/scoring/form.ts';
import {choiceOf, type FormItem} from '../../measures/scoring/form-items.ts';
import styles from './styles.module.css';

type Props = {
  item: FormItem;
  answer: Answer;
  /** Of the radio group, and of the field. */
  name: string;
  onAnswer: (value: Answer) => void;
  /** The typist goes on. */
  onNext: () => void;
  /** Why a value cannot be, in words. */
  refuse: (value: number) => string | undefined;
};

/** One item: an answer is chosen, or typed as a number. */
export function ItemRow(props: Props) {
  const {choices} = props.item;
  if (choices === undefined) {
    return <MarkedItem {...props} />;
  }
  return choices.length === 0 ? (
    <p className={styles.item}>
      <Words item={props.item} /> <span className={styles.soft}>No number: it is not scored.</span>
    </p>
  ) : (
    <ChosenItem {...props} />
  );
}

function ChosenItem({item, answer, name, onAnswer, onNext, refuse}: Props) {
  const [refused, setRefused] = useState<string>();
  const {choices = []} = item;
  const choose = (value: Answer) => {
    setRefused(undefined);
    onAnswer(value);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const typed = choiceOf(item, event.key);
    if (typed !== undefined) {
      event.preventDefault();
      choose(typed);
      onNext();
    } else if (/^\d$/.test(event.key)) {
      event.preventDefault();
      setRefused(refuse(Number(event.key)));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      choose(null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onNext();
    }
  };
  return (
    <fieldset className={styles.item} onKeyDown={press}>
      <legend>
        <Words item={item} />
      </legend>
      <div className={looksOf(choices)}>
        {choices.map(({value, label}) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              id={`${name}-${value}`}
              checked={answer === value}
              autoComplete="off"
              onChange={() => choose(value)}
            />
            <span>
              <b>{value}</b>
              {label && ` ${label}`}
            </span>
          </label>
        ))}
        {answer !== null && (
          <button type="button" tabIndex={-1} className={styles.blank} onClick={() => choose(null)}>
            Blank<span className="sr-only">: take the answer to {item.name} away</span>
          </button>
        )}
      </div>
      <Refused>{refused}</Refused>
    </fieldset>
  );
}

/** Answers in words stand in columns, so that they are found at the same place in every item. */
function looksOf(choices: NonNullable<FormItem['choices']>): string | undefined {
  const longest = Math.max(...choices.map(({label}) => label?.length ?? 0));
  return longest > 30 ? styles.long : longest > 3 ? styles.worded : styles.choices;
}

/** A mark on a line, measured: the number is typed. */
function MarkedItem({item, name, onAnswer, onNext, refuse}: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const type = (typed: string) => {
    setText(typed);
    const plain = typed.trim();
    const value = /^-?\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
    const why = plain === '' ? undefined : value === undefined ? `"${plain.slice(0, 20)}" is not a number` : refuse(value);
    setRefused(why);
    onAnswer(value === undefined || why !== undefined ? null : value);
  };
  return (
    <div className={styles.item}>
      <label htmlFor={name}>
        <Words item={item} /> <span className={styles.soft}>{`${item.from} to ${item.to}, with a decimal point`}</span>
      </label>
      <input
        id={name}
        className={`field ${styles.number}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={refused !== undefined}
        aria-describedby={id}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && onNext()}
      />
      <Refused id={id}>{refused}</Refused>
    </div>
  );
}

function Words({item: {item, name, text}}: {item: FormItem}) {
  if (text === undefined) {
    return (
      <span className={styles.words}>{name === `Item ${item}` || /^Question \d/.test(name) ? name : `${item}. ${name}`}</span>
    );
  }
  return (
    <span className={styles.words}>
      {item}. {name !== `Item ${item}` && <b>{name}. </b>}
      {text}
    </span>
  );
}

export function Refused({id, children}: {id?: string; children: ReactNode}) {
  return (
    <p id={id} role="alert" className={styles.refused}>
      {children}
    </p>
  );
}
