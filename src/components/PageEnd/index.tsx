import {Sources} from '../Sources/index.tsx';
import {WithdrawnFromPage} from '../WithdrawnCodes/WithdrawnFromPage.tsx';

/** What closes the text of a page. Written by src/remark/page-end.ts, which knows where the text ends. */
export function PageEnd() {
  return (
    <>
      <Sources />
      <WithdrawnFromPage />
    </>
  );
}
