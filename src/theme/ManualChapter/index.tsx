import Link from '@docusaurus/Link';
import {useCurrentSidebarCategory} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import contents from '@generated/manual/default/contents.json';
import {PageList} from '@site/src/components/PageList';
import {EditionNote} from '@site/src/components/Standing/EditionNote';
import type {Props} from '@theme/DocCategoryGeneratedIndexPage';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** A chapter: what it is about, and its pages. */
export default function ManualChapter({categoryGeneratedIndex: {title, description}}: Props) {
  const {label} = useCurrentSidebarCategory();
  const chapter = contents.chapters.find((candidate) => candidate.title === label);
  const hasMeasures = chapter?.pages.some((page) => 'measures' in page);
  return (
    <>
      <PageMetadata title={title} {...(description ? {description} : {})} />
      <div className={styles.chapter}>
        <Heading as="h1">{title}</Heading>
        <p className={styles.about}>{description}</p>
        <EditionNote title={title} edition={contents.edition} />
        {hasMeasures && (
          <p>
            <Link to="/measures/">Measures</Link>: score a form, or compare scores of one client.
          </p>
        )}
        <PageList pages={chapter?.pages ?? []} />
        <p>
          <Link to="/contents/">All chapters</Link>
        </p>
      </div>
    </>
  );
}
