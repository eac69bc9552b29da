import Link from '@docusaurus/Link';
import {codeToPath, pageOf} from '../../manual/code.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import type {DayPlan, Slot} from '../../shift/plan.ts';
import {sayHours} from '../../shift/say-hours.ts';
import styles from './styles.module.css';

type Props = {data: ShiftData; plan: DayPlan; slots: readonly Slot[]; minutesOf: (code: string) => number};

/** Service hours of the day and of its week. */
export function Hours({data, plan, slots, minutesOf}: Props) {
  const [frame] = data.frames;
  const page = frame && pageOf(frame.section);
  return (
    <p className={styles.hours}>
      <strong>Service hours.</strong> {sayHours({data, plan, slots, minutesOf})}{' '}
      {page && <Link to={`/${codeToPath(page)}`}>{page}</Link>}
    </p>
  );
}
