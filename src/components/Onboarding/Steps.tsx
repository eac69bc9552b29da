import Link from '@docusaurus/Link';
import {useState} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {formatDay, toDay} from '../../manual/dates.ts';
import {minutesOf, minuteWords, type PathPage, type PathPart, type PathStep, readWords, tally} from '../../onboarding/path.ts';
import styles from './styles.module.css';

/** The path by date: what is read, what changed, what is still to be read. The first step that is not done is open. */
export function Steps({steps}: {steps: readonly PathStep[]}) {
  const first = steps.find(({pages}) => pages.some(({parts}) => parts.some(({state}) => state !== 'read')));
  return (
    <section aria-labelledby="path">
      <h2 id="path">Your path</h2>
      {steps.map((step) => (
        <Step key={step.by} step={step} isFirst={step === first} />
      ))}
    </section>
  );
}

function Step({step, isFirst}: {step: PathStep; isFirst: boolean}) {
  const [open, setOpen] = useState(isFirst);
  const counted = tally(step.pages.flatMap(({parts}) => parts));
  return (
    <details className={styles.step} open={open} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>
        <b>{step.title}</b>
        {step.dueOn !== undefined && `, by ${formatDay(step.dueOn)}`}: {readWords(counted)}
        {counted.read < counted.all && `, ${minuteWords(counted.minutesLeft)} left`}
      </summary>
      {open && (
        <ul className={styles.plain}>
          {step.pages.map((page) => (
            <Page key={page.code} page={page} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Page({page: {code, title, parts}}: {page: PathPage}) {
  const [open, setOpen] = useState(false);
  const counted = tally(parts);
  const {all, read} = counted;
  const state = read === all ? '✓ read' : readWords(counted);
  return (
    <li className={styles.page}>
      <p>
        <Link to={`/${codeToPath(parts[0]?.code ?? code)}`}>
          <span className={styles.code}>{code}</span> {title}
        </Link>
        <span className={styles.state}>
          {state}, {minutesOf(parts)} min
        </span>
      </p>
      <details onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
        <summary>
          {all === 1 ? 'Its section' : `Its ${all} sections`}
          <span className="sr-only"> of {code}</span>
        </summary>
        {open && (
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part.code}>
                <Link to={`/${codeToPath(part.code)}`}>
                  {part.code} {part.depth === 1 ? 'Top of the page' : part.title}
                </Link>
                <span className={styles.state}>{stateWords(part)}</span>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function stateWords(part: PathPart): string {
  if (part.state === 'unread') {
    return 'not read';
  }
  const day = formatDay(toDay(new Date(part.read.at)));
  return part.state === 'read' ? `✓ read ${day}` : `changed since ${day}`;
}
