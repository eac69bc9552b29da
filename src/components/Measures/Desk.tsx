import {useEffect, useId, useMemo, useRef, useState} from 'react';
import type {Instrument} from '../../manual/data/instruments.ts';
import type {Measures} from '../../manual/measures.ts';
import {plainName} from '../../measures/plain-name.ts';
import {ChangeForm} from './ChangeTool.tsx';
import {ScoreTool} from './ScoreTool.tsx';
import {ShelfProvider} from './shelf.tsx';
import styles from './styles.module.css';
import {useScores} from './use-scores.ts';

/** Any form of the edition: found by a word, scored, and its totals compared. An address may name one: `#phq-9`. */
export function Desk({data}: {data: Measures}) {
  const [chosen, setChosen] = useState(() => data.instruments.find(({key}) => `#${key}` === window.location.hash));
  const work = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The keyboard goes on at the form that was chosen.
  useEffect(() => {
    if (chosen && pressed.current) {
      work.current?.querySelector<HTMLElement>('h3')?.focus();
    }
  }, [chosen]);
  return (
    <ShelfProvider shelf={data}>
      <Chooser
        data={data}
        chosen={chosen}
        onChoose={(instrument) => {
          pressed.current = true;
          setChosen(instrument);
        }}
      />
      <div ref={work}>{chosen && <Work key={chosen.key} instrument={chosen} />}</div>
    </ShelfProvider>
  );
}

function Work({instrument}: {instrument: Instrument}) {
  const scores = useScores(instrument);
  const [said, setSaid] = useState('');
  const isCompared = instrument.range !== undefined;
  return (
    <>
      <ScoreTool
        instrument={instrument}
        {...(isCompared
          ? {
              onUse: (total: number) => {
                scores.add({week: '', score: `${total}`});
                setSaid(`${total} stands among the scores to compare.`);
              },
            }
          : {})}
      />
      <p role="status" className={styles.soft}>
        {said}
      </p>
      {isCompared && <ChangeForm instrument={instrument} scores={scores} />}
    </>
  );
}

type ChooserProps = {data: Measures; chosen: Instrument | undefined; onChoose: (instrument: Instrument) => void};

function Chooser({data, chosen, onChoose}: ChooserProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => groupsFor(data, query), [data, query]);
  const count = groups.reduce((sum, {instruments}) => sum + instruments.length, 0);
  const only = count === 1 ? groups[0]?.instruments[0] : undefined;
  return (
    <section className={styles.chooser} aria-labelledby={id}>
      <h2 id={id}>Which form?</h2>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (only) {
            onChoose(only);
          }
        }}
      >
        <label className={styles.field}>
          <span>Name of the form, or what it is about</span>
          <input
            className="field"
            type="text"
            value={query}
            autoComplete="off"
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
      </form>
      <p role="status" className={styles.soft}>
        {query.trim() !== '' &&
          (count === 0 ? 'No form for these words.' : `${count} ${count === 1 ? 'form: press Enter' : 'forms'}.`)}
      </p>
      <details className={styles.norms} open={chosen === undefined || query.trim() !== ''}>
        <summary>Forms by their pages</summary>
        {groups.map(({code, title, instruments}) => (
          <div key={code} className={styles.group}>
            <h3>
              {code} {title}
            </h3>
            <p className={styles.buttons}>
              {instruments.map((instrument) => (
                <button
                  key={instrument.key}
                  type="button"
                  className="button-quiet"
                  aria-pressed={instrument === chosen}
                  onClick={() => onChoose(instrument)}
                >
                  {instrument.name}
                </button>
              ))}
            </p>
          </div>
        ))}
      </details>
    </section>
  );
}

/** Pages of forms, as far as the words are found in a form's name or in its page's title. */
function groupsFor({pages, instruments}: Measures, query: string) {
  const words = query.split(/\s+/).map(plainName).filter(Boolean);
  return pages
    .map(({code, title}) => ({
      code,
      title,
      instruments: instruments.filter(({page, name, key}) => {
        const text = plainName(`${name} ${key} ${title}`);
        return page === code && words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.instruments.length > 0);
}
