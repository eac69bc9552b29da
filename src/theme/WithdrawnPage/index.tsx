import {CodeAnywhere} from '@site/src/components/CodeAnywhere';
import {ListPage} from '@site/src/components/ListPage';
import {EditionNote} from '@site/src/components/Standing/EditionNote';
import {StandingProvider} from '@site/src/components/Standing/standing';
import {WithdrawnCodes} from '@site/src/components/WithdrawnCodes';
import {theEdition} from '@site/src/manual/edition-name';
import {sentenceCase} from '@site/src/manual/edition-words';
import type {EditionHead} from '@site/src/manual/schemas';
import type {Withdrawal} from '@site/src/manual/withdrawals';
import Layout from '@theme/Layout';

type Props = {page: {edition: EditionHead; gone: [Withdrawal, ...Withdrawal[]]}};

/**
 * At the address of a page that is gone: since when, why, and what replaced it and each of its sections. Never a 404. It speaks of
 * its own edition only: that stays true.
 */
export default function WithdrawnPage({page: {edition, gone}}: Props) {
  const [page] = gone;
  const title = `${page.code} ${page.title}`;
  const where = theEdition(edition.name);
  return (
    <Layout title={`${page.code} withdrawn`} description={`${title} is no longer in ${where}: since when, and why.`}>
      <ListPage
        title={title}
        lead={`${sentenceCase(where)} does not have this page any more. Its code is never given to anything else.`}
        note={<EditionNote title={`${title} (withdrawn)`} edition={edition} />}
      >
        <StandingProvider>
          <WithdrawnCodes withdrawals={gone} />
        </StandingProvider>
        <CodeAnywhere />
      </ListPage>
    </Layout>
  );
}
