import type {Instrument} from '../../manual/data/instruments.ts';
import {improvement} from '../../measures/change/better.ts';
import {judgeChange} from '../../measures/change/judge.ts';
import {linesBetween, NORMS, type OwnNorms} from '../../measures/change/own-norms.ts';
import type {ChangeRule} from '../../measures/change/rule.ts';
import {flagsOf, print, sayChange, signed} from '../../measures/change/say-change.ts';
import type {TypedScores} from '../../measures/change/typed-scores.ts';
import {isNotDefined, type NotDefined} from '../../measures/not-defined.ts';
import {ChangeChart} from './ChangeChart.tsx';
import {toChart, WIDTHS, whenOf} from './change-chart.ts';
import {IndexFormula, LinesFormula} from './Formulas.tsx';
import {Obliges} from './Result.tsx';
import {SectionLink, WithLinks} from './shelf.tsx';
import styles from './styles.module.css';

type Props = {instrument: Instrument; read: TypedScores; rule: ChangeRule | NotDefined; own: OwnNorms};

/** What follows from the scores: flags first, the class, how it was found, and the line. */
export function ChangeResult({instrument, read, rule, own}: Props) {
  const {results, dated} = read;
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) {
    return null;
  }
  const scores = <Scores instrument={instrument} read={read} {...(isNotDefined(rule) ? {} : {rule})} />;
  if (isNotDefined(rule)) {
    return (
      <>
        <p role="status" className={styles.verdict}>
          {`${signed(last.score - first.score)} points, from ${print(first.score)} to ${print(last.score)}.`}
        </p>
        <p>Not judged: {rule.notDefined}.</p>
        {scores}
      </>
    );
  }
  const judgment = judgeChange({before: first.score, after: last.score, rule});
  const {verdict, rows} = sayChange({before: first.score, after: last.score, judgment, rule});
  const {flags, prompt} = flagsOf(read, rule, judgment);
  const lines = linesBetween(instrument.change?.groups, own.groups, rule.better);
  const replaced = [...rule.replaced, ...(Object.keys(own.groups) as (keyof typeof own.groups)[])].map((norm) => NORMS[norm]);
  return (
    <>
      <Obliges
        title="Not on track"
        className={styles.now}
        list={flags.map(({flag, name, section, because}) => ({section, because: `${flag}. ${name}: ${because}`}))}
      />
      <p role="status" className={styles.verdict}>
        {verdict}
      </p>
      {replaced.length > 0 && (
        <p>
          <b>By your own numbers</b>, not the manual’s: {replaced.join(', ')}.
        </p>
      )}
      <dl className={styles.parts}>
        {rows.map(({name, value}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!dated && <p className={styles.soft}>With weeks, the flags of clients who are not on track are looked for as well.</p>}
      {prompt && (
        <p>
          <WithLinks text={prompt} />
        </p>
      )}
      {scores}
      <details className={styles.norms}>
        <summary>The formulas, with these numbers</summary>
        {judgment.index && !isNotDefined(judgment.index) && rule.sd !== undefined && rule.reliability !== undefined ? (
          <IndexFormula
            sd={rule.sd}
            reliability={rule.reliability}
            before={first.score}
            after={last.score}
            index={judgment.index}
          />
        ) : (
          <p>No index: spread and reliability are not both known. The points that count are as published.</p>
        )}
        {lines && (
          <>
            <p>
              Between the groups: lines a, b and c. The last score, {print(last.score)}, lies{' '}
              {isNotDefined(lines.c)
                ? ''
                : improvement(lines.c, last.score, rule.better) > 0
                  ? 'on the healthy side of c.'
                  : 'on the clinical side of c.'}
            </p>
            <LinesFormula lines={lines} better={rule.better} />
          </>
        )}
        {instrument.change?.section && (
          <p>
            Why these numbers, and which others were possible: <SectionLink code={instrument.change.section} withTitle />.
          </p>
        )}
      </details>
    </>
  );
}

/** The line of scores, and the same as a table. */
function Scores({instrument, read, rule}: {instrument: Instrument; read: TypedScores; rule?: ChangeRule}) {
  const {results, dated} = read;
  const start = results[0]?.score ?? 0;
  const range = instrument.range ?? {from: 0, to: Math.max(1, ...results.map(({score}) => score))};
  const change = (score: number) => (score === start ? '0' : signed(score - start));
  const counts = (score: number) => {
    const way = rule ? improvement(start, score, rule.better) : 0;
    return rule && Math.abs(way) >= rule.reliable ? (way > 0 ? 'better' : 'worse') : 'no';
  };
  const said = results.map(({score, day}, place) => `${whenOf({day}, place, dated)}: ${print(score)}`).join(', ');
  return (
    <figure className={styles.figure}>
      {(['wide', 'narrow'] as const).map((size) => (
        <ChangeChart
          key={size}
          className={styles[size]}
          chart={toChart({width: WIDTHS[size], results, dated, range, ...(rule ? {rule} : {})})}
          title={`Scores of ${instrument.name}. ${said}.${rule ? ` Hatched: less than ${print(rule.reliable)} points from the first.` : ''} The table below says the same.`}
        />
      ))}
      <table className={styles.table}>
        <caption className="sr-only">Scores of {instrument.name}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Total</th>
            <th scope="col">From the first</th>
            {rule && <th scope="col">Counts</th>}
          </tr>
        </thead>
        <tbody className={styles.rows}>
          {results.map(({day, score}, place) => (
            <tr key={day}>
              <th scope="row">{whenOf({day}, place, dated)}</th>
              <td>{print(score)}</td>
              <td>{place === 0 ? '' : change(score)}</td>
              {rule && <td>{place === 0 ? '' : counts(score)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rule && (
        <figcaption
          className={styles.soft}
        >{`Hatched: less than ${print(rule.reliable)} points from the first score. Solid: the case line.`}</figcaption>
      )}
    </figure>
  );
}
