import {codeToAnchor, pageOf} from '../../manual/code.ts';
import {comparePages} from '../../manual/compare-pages.ts';
import {DRAFT_EDITION, editionPath, theEdition} from '../../manual/edition-name.ts';
import type {ExportedPage} from '../../manual/export-manual.ts';
import type {Acknowledgement} from '../../onboarding/record.ts';
import {reasonsBetween} from '../Compare/words.ts';
import {useEditions, usePageHistory} from '../live/use-editions.ts';
import {useJson} from '../live/use-json.ts';
import {Redline} from '../Redline/index.tsx';
import styles from './styles.module.css';

type Props = {code: string; read: Acknowledgement /** The edition that is being read. */; edition: string};

/** Of a section that was read and says something else now: why, and which words. */
export function WhatChanged({code, read, edition}: Props) {
  // What stands under /next/ today is not what stood there then: comparing with it would show another change than the reader's.
  if (read.edition === edition || read.edition === DRAFT_EDITION) {
    return (
      <p className={styles.soft}>
        You read {theEdition(read.edition)} as it was then. A draft keeps no earlier words: read the section again.
      </p>
    );
  }
  return <Words code={code} from={read.edition} to={edition} />;
}

type PageFile = ExportedPage & {format: 1};

const addressOf = (code: string, edition: string) => `${editionPath(edition)}${codeToAnchor(pageOf(code))}/page.json`;

function Words({code, from, to}: {code: string; from: string; to: string}) {
  const before = useJson<PageFile>(addressOf(code, from));
  const after = useJson<PageFile>(addressOf(code, to));
  const histories = usePageHistory(code);
  const editions = useEditions();
  if (before === undefined || after === undefined || histories === undefined || editions === undefined) {
    return <p role="status">Reading both texts…</p>;
  }
  if (!before || !after) {
    return <p role="status">What changed cannot be read now. Check the connection, or read the section again as it stands.</p>;
  }
  // Its subsections are read by themselves; its checklists with it.
  const units = comparePages(code, before, after).filter(
    (unit) => unit.state !== 'same' && (unit.code === code || unit.kind === 'checklist'),
  );
  return (
    <>
      {units.map((unit) => (
        <div key={unit.code}>
          {reasonsBetween(histories?.get(unit.code), [from, to], editions?.order ?? [from, to, DRAFT_EDITION]).map((reason) => (
            <p key={reason} className={styles.reason}>
              {reason}
            </p>
          ))}
          {unit.was !== undefined && <p className={styles.soft}>Called “{unit.was}” before.</p>}
          {unit.redline.length > 0 && <Redline lines={unit.redline} />}
        </div>
      ))}
      {units.length === 0 && <p className={styles.soft}>The words of both editions are the same.</p>}
    </>
  );
}
