import contents from '@generated/manual/default/contents.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {OnboardingHost} from '@site/src/components/Onboarding';
import Layout from '@theme/Layout';

/** For new staff: the role's reading path, knowledge checks, and the record of both. */
export default function OnboardingPage() {
  return (
    <Layout
      title="New here"
      description="What each role reads of this manual, in order and by when; knowledge checks; the record."
    >
      <EditionListPage
        title="New here"
        edition={contents.edition}
        lead="Choose your role and read its path, section by section. The page keeps what you have read, and brings back only what changes."
      >
        <OnboardingHost />
      </EditionListPage>
    </Layout>
  );
}
