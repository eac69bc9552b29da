import {type ChangeEvent, useId, useRef, useState} from 'react';
import {formatDay, toDay} from '../../manual/dates.ts';
import {sections} from '../../onboarding/path.ts';
import {countNew, mergeRecords, type OnboardingRecord, whyNotMerge} from '../../onboarding/record.ts';
import {useToast} from '../Toast/index.tsx';
import {readFile} from './files.ts';
import styles from './styles.module.css';
import {changeRecord, keepFirst} from './use-record.ts';

type Opened = {name: string; record?: OnboardingRecord; problem?: string};

/** Opens a record that was downloaded elsewhere: shows whose it is, and takes it over, or adds it to the one that is here. */
export function OpenFile({here}: {here?: OnboardingRecord}) {
  const id = useId();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const open = async ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) {
      const {record, problem} = await readFile(file);
      const refused = record && here ? whyNotMerge(here, record) : undefined;
      setOpened(
        record && refused === undefined ? {name: file.name, record} : {name: file.name, problem: refused ?? problem ?? ''},
      );
      // The same file may be chosen again.
      currentTarget.value = '';
    }
  };
  const take = (record: OnboardingRecord) => {
    if (here) {
      changeRecord((now) => mergeRecords(now, record));
    } else if (!keepFirst(record, new Date())) {
      toast('A path is begun here already, in another tab perhaps. Reload this page.');
      return;
    }
    setOpened(undefined);
    field.current?.focus();
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
        {opened?.problem !== undefined && (
          <p>
            “{opened.name}” was not opened. {opened.problem} Nothing was changed.
          </p>
        )}
        {opened?.record && <p>{fileWords(opened.record, here)}</p>}
      </div>
      {opened?.record && (
        <p className={styles.buttons}>
          <button type="button" className="button-main" onClick={() => take(opened.record as OnboardingRecord)}>
            {here ? 'Add it to my record' : 'Go on with this record'}
          </button>
          <button type="button" className="button-quiet" onClick={() => setOpened(undefined)}>
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
  const {read, answers, signed} = countNew(here, mergeRecords(here, record));
  return read + answers + signed === 0
    ? `${whose}. It holds nothing that your record does not have.`
    : `${whose}. It would add: ${sections(read)} read, ${answers} ${answers === 1 ? 'answer' : 'answers'}, ${signed} ${signed === 1 ? 'signature' : 'signatures'}.`;
}
