import type {Withdrawal} from '../../manual/withdrawals.ts';
import {WithdrawnCodes} from '../WithdrawnCodes/index.tsx';

/** Every code that this manual ever withdrew, and what took its place. */
export function WithdrawnSections({data}: {data: readonly Withdrawal[]}) {
  return data.length === 0 ? <p>Nothing has been withdrawn so far.</p> : <WithdrawnCodes withdrawals={data} />;
}
