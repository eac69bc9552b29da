import contents from '@generated/manual/default/contents.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {TeamHost} from '@site/src/components/Onboarding';
import Layout from '@theme/Layout';

/** For supervisors: the records of many, side by side. */
export default function TeamPage() {
  return (
    <Layout title="Onboarding of a team" description="Who has read what, who must read again, and who is overdue.">
      <EditionListPage
        title="Onboarding of a team"
        edition={contents.edition}
        lead="Open the records that your colleagues downloaded. You see who is through what, who must read again, and who is overdue."
      >
        <TeamHost />
      </EditionListPage>
    </Layout>
  );
}
