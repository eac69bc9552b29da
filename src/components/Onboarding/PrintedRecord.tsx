import checks from '@generated/manual/default/knowledge-checks.json';
import data from '@generated/manual/default/reading.json';
import {formatDay, toDay} from '../../manual/dates.ts';
import {editionWords} from '../../manual/edition-name.ts';
import {editionTitle} from '../../manual/edition-words.ts';
import {checksOf, checkWords, tallyChecks} from '../../onboarding/checks.ts';
import {competenciesFor, signaturesOf} from '../../onboarding/competencies.ts';
import {type PathPart, type PathStep, partsOf, tally} from '../../onboarding/path.ts';
import {byWords} from '../../onboarding/read-by.ts';
import type {OnboardingRecord} from '../../onboarding/record.ts';
import styles from './styles.module.css';

type Props = {record: OnboardingRecord; steps: readonly PathStep[]};

/** The record on paper: what was read, section by section, with its date and fingerprint; results; a line for each signature. */
export function PrintedRecord({record, steps}: Props) {
  const role = data.roles.find(({key}) => key === record.role)?.name ?? record.role;
  const parts = partsOf(steps);
  return (
    <div className={styles.printed}>
      <h1>Onboarding record</h1>
      <dl className={styles.head}>
        <Fact name="Name or number">{record.person === '' ? '____________________' : record.person}</Fact>
        <Fact name="Role">{role}</Fact>
        <Fact name="First day at work">{formatDay(record.firstDay)}</Fact>
        <Fact name="Compared with">{editionTitle(data.edition)}</Fact>
        <Fact name="Printed">{formatDay(toDay(new Date()))}</Fact>
        <Fact name="Number of the record">{record.id}</Fact>
      </dl>
      <h2>Read, by date of the path</h2>
      {steps.map((step) => (
        <StepTable key={step.by} step={step} />
      ))}
      <Besides record={record} parts={parts} />
      <h2>Knowledge checks</h2>
      <ul>
        {checksOf(checks, data, parts).map(({code, title, checks: asked}) => (
          <li key={code}>
            {title}: {checkWords(tallyChecks(asked, record.answers))}
          </li>
        ))}
      </ul>
      <h2>Competencies</h2>
      {competenciesFor(data, record.role).map((table) => (
        <table key={table.code}>
          <caption>
            {table.code} {table.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">By</th>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">Score, date, name, signature of whoever saw it</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({by, cells}) => (
              <tr key={by}>
                <th scope="row">{byWords(by)}</th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index]}>{cell}</td>
                ))}
                <td className={styles.sign}>
                  {signaturesOf(record, table.code, by)
                    .map(
                      ({name, on, edition}) =>
                        `Noted: ${name}, ${formatDay(on)}${edition === data.edition.name ? '' : `, ${editionWords(edition)}`}`,
                    )
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className={styles.signatures}>
        <span>Employee: signature, date</span>
        <span>Supervisor: signature, date</span>
      </p>
    </div>
  );
}

/** What was read and is not on this path: of another role, or of a section that this edition does not have. */
function Besides({record, parts}: {record: OnboardingRecord; parts: readonly PathPart[]}) {
  const onPath = new Set(parts.map(({code}) => code));
  const besides = record.read.filter(({code}) => !onPath.has(code));
  return (
    besides.length > 0 && (
      <>
        <h2>Read besides</h2>
        <p>
          {besides
            .map(({code, at, edition, fingerprint}) => `${code} (${formatDay(toDay(new Date(at)))}, ${edition}, ${fingerprint})`)
            .join('; ')}
          .
        </p>
      </>
    )
  );
}

function Fact({name, children}: {name: string; children: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Only what was read has a line; what was not is counted and named by page. */
function StepTable({step}: {step: PathStep}) {
  const parts = step.pages.flatMap((page) => page.parts);
  const {all, read, changed} = tally(parts);
  const done = parts.filter((part) => part.state !== 'unread');
  const open = step.pages.filter((page) => page.parts.some(({state}) => state !== 'read'));
  return (
    <>
      <h3>
        {step.title}
        {step.dueOn !== undefined && `, by ${formatDay(step.dueOn)}`}: {read} of {all} read
        {changed > 0 && `, ${changed} changed since`}
      </h3>
      {done.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">Read on</th>
              <th scope="col">Edition</th>
              <th scope="col">Fingerprint</th>
            </tr>
          </thead>
          <tbody>
            {done.map((part) => (
              <Row key={part.code} part={part} />
            ))}
          </tbody>
        </table>
      )}
      {open.length > 0 && <p>Not read to the end: {open.map(({code}) => code).join(', ')}.</p>}
    </>
  );
}

function Row({part}: {part: Exclude<PathPart, {state: 'unread'}>}) {
  const {read, state, code, title, depth, page} = part;
  return (
    <tr>
      <td>
        {code} {depth === 1 ? `${page.title}: top of the page` : title}
        {state === 'changed' && ' (changed since: to be read again)'}
      </td>
      <td>{formatDay(toDay(new Date(read.at)))}</td>
      <td>{read.edition}</td>
      <td>{read.fingerprint}</td>
    </tr>
  );
}
