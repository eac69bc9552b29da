import contents from '@generated/manual/default/contents.json';
import {EditionListPage} from '@site/src/components/ListPage/EditionListPage';
import {PageList} from '@site/src/components/PageList';
import {isRoleKey, useChosenRole} from '@site/src/components/use-chosen-role';
import Layout from '@theme/Layout';
import {type ChangeEvent, useId} from 'react';
import styles from './onboarding.module.css';

const {chapters, edition, roles} = contents;

/** For new staff: choose a role, see what it must know, in the order of care. */
export default function OnboardingPage() {
  const id = useId();
  const [role, setRole] = useChosenRole();
  const pages = chapters.flatMap((chapter) => chapter.pages).filter((page) => page.roles.includes(role ?? ''));
  const choose = ({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
    setRole(isRoleKey(currentTarget.value) ? currentTarget.value : undefined);
  return (
    <Layout title="New here" description="What each role must know of this manual, in the order of care.">
      <EditionListPage
        title="New here"
        edition={edition}
        lead="Read PRG-01 first: it says how this manual works. Then choose your role, and read its pages from top to bottom."
      >
        <p className={styles.choose}>
          <label htmlFor={id}>My role</label>
          <select id={id} className="field" value={role ?? ''} onChange={choose}>
            <option value="">Choose…</option>
            {roles.map(({key, name}) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p role="status">{role ? `${pages.length} pages` : ''}</p>
        <PageList pages={pages} />
      </EditionListPage>
    </Layout>
  );
}
