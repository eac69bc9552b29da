import Link from '@docusaurus/Link';
import {codeToPath} from '../../manual/code.ts';
import type {ShiftData} from '../../manual/shift-data.ts';
import type {DayPlan, Slot} from '../../shift/plan.ts';
import {sayHours} from '../../shift/say-hours.ts';
import styles from './styles.module.css';

type Props = {data: ShiftData; plan: DayPlan; slots: readonly Slot[]; minutesOf: (code: string) => number};

/** Service hours of the day and of its week. */
export function Hours({data, plan, slots, minutesOf}: Props) {
  const section = data.frames[0]?.section;
  return (
    <p className={styles.hours}>
      <strong>Service hours.</strong> {sayHours({data, plan, slots, minutesOf})}{' '}
      {section && <Link to={`/${codeToPath(section)}`}>{section}</Link>}
    </p>
  );
}
