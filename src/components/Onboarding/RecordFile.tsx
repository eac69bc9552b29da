import data from '@generated/manual/default/reading.json';
import {type ComponentProps, type ComponentType, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {toDay} from '../../manual/dates.ts';
import type {PathStep} from '../../onboarding/path.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {download} from '../download.ts';
import {printOnly} from '../print-only.ts';
import {useToast} from '../Toast/index.tsx';
import {OpenFile} from './OpenFile.tsx';
import type {PrintedRecord} from './PrintedRecord.tsx';
import type {Statements} from './Statements.tsx';
import styles from './styles.module.css';

type Props = {record: OnboardingRecord; steps: readonly PathStep[]};

/** The record leaves this browser on paper or as a file, when a person presses for it. */
export function RecordFile({record, steps}: Props) {
  const toast = useToast();
  const paper = useRef<HTMLDivElement>(null);
  const [Printed, setPrinted] = useState<typeof PrintedRecord>();
  const name = `onboarding-${record.role}-${toDay(new Date())}`;
  const print = () =>
    void import(/* webpackChunkName: "dialog-printed-record" */ './PrintedRecord.tsx').then(
      (loaded) => {
        window.addEventListener('afterprint', () => setPrinted(undefined), {once: true});
        flushSync(() => setPrinted(() => loaded.PrintedRecord));
        if (paper.current) {
          printOnly(paper.current);
        }
      },
      () => toast('The record could not be made ready for paper. Check the connection.'),
    );
  const asCsv = () =>
    void import('../../onboarding/record-csv.ts').then(
      ({toCsv}) => download(toCsv(record, titleOf), `${name}.csv`, 'text/csv'),
      () => toast('The table could not be made. Check the connection.'),
    );
  return (
    <section aria-labelledby="record">
      <h2 id="record">Your record</h2>
      <p>
        It is kept in this browser only, until you erase it. Print it for each meeting with your supervisor, or hand it over as a
        file. Another browser opens either file. <a href="/schema/onboarding-record-1.json">What the file holds</a>
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button-main" onClick={print}>
          Print my record
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => download(`${JSON.stringify(record, null, 1)}\n`, `${name}.json`, 'application/json')}
        >
          Download it (.json)
        </button>
        <button type="button" className="button-quiet" onClick={asCsv}>
          Download it as a table (.csv)
        </button>
      </p>
      <OpenFile here={record} />
      <ForRecordStore record={record} fileName={name} />
      {Printed && (
        <div ref={paper}>
          <Printed record={record} steps={steps} />
        </div>
      )}
    </section>
  );
}

/** Few programs have a learning management system: what speaks with one is loaded when somebody asks for it. */
function ForRecordStore({record, fileName}: {record: OnboardingRecord; fileName: string}) {
  const toast = useToast();
  const [Part, setPart] = useState<ComponentType<ComponentProps<typeof Statements>>>();
  const open = () =>
    void import(/* webpackChunkName: "dialog-statements" */ './Statements.tsx').then(
      (loaded) => setPart(() => loaded.Statements),
      () => toast('This part could not be loaded. Check the connection.'),
    );
  return (
    <details className={styles.store} onToggle={({currentTarget}) => currentTarget.open && open()}>
      <summary>For a learning management system (xAPI)</summary>
      {Part && <Part record={record} titleOf={titleOf} fileName={fileName} />}
    </details>
  );
}

const titles = new Map(
  data.pages.flatMap(({title, parts}) => parts.map((part) => [part.code, part.depth === 1 ? title : part.title])),
);

/** Of this edition; what it does not have any more has no title here. */
function titleOf(code: string): string {
  return titles.get(code) ?? '';
}
