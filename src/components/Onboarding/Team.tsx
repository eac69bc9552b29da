import data from '@generated/manual/default/reading.json';
import {type ChangeEvent, useCallback, useId, useMemo, useRef, useState} from 'react';
import {formatDay, toDay} from '../../manual/dates.ts';
import {theEdition} from '../../manual/edition-name.ts';
import {laterEditionWords} from '../../onboarding/later-edition.ts';
import {fullTitle, minutesOf, minuteWords, sections} from '../../onboarding/path.ts';
import {byWords} from '../../onboarding/read-by.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import {type Member, mergeTeam, namesTwice, owes, stepWords, teamCsv, toMember} from '../../onboarding/team.ts';
import {download} from '../download.ts';
import {printOnly} from '../print-only.ts';
import {useToast} from '../Toast/index.tsx';
import {useDroppedFiles} from '../use-dropped-files.ts';
import {readFile} from './files.ts';
import styles from './styles.module.css';

type Refused = {name: string; problem: string};

/** Many records, opened from files and held while this page is open: who is through what, who reads again, who is overdue. */
export function Team() {
  const id = useId();
  const toast = useToast();
  const table = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [records, setRecords] = useState<readonly OnboardingRecord[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [said, setSaid] = useState('');
  const today = toDay(new Date());
  const members = useMemo(() => mergeTeam(records).map((record) => toMember(record, data, today)), [records, today]);

  const add = useCallback(async (files: readonly File[]) => {
    const results = await Promise.all(files.map(async (file) => ({name: file.name, ...(await readFile(file))})));
    const good = results.flatMap(({record}) => (record ? [record] : []));
    setRecords((known) => [...known, ...good]);
    setRefused(results.flatMap(({name, problem}) => (problem === undefined ? [] : [{name, problem}])));
    setSaid(`${good.length} of ${files.length} ${files.length === 1 ? 'file' : 'files'} opened.`);
  }, []);
  const choose = ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    void add([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  useDroppedFiles(add);
  return (
    <section className={styles.onboarding} aria-label="Team">
      <p className={styles.drop}>
        <label htmlFor={id}>Open records, or drop them here (.json or .csv, as many as you like)</label>
        <input
          ref={field}
          id={id}
          type="file"
          multiple
          accept=".json,.csv,application/json,text/csv"
          className="field"
          onChange={choose}
        />
      </p>
      <p className={styles.soft}>
        They are read in this browser, sent nowhere, and gone when you leave this page. Dates are calendar days from the first day
        at work: longer ones, for part-time staff or after an absence, are yours to judge.
      </p>
      <div role="status">
        <p>{said}</p>
        {refused.length > 0 && (
          <ul>
            {refused.map(({name, problem}, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={index}>
                “{name}” was not opened. {problem}
              </li>
            ))}
          </ul>
        )}
      </div>
      {members.length > 0 && (
        <>
          <div ref={table}>
            <h2>
              {members.length} {members.length === 1 ? 'person' : 'people'}, compared with {theEdition(data.edition.name)}
            </h2>
            {namesTwice(members.map(({record}) => record)).map((name) => (
              <p key={name} className={styles.owes}>
                More than one record is named {name}. If it is one person, who began in two browsers, they are counted twice: ask
                them to open one file on the page where the other is kept, and to hand in the file of both.
              </p>
            ))}
            <People members={members} />
            <Again members={members} />
          </div>
          <p className={styles.buttons}>
            <button type="button" className="button-main" onClick={() => table.current && printOnly(table.current)}>
              Print the team
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => download(teamCsv(members), `onboarding-team-${today}.csv`, 'text/csv')}
            >
              Download it as a table (.csv)
            </button>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                field.current?.focus();
                setRecords([]);
                setRefused([]);
                setSaid('');
                toast('All records are closed');
              }}
            >
              Close all
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function People({members}: {members: readonly Member[]}) {
  return (
    <ul className={styles.plain}>
      {members.map((member) => (
        <li key={member.record.id} className={styles.page}>
          <h3>{nameOf(member)}</h3>
          <p>
            {member.role}. First day: {formatDay(member.record.firstDay)}.{' '}
            {member.lastRead === undefined ? 'Nothing read yet.' : `Last read: ${formatDay(toDay(new Date(member.lastRead)))}.`}{' '}
            Questions: {member.answers.right} of {member.answers.asked} right at the last answer. Signatures noted:{' '}
            {member.record.signed.length}.
          </p>
          {member.steps.length === 0 ? (
            <p>This edition has no reading path for this role.</p>
          ) : (
            <table className={styles.table}>
              <caption className="sr-only">The path of {nameOf(member)}</caption>
              <thead>
                <tr>
                  <th scope="col">Step</th>
                  <th scope="col">By</th>
                  <th scope="col">Read</th>
                </tr>
              </thead>
              <tbody>
                {member.steps.map((step) => (
                  <tr key={step.by} data-overdue={step.overdue || undefined}>
                    <th scope="row">{byWords(step.by)}</th>
                    <td>{formatDay(step.dueOn)}</td>
                    <td>{stepWords(step)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {laterEditionWords(member.record, data.edition.name) !== '' && (
            <p>{laterEditionWords(member.record, data.edition.name)}</p>
          )}
          {owes(member) !== '' && <p className={styles.owes}>{owes(member)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What must be read again, and by whom: for the hour in which a team goes through an edition together. */
function Again({members}: {members: readonly Member[]}) {
  const codes = [...new Set(members.flatMap(({changed}) => changed.map(({code}) => code)))];
  if (codes.length === 0) {
    return null;
  }
  return (
    <>
      <h3>To be read again, as it changed</h3>
      <ul>
        {codes.map((code) => {
          const whose = members.filter(({changed}) => changed.some((part) => part.code === code));
          const part = whose[0]?.changed.find((candidate) => candidate.code === code);
          return (
            <li key={code}>
              {code} {part && fullTitle(part)}, {minuteWords(minutesOf(part ? [part] : []))}: {whose.map(nameOf).join(', ')}
            </li>
          );
        })}
      </ul>
      <p>{sections(codes.length)} in all.</p>
    </>
  );
}

function nameOf({record}: Member): string {
  return record.person === '' ? `Without a name (${record.id.slice(0, 8)})` : record.person;
}
