import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {codeToAnchor} from '../../manual/code.ts';
import {formatDay} from '../../manual/dates.ts';
import {DRAFT_EDITION} from '../../manual/edition-name.ts';
import type {Withdrawal} from '../../manual/withdrawals.ts';
import {FloatingLink} from '../FloatingLink/index.tsx';
import {useKnown} from '../Standing/standing.tsx';
import styles from './styles.module.css';

/** Records of what is gone, each at the address that it had: whoever follows an old citation arrives here. */
export function WithdrawnCodes({withdrawals}: {withdrawals: readonly Withdrawal[]}) {
  return (
    <ul className={styles.list}>
      {withdrawals.map((withdrawal) => (
        <Item key={withdrawal.code} {...withdrawal} />
      ))}
    </ul>
  );
}

function Item({code, title, edition, why, successor}: Withdrawal) {
  useBrokenLinks().collectAnchor(codeToAnchor(code));
  const effective = useKnown().editions?.list.find(({name}) => name === edition)?.effective;
  return (
    <li id={codeToAnchor(code)} className={styles.item}>
      <p className={styles.head}>
        <span className={styles.code}>{code}</span> {title}
      </p>
      <p>
        Withdrawn {edition === DRAFT_EDITION ? 'in this draft' : `in edition ${edition}`}
        {effective !== undefined && `, effective ${formatDay(effective)}`}. {why}{' '}
        {successor ? (
          <>
            It was replaced by <FloatingLink code={successor} />.
          </>
        ) : (
          'Nothing replaced it.'
        )}
      </p>
    </li>
  );
}
