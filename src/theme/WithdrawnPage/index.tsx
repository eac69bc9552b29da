import {CodeAnywhere} from '@site/src/components/CodeAnywhere';
import {ListPage} from '@site/src/components/ListPage';
import {WithdrawnCodes} from '@site/src/components/WithdrawnCodes';
import type {EditionHead} from '@site/src/manual/schemas';
import type {Withdrawal} from '@site/src/manual/withdrawals';
import Layout from '@theme/Layout';

type Props = {page: {edition: EditionHead; gone: [Withdrawal, ...Withdrawal[]]}};

/** At the address of a page that is gone: since when, why, and what replaced it and each of its sections. Never a 404. */
export default function WithdrawnPage({page: {gone}}: Props) {
  const [page] = gone;
  return (
    <Layout
      title={`${page.code} withdrawn`}
      description={`${page.code} ${page.title} is no longer in this manual: since when, and why.`}
    >
      <ListPage
        title={`${page.code} ${page.title}`}
        lead={`This page is no longer in the manual. Its code is never given to anything else.`}
      >
        <WithdrawnCodes withdrawals={gone} />
        <CodeAnywhere />
      </ListPage>
    </Layout>
  );
}
