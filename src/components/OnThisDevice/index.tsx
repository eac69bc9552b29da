import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import {editionTitle, sentenceCase, standingWords} from '../../manual/edition-words.ts';
import {dayAt} from '../../manual/standing.ts';
import {DRAFT_COPY} from '../../offline/copies.ts';
import type {Device, DeviceCopy} from '../../offline/device.ts';
import {checkedWords, copyWords, faultWords, sizeWords, stateWords} from '../../offline/words.ts';
import {useNow} from '../use-now.ts';
import styles from './styles.module.css';
import {type DeviceHere, useDevice} from './use-device.ts';
import {Wanted} from './Wanted.tsx';

const MINUTE = 60_000;

/** Which editions this device holds for the time without a network, and how to get and remove them. */
export function OnThisDevice() {
  const here = useDevice();
  const now = useNow(MINUTE);
  const {device, isImpossible, isBusy, act} = here;
  if (isImpossible) {
    return (
      <>
        <Wanted device={undefined} />
        <p role="status">
          This browser keeps nothing of this site: a private window, a strict setting, or an address without https. The manual
          works online.
        </p>
      </>
    );
  }
  if (!device || now === undefined) {
    return (
      <>
        <p role="status">Looking…</p>
        <noscript>
          <p>This needs scripts, which this browser does not run.</p>
        </noscript>
      </>
    );
  }
  return (
    <>
      <Wanted device={device} />
      <div role="status">{device.fault && <p className={styles.fault}>{faultWords(device.fault)}</p>}</div>
      <p className={styles.checked}>
        {checkedWords(device)}{' '}
        <button
          type="button"
          className="button-quiet"
          aria-disabled={isBusy}
          onClick={() => isBusy || act({ask: 'check', now: true})}
        >
          Check now
        </button>
      </p>
      {toRows(device, now).map((row) => (
        <Copy key={row.copy.name} {...row} here={here} />
      ))}
      <section aria-labelledby="remove-all" className={styles.copy}>
        <h2 id="remove-all">Remove everything</h2>
        <p>
          Removes all of the manual from this device. It is not fetched again until you ask for it. Ticks, notes of a session and
          the record of what you have read stay: the foot of each page erases them.
        </p>
        <button type="button" className="button-quiet" onClick={() => act({ask: 'remove-all'})}>
          Remove everything from this device
        </button>
      </section>
    </>
  );
}

type Row = {copy: DeviceCopy; title: string; standing: string};

/** Newest edition first, the draft last. */
function toRows({copies, editions, timeZone}: Device, now: number): Row[] {
  const today = dayAt(new Date(now), timeZone);
  const row = (name: string, title: string, standing: string): Row[] => {
    const copy = copies.find((one) => one.name === name);
    return copy ? [{copy, title, standing: sentenceCase(standing)}] : [];
  };
  return [
    ...[...editions]
      .reverse()
      .flatMap((edition) => row(edition.name, editionTitle(edition), standingWords(edition, editions, today))),
    ...row(DRAFT_COPY, sentenceCase(DRAFT_EDITION), 'not in force'),
  ];
}

function Copy({copy, title, standing, here: {isBusy, get, act}}: Row & {here: DeviceHere}) {
  const {name, state, bytes, progress} = copy;
  const id = `copy-${name}`;
  return (
    <section aria-labelledby={id} className={styles.copy}>
      <h2 id={id}>{title}</h2>
      <p className={styles.standing}>{standing}.</p>
      <p>{stateWords(copy)}</p>
      {progress !== undefined && <progress value={progress} aria-label={`${copyWords(name)} on this device`} />}
      <div className={styles.buttons}>
        {state !== 'held' && (
          <button type="button" className="button-quiet" aria-disabled={isBusy} onClick={() => isBusy || get(name)}>
            {state === 'outdated' ? `Get what is new in ${copyWords(name)}` : `Get ${copyWords(name)} (${sizeWords(bytes)})`}
          </button>
        )}
        {state !== 'absent' && (
          <button type="button" className="button-quiet" onClick={() => act({ask: 'remove', copy: name})}>
            Remove {copyWords(name)}
          </button>
        )}
      </div>
    </section>
  );
}
