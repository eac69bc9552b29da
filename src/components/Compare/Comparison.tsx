import {codeToAnchor, pageOf} from '../../manual/code.ts';
import {comparePages, unitOf} from '../../manual/compare-pages.ts';
import {DRAFT_EDITION, editionPath} from '../../manual/edition-name.ts';
import type {ExportedPage} from '../../manual/export-manual.ts';
import {type Editions, usePageHistory} from '../live/use-editions.ts';
import {useJson} from '../live/use-json.ts';
import {ComparedUnits} from './ComparedUnits.tsx';
import {EditionCard} from './EditionCard.tsx';
import styles from './styles.module.css';
import {compareTitle, reasonsBetween, verdict} from './words.ts';

type PageFile = ExportedPage & {format: 1};

type Props = {code: string; from: string; to: string; editions: Editions};

/** Two editions of one code: what each is, whether they differ, why, and how. */
export function Comparison({code, from, to, editions}: Props) {
  const before = useJson<PageFile>(pageAddress(code, from));
  const after = useJson<PageFile>(pageAddress(code, to));
  const histories = usePageHistory(code);
  if (before === undefined || after === undefined || histories === undefined) {
    return (
      <p role="status" className={styles.message}>
        Reading both texts…
      </p>
    );
  }
  const [was, is] = [unitOf(code, before ?? undefined), unitOf(code, after ?? undefined)];
  const units = comparePages(code, before ?? undefined, after ?? undefined);
  const history = histories?.get(code);
  const hasBoth = was !== undefined && is !== undefined;
  const card = {code, history, editions};
  return (
    <section aria-labelledby="comparison" className={styles.comparison}>
      <h2 id="comparison">{compareTitle(code, (is ?? was ?? history?.versions.at(-1))?.title, from, to)}</h2>
      <div className={styles.cards}>
        <EditionCard {...card} edition={from} unit={was} isRead={before !== null} />
        <EditionCard {...card} edition={to} unit={is} isRead={after !== null} />
      </div>
      <p role="status" className={styles.verdict}>
        {verdict(units, hasBoth)}
      </p>
      {hasBoth && (
        <>
          <ComparedUnits units={units} reasonsOf={(at) => reasonsBetween(histories?.get(at), [from, to], editions.order)} />
          <p className={styles.all}>
            <a href={changesAddress(from, to, editions.order)}>Everything that changed</a>
          </p>
        </>
      )}
    </section>
  );
}

function pageAddress(code: string, edition: string): string {
  return `${editionPath(edition)}${codeToAnchor(pageOf(code))}/page.json`;
}

/** The page of changes of the newer one. */
function changesAddress(from: string, to: string, order: readonly string[]): string {
  const newer = order.indexOf(from) < order.indexOf(to) ? to : from;
  return newer === DRAFT_EDITION ? '/next/changes/' : `/changes/${newer}/`;
}
