import data from '@generated/manual/default/reading.json';
import {type ChangeEvent, useId, useRef, useState} from 'react';
import {formatDay, toDay} from '../../manual/dates.ts';
import {sections} from '../../onboarding/path.ts';
import type {ReadResult} from '../../onboarding/read-record.ts';
import {countNew, mergeRecords, type OnboardingRecord, whyNotMerge} from '../../onboarding/record.ts';
import {useToast} from '../Toast/index.tsx';
import {readFile} from './files.ts';
import styles from './styles.module.css';
import {changeRecord, keepFirst} from './use-record.ts';

type Opened = {name: string} & ReadResult;

/** Opens a record that was downloaded elsewhere: shows whose it is, and takes it over, or adds it to the one that is here. */
export function OpenFile({here}: {here?: OnboardingRecord}) {
  const id = useId();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const open = async ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) {
      setOpened({name: file.name, ...(await readFile(file))});
      // The same file may be chosen again.
      currentTarget.value = '';
    }
  };
  // By what is here now: another tab may have erased one record and begun another since the file was opened.
  const refused = opened?.record && here ? whyNotMerge(here, opened.record) : undefined;
  const problem = opened?.problem ?? refused;
  const record = problem === undefined ? opened?.record : undefined;
  const close = () => {
    field.current?.focus();
    setOpened(undefined);
  };
  const take = (taken: OnboardingRecord) => {
    if (here) {
      changeRecord((now) => mergeRecords(now, taken));
    } else if (!keepFirst(taken, new Date())) {
      toast('A path is begun here already, in another tab perhaps. Reload this page.');
      return;
    }
    close();
    toast(here ? 'The file was added to your record' : 'Your record is here now');
  };
  return (
    <div>
      <p className={styles.field}>
        <label htmlFor={id}>Open a record (.json or .csv)</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          className="field"
          onChange={(event) => void open(event)}
        />
      </p>
      <div role="status">
        {opened && problem !== undefined && (
          <p>
            “{opened.name}” was not opened. {problem} Nothing was changed.
          </p>
        )}
        {record && <p>{fileWords(record, here)}</p>}
      </div>
      {record && (
        <p className={styles.buttons}>
          <button type="button" className="button-main" onClick={() => take(record)}>
            {here ? 'Add it to my record' : 'Go on with this record'}
          </button>
          <button type="button" className="button-quiet" onClick={close}>
            Cancel
          </button>
        </p>
      )}
    </div>
  );
}

function fileWords(record: OnboardingRecord, here: OnboardingRecord | undefined): string {
  const whose = `The file is the record of ${record.person === '' ? 'somebody without a name' : record.person}, begun on ${formatDay(toDay(new Date(record.begun)))}`;
  if (!here) {
    return `${whose}: ${sections(record.read.length)} read.`;
  }
  const merged = mergeRecords(here, record);
  const {read, answers, signed} = countNew(here, merged);
  const head = headWords(merged) === headWords(here) ? '' : ` It was changed last: your record would say ${headWords(merged)}.`;
  return read + answers + signed === 0 && head === ''
    ? `${whose}. It holds nothing that your record does not have.`
    : `${whose}. It would add: ${sections(read)} read, ${answers} ${answers === 1 ? 'answer' : 'answers'}, ${signed} ${signed === 1 ? 'signature' : 'signatures'}.${head}`;
}

/** Whose path it is, as whoever changed it last said: a file may change all three. */
function headWords({person, role, firstDay}: OnboardingRecord): string {
  const name = data.roles.find(({key}) => key === role)?.name ?? role;
  return `${person === '' ? 'no name' : person}, ${name}, first day ${formatDay(firstDay)}`;
}
