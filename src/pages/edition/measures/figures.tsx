import figures from '@generated/manual/default/figures.json';
import {FiguresHost} from '@site/src/components/Figures';
import {FileColumns} from '@site/src/components/Figures/FileColumns';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import Layout from '@theme/Layout';

/** For the quality officer: the indicators of MON-04 from the program's own files. */
export default function FiguresPage() {
  return (
    <Layout
      title="Program figures"
      description="Indicators with their intervals, run charts and p-charts, counted in your browser from the program’s own files."
    >
      <EditionListPage
        title="Program figures"
        edition={figures.edition}
        lead="Open your program’s files: you get the indicators of MON-04 with their intervals, and charts read by the rules of MON-05. The files stay on your device."
      >
        <FiguresHost />
        {figures.rules && <FileColumns tables={figures.rules.format.tables} />}
      </EditionListPage>
    </Layout>
  );
}
