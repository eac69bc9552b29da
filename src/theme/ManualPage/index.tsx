import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import MDXContent from '@theme/MDXContent';
import {OnThisPage} from '@site/src/components/OnThisPage';
import {PageDataProvider} from '@site/src/components/page-data';
import {PageFoot} from '@site/src/components/PageFoot';
import {PageHead} from '@site/src/components/PageHead';
import {PrintFoot} from '@site/src/components/PrintFoot';
import {Sources} from '@site/src/components/Sources';
import type {PageData} from '@site/src/manual/page-data';
import styles from './styles.module.css';

/** A page of the manual. The module that the MDX compiler makes of it carries its data (src/remark/page-data-import.ts). */
export default function ManualPage({content: Content}: Props) {
  const {manualPage} = Content as typeof Content & {manualPage: PageData};
  return (
    <DocProvider content={Content}>
      <HtmlClassNameProvider className={`manual-${manualPage.kind}`}>
        <DocItemMetadata />
        <PageDataProvider data={manualPage}>
          <div className={styles.page}>
            <article className={styles.article}>
              <PageHead />
              <div className="markdown">
                <MDXContent>
                  <Content />
                </MDXContent>
              </div>
              <Sources />
              <PageFoot />
            </article>
            <aside className={styles.aside}>
              <OnThisPage items={Content.toc} />
            </aside>
            <PrintFoot />
          </div>
        </PageDataProvider>
      </HtmlClassNameProvider>
    </DocProvider>
  );
}
