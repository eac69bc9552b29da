import useBaseUrl from '@docusaurus/useBaseUrl';
import type {FiguresColumn, FiguresTable} from '../../manual/data/program-figures.ts';
import {download} from '../download.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import {CodesLinked} from './CodesLinked.tsx';

/** What a file must hold: there for whoever prepares one, without scripts, too. */
export function FileColumns({tables}: {tables: readonly FiguresTable[]}) {
  return (
    <>
      <h2 id="columns">What a file must hold</h2>
      <p>
        CSV, as spreadsheets save it: comma, semicolon or tab between cells, names of columns in the first line, in any order.
        Days are best written year-month-day; month/day/year with a year of four digits is read, too. Leave out a column that you
        do not have: the figures that need it are then not counted.
      </p>
      <p>
        <strong>No names.</strong> A column that looks like a name, a date of birth, an address, a record, phone, e-mail or Social
        Security number is not read. A running number and days are still about clients: keep such a file where client records are
        kept, and delete it after counting (<CodesLinked text="MON-07.5" />
        ).
      </p>
      {tables.map((table) => (
        <Table key={table.key} table={table} />
      ))}
    </>
  );
}

function Table({table: {key, name, row, columns}}: {table: FiguresTable}) {
  const sample = useBaseUrl(`/samples/invented-${key}.csv`);
  const template = () => download(`${columns.map((column) => column.name).join(',')}\r\n`, `template-${key}.csv`, 'text/csv');
  return (
    <section>
      <h3>{name}</h3>
      <p>
        <CodesLinked text={row} />
      </p>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{holdsWords(column)}</td>
              <td>
                <CodesLinked text={column.means} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <a href={sample} download={`invented-${key}.csv`}>
          A sample of invented clients (.csv)
        </a>
      </p>
      <p>
        <button type="button" className="button-quiet" onClick={template}>
          Download an empty template: {name}
        </button>
      </p>
    </section>
  );
}

const KINDS: Record<FiguresColumn['kind'], string> = {
  number: 'whole number',
  hours: 'hours, 0 to 24',
  day: 'day',
  'day-or': 'day',
  month: 'month',
  'yes-no': 'yes or no',
  word: 'one of',
  indicator: 'section of MON-04',
};

function holdsWords({kind, words, from, to, required}: FiguresColumn): string {
  const range = from !== undefined && to !== undefined && to < 1000 ? `, ${from} to ${to}` : '';
  const list = words ? `${kind === 'word' ? ': ' : ', or: '}${words.join(', ')}` : '';
  return `${KINDS[kind]}${range}${list}${required ? ' (needed)' : ''}`;
}
