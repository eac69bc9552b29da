import {AccessibilityStatement} from '@site/src/components/AccessibilityStatement';
import {ListPage} from '@site/src/components/ListPage';
import Layout from '@theme/Layout';

/** What was tested for readers with disabilities, how, what is known not to work, and how to say what does not. */
export default function AccessibilityPage() {
  return (
    <Layout title="Accessibility" description="What was tested for readers with disabilities, and what is known not to work.">
      <ListPage
        title="Accessibility"
        lead="Everyone on staff must be able to use this manual. It is built to meet WCAG 2.2, level AA."
      >
        <AccessibilityStatement />
      </ListPage>
    </Layout>
  );
}
