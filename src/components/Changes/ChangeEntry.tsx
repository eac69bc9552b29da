import Link from '@docusaurus/Link';
import type {ChangesView, ShownChange} from '../../manual/changes-view.ts';
import {codeToAnchor, codeToPath} from '../../manual/code.ts';
import {editionPath} from '../../manual/edition-name.ts';
import {Redline} from '../Redline/index.tsx';
import styles from './styles.module.css';
import {alongWords, kindLabel} from './words.ts';

type Props = {change: ShownChange; view: ChangesView & {previous: string}};

/** One change: what, of which kind, why, who must know it, and the words themselves. */
export function ChangeEntry({change, view}: Props) {
  const {code, kind, why, page, roles} = change;
  const names = roles.map((key) => view.roles.find((role) => role.key === key)?.name ?? key);
  return (
    <article aria-labelledby={codeToAnchor(code)} className={styles.entry}>
      <p className={styles.kind}>{kindLabel(kind)}</p>
      <h3 id={codeToAnchor(code)} className={styles.title}>
        <Title change={change} previous={view.previous} />
      </h3>
      <Before change={change} previous={view.previous} />
      <p className={styles.why}>{why || 'Nobody has said yet why.'}</p>
      <Words change={change} />
      <p className={styles.meta}>
        {code !== page.code && `Page: ${page.code} ${page.title}. `}
        Must be known by: {names.join(', ')}.
      </p>
    </article>
  );
}

/** Leads to the text in this edition; for what went, to its record, or where there is none yet, to its last words. */
function Title({change: {code, title, change, kind}, previous}: {change: ShownChange; previous: string}) {
  const words = (
    <>
      <span className={styles.code}>{code}</span> {title}
    </>
  );
  if (change === 'gone' && kind !== 'withdrawn') {
    return <a href={`${editionPath(previous)}${codeToPath(code)}`}>{words}</a>;
  }
  return (
    // A record has no heading whose address Docusaurus would know.
    <Link to={`/${codeToPath(code)}`} data-noBrokenLinkCheck={change === 'gone'}>
      {words}
    </Link>
  );
}

/** Under which name and code it stood, and what takes its place. */
function Before({change: {was, from, stoodIn, successor}, previous}: {change: ShownChange; previous: string}) {
  const old = (code: string) => <a href={`${editionPath(previous)}${codeToPath(code)}`}>{code}</a>;
  if (!(was || from || stoodIn || successor)) {
    return null;
  }
  return (
    <p className={styles.soft}>
      {was && `Called “${was}” before. `}
      {from && <>It stood at {old(from)} before. </>}
      {stoodIn && <>It stood in {old(stoodIn)} before. </>}
      {successor && (
        <>
          Now: <Link to={`/${codeToPath(successor)}`}>{successor}</Link>.
        </>
      )}
    </p>
  );
}

const TEXT_WORDS = {changed: 'What changed in the text', new: 'The new text', gone: 'The text that went'} as const;

function Words({change}: {change: ShownChange}) {
  const along = alongWords(change);
  if (change.redline.length > 0) {
    return (
      <>
        <details open className={styles.words}>
          <summary>{TEXT_WORDS[change.change]}</summary>
          <Redline lines={change.redline} />
        </details>
        {along && <p className={styles.soft}>{along}</p>}
      </>
    );
  }
  const isPage = change.code === change.page.code;
  const words = change.change === 'changed' ? 'Its words are the same.' : isPage ? 'A whole page.' : '';
  return <p className={styles.soft}>{[words, along].filter((part) => part !== '').join(' ')}</p>;
}
