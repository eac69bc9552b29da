import type {RedlineLine, RedlinePart} from '../../manual/redline.ts';
import {toCells} from './cells.ts';
import {changeOf, foldUnchanged} from './fold.ts';
import {groupLines, type LineGroup} from './group-lines.ts';
import {joinChanges} from './join-changes.ts';
import styles from './styles.module.css';

/**
 * What was inserted and deleted in a text: underlined and struck through, with a sign in the margin, and said in words to screen
 * readers. Colour adds to it and carries nothing. Lines far from a change are folded; on paper they are counted.
 */
export function Redline({lines}: {lines: readonly RedlineLine[]}) {
  return (
    <div className={styles.redline}>
      {foldUnchanged(lines).map(({folded, lines: stretch}, index) => {
        const key = `${index}-${stretch.length}`;
        return folded ? <Fold key={key} lines={stretch} /> : <Groups key={key} lines={stretch} />;
      })}
    </div>
  );
}

function Fold({lines}: {lines: readonly RedlineLine[]}) {
  return (
    <details className={styles.fold}>
      <summary>{lines.length} unchanged lines</summary>
      <div className={styles.folded}>
        <Groups lines={lines} />
      </div>
    </details>
  );
}

function Groups({lines}: {lines: readonly RedlineLine[]}) {
  return groupLines(lines).map((group, index) => {
    const key = `${index}-${group.kind}`;
    return <Group key={key} {...group} />;
  });
}

function Group({kind, lines}: LineGroup) {
  switch (kind) {
    case 'item':
    case 'check':
      return (
        <ul className={styles[kind]}>
          {lines.map((line, index) => (
            <li key={keyOf(line, index)} data-change={changeOf(line)}>
              <Parts parts={line.parts} />
            </li>
          ))}
        </ul>
      );
    case 'row':
      return (
        <table className={styles.table}>
          <tbody className={styles.rows}>
            {lines.map((line, index) => (
              <tr key={keyOf(line, index)} data-change={changeOf(line)}>
                {toCells(line.parts).map((parts, cell) => (
                  <td key={keyOf({kind, parts}, cell)}>
                    <Parts parts={parts} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return lines.map((line, index) => (
        <p key={keyOf(line, index)} className={styles[kind]} data-change={changeOf(line)}>
          {kind === 'sources' && <span data-label="">Sources: </span>}
          <Parts parts={line.parts} />
        </p>
      ));
  }
}

function Parts({parts}: {parts: readonly RedlinePart[]}) {
  return joinChanges(parts).map(({op, text}, index) => {
    const key = `${index}-${op}`;
    return op === 'inserted' ? <ins key={key}>{text}</ins> : op === 'deleted' ? <del key={key}>{text}</del> : text;
  });
}

/** Nothing moves within a redline: the place is a good key. */
function keyOf({parts}: RedlineLine, index: number): string {
  return `${index}-${parts[0]?.text.slice(0, 20)}`;
}
