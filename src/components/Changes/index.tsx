import type {ChangesView} from '../../manual/changes-view.ts';
import {useChosenRole} from '../use-chosen-role.ts';
import {ChangeEntry} from './ChangeEntry.tsx';
import {ChangeIndex} from './ChangeIndex.tsx';
import {DataChanges} from './DataChanges.tsx';
import {RoleFilter} from './RoleFilter.tsx';
import {allChanges, changesForRole, newAndChangedDuties} from './select-changes.ts';
import styles from './styles.module.css';

/** What changed in an edition: in numbers, what obliges somebody first, then chapter by chapter with reason and redline. */
export function Changes({view}: {view: ChangesView & {previous: string}}) {
  const [key] = useChosenRole();
  const role = view.roles.find((candidate) => candidate.key === key);
  const chapters = changesForRole(view.chapters, role?.key);
  const changes = allChanges(chapters);
  return (
    <div className={styles.changes}>
      <RoleFilter view={view} role={role} unknown={key !== undefined && role === undefined} shown={changes.length} />
      {changes.length > 0 && (
        <>
          <ChangeIndex
            id="unexplained"
            title="Still without a reason"
            lead="No edition is released while one is missing."
            changes={changes.filter(({kind}) => kind === 'unexplained')}
          />
          <ChangeIndex id="duties" title="New and changed duties" changes={newAndChangedDuties(changes)} />
        </>
      )}
      {chapters.map(({code, title, changes: ofChapter}) => (
        <section key={code} aria-labelledby={`in-${code}`} className={styles.chapter}>
          <h2 id={`in-${code}`}>{title}</h2>
          {ofChapter.map((change) => (
            <ChangeEntry key={change.code} change={change} view={view} />
          ))}
        </section>
      ))}
      <DataChanges changes={view.data} />
      <p className={styles.also}>
        Every edition has such a page: <a href="/editions/">all editions</a>. Any two editions of any section:{' '}
        <a href={`/compare/?from=${view.previous}&to=${view.edition.name}`}>compare</a>.
      </p>
    </div>
  );
}
