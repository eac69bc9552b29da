import {formatDay} from '../../manual/dates.ts';
import {usePageData} from '../page-data.tsx';
import styles from './styles.module.css';

/** On every sheet of paper: what it is, of which edition, and that paper is not kept current. Not shown on a screen. */
export function PrintFoot() {
  const {code, title, edition, reviewed} = usePageData();
  return (
    <div className={`print-foot ${styles.foot}`} aria-hidden="true">
      {code} {title} · {edition.name === 'draft' ? 'draft, not in force' : `edition ${edition.name}`} · reviewed {formatDay(reviewed)} ·
      uncontrolled when printed
    </div>
  );
}
