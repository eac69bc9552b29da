import figures from '@generated/manual/default/figures.json';
import type {FiguresRules} from '../../figures/report-figures.ts';
import type {EditionHead} from '../../manual/schemas.ts';
import {Host} from '../Onboarding/Host.tsx';

/** The tool of this page is a chunk of its own, with papaparse and the charts (the name keeps its styles out of every page's sheet). */
const loadFigures = () =>
  import(/* webpackChunkName: "dialog-figures" */ './FiguresTool.tsx').then(({FiguresTool}) => {
    const {rules, edition} = figures;
    return () => (rules ? <FiguresTool rules={rules} edition={edition} /> : null);
  });

export type FiguresToolProps = {rules: FiguresRules; edition: EditionHead};

/** Files in, figures out, in this browser. */
export function FiguresHost() {
  return <Host load={loadFigures} what="Program figures" />;
}
