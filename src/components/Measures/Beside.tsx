import type {Instrument} from '../../manual/data/instruments.ts';
import type {Answer, Context} from '../../measures/scoring/form.ts';
import styles from './styles.module.css';
import type {Known} from './use-form.ts';

type Props = {instrument: Instrument; context: Context; name: string; onKnow: (more: Known) => void};

const YES_NO = [
  {value: 0, label: 'No'},
  {value: 1, label: 'Yes'},
];

/** The question before the items. */
export function Stem({instrument: {stem, words}, context, name, onKnow}: Props) {
  return (
    stem && (
      <Question
        name={`${name}-${stem.key}`}
        legend={words?.stem ?? capital(stem.name)}
        options={YES_NO}
        value={context.beside?.[stem.key] ?? null}
        onChoose={(value) => onKnow({beside: {[stem.key]: value}})}
      />
    )
  );
}

/** Questions after the items. */
export function FollowUp({instrument, context, name, onKnow}: Props) {
  return (instrument.follow_up?.questions ?? []).map(({key, name: legend, answers}) => (
    <Question
      key={key}
      name={`${name}-${key}`}
      legend={capital(legend)}
      options={answers.length === 2 ? YES_NO : answers.map((value) => ({value, label: `${value}`}))}
      value={context.beside?.[key] ?? null}
      onChoose={(value) => onKnow({beside: {[key]: value}})}
    />
  ));
}

/** What the numbers mean, and which cut-off holds, where that differs. */
export function HowToRead({instrument, context, name, onKnow}: Props) {
  const {cutoffs = [], positive, reversed_by_place: byPlace} = instrument;
  const hasSexes = positive?.male !== undefined || cutoffs.some(({sex}) => sex !== undefined);
  return (
    <>
      {byPlace && (
        <Question
          name={`${name}-place`}
          legend="The numbers that you enter are"
          options={[
            {value: 0, label: 'As scored on the form'},
            {value: 1, label: 'Places on the form, counted from 0 at the top'},
          ]}
          value={context.byPlace ? 1 : 0}
          onChoose={(value) => onKnow({byPlace: value === 1})}
        />
      )}
      {hasSexes && (
        <Question
          name={`${name}-sex`}
          legend="The cut-off is that for"
          options={[
            {value: 0, label: 'Sex not recorded'},
            {value: 1, label: 'Women'},
            {value: 2, label: 'Men'},
          ]}
          value={context.sex === 'female' ? 1 : context.sex === 'male' ? 2 : 0}
          onChoose={(value) => onKnow({sex: value === 1 ? 'female' : value === 2 ? 'male' : undefined})}
        />
      )}
    </>
  );
}

type QuestionProps = {
  name: string;
  legend: string;
  options: readonly {value: number; label: string}[];
  value: Answer;
  onChoose: (value: number) => void;
};

function Question({name, legend, options, value, onChoose}: QuestionProps) {
  return (
    <fieldset className={styles.item}>
      <legend className={styles.words}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              autoComplete="off"
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
