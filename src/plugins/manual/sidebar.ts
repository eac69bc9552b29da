/** The sidebar in the order of care: a chapter is a folder, a page is a code. */
import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {compareCodes} from '../../manual/code.ts';
import type {Chapter} from '../../manual/schemas.ts';
import {seriesOf} from '../../manual/series.ts';

type Sidebar = Awaited<ReturnType<PluginOptions['sidebarItemsGenerator']>>;

type Doc = {id: string; sourceDirName: string; frontMatter: Record<string, unknown>};

export function toSidebar(docs: readonly Doc[], chapters: readonly Chapter[]): Sidebar {
  return chapters.flatMap((chapter) => {
    const series = seriesOf(chapter);
    const rank = (doc: Doc) => series.indexOf(codeOf(doc).slice(0, 3));
    const pages = docs
      .filter((doc) => doc.sourceDirName === chapter.folder)
      .sort((a, b) => rank(a) - rank(b) || compareCodes(codeOf(a), codeOf(b)));
    return pages.length === 0
      ? []
      : [
          {
            type: 'category' as const,
            label: chapter.title,
            collapsible: true,
            collapsed: true,
            link: {
              type: 'generated-index' as const,
              slug: `/${chapter.code.toLowerCase()}/`,
              title: chapter.title,
              description: chapter.about,
            },
            items: pages.map(({id}) => ({type: 'doc' as const, id})),
          },
        ];
  });
}

function codeOf(doc: Doc): string {
  return typeof doc.frontMatter.code === 'string' ? doc.frontMatter.code : '';
}
