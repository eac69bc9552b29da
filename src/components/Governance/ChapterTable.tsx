import {formatDay} from '../../manual/dates.ts';
import type {Governance} from '../../manual/governance.ts';
import {countReviews, nextDay} from '../../manual/reviews.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import styles from './styles.module.css';

type Props = {chapters: Governance['chapters']; today: string | undefined};

/** The same reviews by chapter, in numbers. How many are due can be said once the day is known. */
export function ChapterTable({chapters, today}: Props) {
  return (
    <ScrollTable className={styles.chapters}>
      <thead>
        <tr>
          <th scope="col">Chapter</th>
          <th scope="col">Pages</th>
          {today !== undefined && (
            <>
              <th scope="col">Overdue</th>
              <th scope="col">In 30 days</th>
              <th scope="col">In 31 to 90 days</th>
            </>
          )}
          <th scope="col">Next review by</th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({code, title, reviews}) => (
          <tr key={code}>
            <th scope="row">{title}</th>
            <td>{reviews.length}</td>
            {today !== undefined && <Counts {...countReviews(reviews, today)} />}
            <td>{formatDay(nextDay(reviews))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Counts({overdue, soon, ahead}: ReturnType<typeof countReviews>) {
  return (
    <>
      <td>{overdue}</td>
      <td>{soon}</td>
      <td>{ahead}</td>
    </>
  );
}
