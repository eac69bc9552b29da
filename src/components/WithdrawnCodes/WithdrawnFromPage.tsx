import {usePageData} from '../page-data.tsx';
import {WithdrawnCodes} from './index.tsx';

/** At the end of a page: what is gone from it. A fragment that named one of its sections leads here, without any script. */
export function WithdrawnFromPage() {
  const {withdrawn} = usePageData();
  return (
    withdrawn.length > 0 && (
      <section aria-labelledby="withdrawn">
        <h2 id="withdrawn">Withdrawn from this page</h2>
        <WithdrawnCodes withdrawals={withdrawn} />
      </section>
    )
  );
}
