import type {ChangesView} from '../../manual/changes-view.ts';
import {DRAFT_EDITION, editionWords} from '../../manual/edition-name.ts';
import {RoleChoice} from '../RoleChoice/index.tsx';
import {allChanges, changesForRole, countKinds} from './select-changes.ts';
import styles from './styles.module.css';
import {counted, kindLabel} from './words.ts';

type Props = {
  view: ChangesView;
  role: ChangesView['roles'][number] | undefined;
  /** The address names a role that this edition does not have. */
  unknown: boolean;
  /** How many changes are shown. */
  shown: number;
};

/** Whose changes are shown, and how many of which kind. Without a script there is nothing to choose, and everything to read. */
export function RoleFilter({view, role, unknown, shown}: Props) {
  const all = allChanges(view.chapters);
  return (
    <>
      <RoleChoice
        label="Show what must be known by"
        chosen={role?.key}
        all={`everyone: ${counted(all.length, 'change') || 'no change'}`}
        roles={view.roles.map(({key, name}) => ({
          key,
          words: `${name}: ${allChanges(changesForRole(view.chapters, key)).length}`,
        }))}
      />
      <p role="status" className={styles.status}>
        {unknown && 'There is no such role in this edition: this is everything. '}
        {role ? roleWords(view, role, shown, all.length) : all.length === 0 && 'Nothing has changed.'}
      </p>
      <dl className={styles.numbers}>
        {countKinds(allChanges(changesForRole(view.chapters, role?.key))).map(({kind, count}) => (
          <div key={kind}>
            <dt>{kindLabel(kind)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function roleWords({edition: {name}}: ChangesView, role: ChangesView['roles'][number], shown: number, all: number): string {
  const edition = name === DRAFT_EDITION ? 'the next edition' : editionWords(name);
  return shown === 0
    ? `Nothing of what ${role.plural} must know changes with ${edition}.`
    : `Everything that ${role.plural} must know about ${edition}: ${shown} of ${counted(all, 'change')}.`;
}
