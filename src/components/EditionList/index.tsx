import {formatDay} from '../../manual/dates.ts';
import type {ListedEdition} from '../../manual/edition-record.ts';
import {editionTitle, pdfWords, standingWords} from '../../manual/edition-words.ts';
import {standingOf} from '../../manual/standing.ts';
import type {Editions} from '../live/use-editions.ts';
import type {Awaited} from '../live/use-json.ts';
import styles from './styles.module.css';

/** For readers without scripts: replaced by the list when the site is put together (scripts/lib/live-parts.ts). */
const NO_LIST = '<p>No edition was known when this page was made.</p>';

/** Released editions, newest first: what each counts today, who answers for it, and the ways into it. */
export function EditionList({editions}: {editions: Awaited<Editions>}) {
  if (!editions) {
    return (
      <>
        <p role="status">
          {editions === null && 'The list of editions cannot be read now. Check the connection, then reload this page.'}
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <noscript data-editions="" dangerouslySetInnerHTML={{__html: NO_LIST}} />
      </>
    );
  }
  if (editions.list.length === 0) {
    return <p role="status">No edition has been released yet.</p>;
  }
  return [...editions.list].reverse().map((edition) => <Edition key={edition.name} edition={edition} editions={editions} />);
}

function Edition({edition, editions: {list, today}}: {edition: ListedEdition; editions: Editions}) {
  const {name, effective, released, approvedBy, pdf} = edition;
  const standing = standingWords(edition, list, today);
  return (
    <section aria-labelledby={`edition-${name}`} className={styles.edition} data-standing={standingOf(edition, list, today)}>
      <h2 id={`edition-${name}`}>{editionTitle(edition)}</h2>
      <p className={styles.standing}>
        {standing.charAt(0).toUpperCase()}
        {standing.slice(1)}.
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>Effective</dt>
          <dd>{formatDay(effective)}</dd>
        </div>
        <div>
          <dt>Released</dt>
          <dd>{formatDay(released)}</dd>
        </div>
        <div>
          <dt>Approved by</dt>
          <dd>{approvedBy.join(', ')}</dd>
        </div>
      </dl>
      <ul className={styles.links}>
        <li>
          <a href={`/${name}/`}>Read edition {name}</a>
        </li>
        <li>
          <a href={`/changes/${name}/`}>What changed</a>
        </li>
        {pdf && (
          <li>
            <a href={`/pdf/${name}.pdf`}>{pdfWords(pdf.bytes)}</a>
          </li>
        )}
        <li>
          <a href={`/${name}/manual.json`}>Data (JSON)</a>
        </li>
        <li>
          <a href={`/${name}/fhir.json`}>Checklists and forms (FHIR R4)</a>
        </li>
      </ul>
    </section>
  );
}
