import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {codeToPath} from '../../manual/code.ts';
import type {FormsIndex as Index} from '../../manual/forms-index.ts';
import styles from './styles.module.css';

/** Everything that is filled in, by chapter: forms, checklists and worksheets. */
export function FormsIndex({data}: {data: Index}) {
  return data.map(({chapter, forms, checklists, worksheets}) => (
    <section key={chapter} aria-label={chapter}>
      <Heading as="h3">{chapter}</Heading>
      <List title="Forms" items={forms.map(({code, title}) => ({code, title, about: ''}))} />
      <List title="Checklists" items={checklists.map(({code, title, kind, by}) => ({code, title, about: `${kind}, ${by}`}))} />
      <List
        title="Worksheets"
        items={worksheets.map(({code, title, session, copies}) => ({code, title, about: `${session}, ${copies}`}))}
      />
    </section>
  ));
}

type Item = {code: string; title: string; about: string};

function List({title, items}: {title: string; items: readonly Item[]}): ReactNode {
  return (
    items.length > 0 && (
      <table className={styles.list}>
        <caption>{title}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Title</th>
            <th scope="col">Kind, and by whom or for whom</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({code, title: name, about}) => (
            <tr key={code}>
              <td>
                <Link to={`/${codeToPath(code)}`}>{code}</Link>
              </td>
              <th scope="row">{name}</th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  );
}
