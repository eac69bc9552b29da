import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import type {ShiftData, ShiftList} from '../../manual/shift-data.ts';
import {isClients, MOST_CLIENTS} from '../../shift/copies.ts';
import {packParts, RUN_SHEET_PAGES, sayPack} from '../../shift/pack.ts';
import type {Slot} from '../../shift/plan.ts';
import {useEditions} from '../live/use-editions.ts';
import {lineOnPaper} from '../Standing/standing.tsx';
import {assemblePack} from './assemble-pack.ts';
import {printPack} from './print-pack.ts';
import {RunSheet} from './RunSheet.tsx';
import styles from './styles.module.css';
import type {ShiftState} from './use-shift.ts';

type Props = {data: ShiftData; shift: ShiftState; slots: readonly Slot[]; lists: readonly ShiftList[]};

/** One press prints all that the day needs on paper. */
export function PrintPack({data, shift, slots, lists}: Props) {
  const id = useId();
  const base = useBaseUrl('/');
  const editions = useEditions();
  const [everyCopy, setEveryCopy] = useState(false);
  const [isTwoSided, setTwoSided] = useState(false);
  const [state, setState] = useState<{busy?: boolean; failed?: readonly string[]}>({});
  const [isCount, setCount] = useState(true);
  const fetched = useRef<HTMLDivElement>(null);
  const parts = packParts(shift.plan, slots, data, {everyCopy, clients: shift.clients, lists});

  const print = async () => {
    if (state.busy || !fetched.current) {
      return;
    }
    setState({busy: true});
    const {nodes, failed} = await assemblePack(parts, {base, isTwoSided});
    setState(failed.length > 0 ? {failed} : {});
    if (failed.length === 0) {
      const foot = (title: string) => `${title} · ${lineOnPaper(data.edition, editions)} · uncontrolled when printed`;
      const feet = [...Array<string>(RUN_SHEET_PAGES).fill('Run sheet'), ...nodes.map(({title}) => title)].map(foot);
      fetched.current.replaceChildren(...nodes.map(({element}) => element));
      printPack(feet, () => fetched.current?.replaceChildren());
    }
  };

  return (
    <div className={styles.print}>
      <p className={styles.buttons}>
        <label htmlFor={id}>Clients expected, for copies</label>
        <input
          id={id}
          type="number"
          className="field"
          min={1}
          max={MOST_CLIENTS}
          defaultValue={shift.clients}
          aria-invalid={!isCount}
          aria-describedby={isCount ? undefined : `${id}-problem`}
          onChange={(event) => {
            const count = event.currentTarget.valueAsNumber;
            setCount(isClients(count));
            if (isClients(count)) {
              shift.setClients(count);
            }
          }}
        />
        {!isCount && (
          <span id={`${id}-problem`} role="alert">
            Write a number from 1 to {MOST_CLIENTS}. Copies are for {shift.clients}.
          </span>
        )}
        <label className={styles.check}>
          <input type="checkbox" checked={everyCopy} onChange={(event) => setEveryCopy(event.currentTarget.checked)} /> Print
          every copy, not one to copy from
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={isTwoSided} onChange={(event) => setTwoSided(event.currentTarget.checked)} /> On
          two-sided paper: each hand-out and checklist on its own sheet
        </label>
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button-main" aria-disabled={state.busy === true} onClick={() => void print()}>
          Print the pack
        </button>
        <span data-pack-pages="">{sayPack(parts, isTwoSided)}</span>
      </p>
      <p role="status" className={styles.note}>
        {state.busy && 'Putting the pack together…'}
      </p>
      {state.failed && (
        <p role="alert" className={styles.alert}>
          {state.failed.join(', ')} could not be fetched, so nothing was printed. Try again when there is a network, or print each
          from its own page.
        </p>
      )}
      {createPortal(
        <div className={styles.pack} data-pack="" hidden>
          <RunSheet data={data} shift={shift} slots={slots} lists={lists} />
          <div ref={fetched} />
        </div>,
        document.body,
      )}
    </div>
  );
}
