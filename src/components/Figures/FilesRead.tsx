import {leftOutCsv} from '../../figures/figures-csv.ts';
import type {FileReport, LeftOut} from '../../figures/files.ts';
import type {FiguresReport} from '../../figures/report-figures.ts';
import {download} from '../download.ts';
import {ScrollTable} from '../ScrollTable/index.tsx';
import styles from './styles.module.css';

/** How many lines are named beside a reason; all of them stand in the file. */
const NAMED = 8;

/** What became of every row of every file. */
export function FilesRead({report: {files, leftOut}}: {report: FiguresReport}) {
  return (
    <>
      <h2>What was read</h2>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Rows</th>
            <th scope="col">Used</th>
            <th scope="col">Left out</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files are only added
            <FileRow key={place} file={file} />
          ))}
        </tbody>
      </ScrollTable>
      {files.flatMap(({name, notRead}) =>
        notRead.length === 0
          ? []
          : [
              <div key={name}>
                <h3>Columns of {name} that were not read</h3>
                <ul>
                  {notRead.map(({column, name: head, why}) => (
                    <li key={column}>
                      Column {column}, {head}: {why}
                    </li>
                  ))}
                </ul>
              </div>,
            ],
      )}
      {leftOut.length > 0 && <RowsLeftOut leftOut={leftOut} />}
    </>
  );
}

function FileRow({file}: {file: FileReport}) {
  const {name, problem, table, encoding, delimiter, rows, used, leftOut, emptyRows, notes} = file;
  return (
    <tr>
      <th scope="row">{name}</th>
      {problem === undefined ? (
        <>
          <td>{rows.toLocaleString('en-US')}</td>
          <td>{used.toLocaleString('en-US')}</td>
          <td>{leftOut.toLocaleString('en-US')}</td>
          <td>
            {table}, {encoding}, {DELIMITERS[delimiter ?? ','] ?? 'comma'} between cells.
            {emptyRows > 0 && ` ${emptyRows.toLocaleString('en-US')} empty lines.`} {notes.join(' ')}
          </td>
        </>
      ) : (
        <td colSpan={4}>
          <strong>Not read.</strong> {problem}
        </td>
      )}
    </tr>
  );
}

const DELIMITERS: Record<string, string> = {',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar'};

function RowsLeftOut({leftOut}: {leftOut: readonly LeftOut[]}) {
  return (
    <>
      <h3>Rows that were left out</h3>
      <ul>
        {groupByReason(leftOut).map(({words, lines}) => (
          <li key={words}>
            {words}. {lines.length.toLocaleString('en-US')} {lines.length === 1 ? 'row' : 'rows'}: line{' '}
            {lines.slice(0, NAMED).join(', ')}
            {lines.length > NAMED && ` and ${(lines.length - NAMED).toLocaleString('en-US')} more`}
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button-quiet"
          onClick={() => download(leftOutCsv(leftOut), 'rows-left-out.csv', 'text/csv')}
        >
          Download all reasons (.csv)
        </button>
      </p>
    </>
  );
}

/** "is there already: stays.csv, line 4" is one reason, whichever line it names. */
function groupByReason(leftOut: readonly LeftOut[]): {words: string; lines: number[]}[] {
  const groups = new Map<string, number[]>();
  for (const {file, line, column, why} of leftOut) {
    const words = `${file}: ${column === undefined ? '' : `${column} `}${why.replace(/^(is there already): .*/, '$1')}`;
    groups.set(words, groups.get(words) ?? []);
    groups.get(words)?.push(line);
  }
  return [...groups].map(([words, lines]) => ({words, lines}));
}
