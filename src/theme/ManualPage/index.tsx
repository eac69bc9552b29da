import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import {ReadingHost} from '@site/src/components/Onboarding/ReadingHost';
import {OnThisPage, OnThisPageFolded} from '@site/src/components/OnThisPage';
import {PageFoot} from '@site/src/components/PageFoot';
import {PageHead} from '@site/src/components/PageHead';
import {PageDataProvider} from '@site/src/components/page-data';
import {StandingProvider} from '@site/src/components/Standing/standing';
import {usePrintFoot} from '@site/src/components/use-print-foot';
import type {PageData} from '@site/src/manual/page-data';
import type {Props} from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import MDXContent from '@theme/MDXContent';
import styles from './styles.module.css';

/** A page of the manual. The module that the MDX compiler makes of it carries its data (src/remark/page-data-import.ts). */
export default function ManualPage({content}: Props) {
  const {manualPage} = content as typeof content & {manualPage: PageData};
  return (
    <DocProvider content={content}>
      <HtmlClassNameProvider className={`manual-${manualPage.kind}`}>
        <DocItemMetadata />
        <PageDataProvider data={manualPage}>
          <StandingProvider code={manualPage.code}>
            <Page content={content} />
          </StandingProvider>
        </PageDataProvider>
      </HtmlClassNameProvider>
    </DocProvider>
  );
}

function Page({content: Content}: Pick<Props, 'content'>) {
  usePrintFoot();
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        <PageHead>
          <OnThisPageFolded items={Content.toc} />
        </PageHead>
        <div className="markdown">
          <MDXContent>
            <Content />
          </MDXContent>
        </div>
        <ReadingHost />
        <PageFoot />
      </article>
      <div>
        <OnThisPage items={Content.toc} />
      </div>
    </div>
  );
}
