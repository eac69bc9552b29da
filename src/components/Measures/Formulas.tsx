import {createElement, type ReactNode} from 'react';
import type {ChangeCutoffs, Group} from '../../measures/change/change-cutoffs.ts';
import {RELIABLE, type ReliableChange} from '../../measures/change/reliable-change.ts';
import {print} from '../../measures/change/say-change.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import styles from './styles.module.css';

/** MathML, as the pages have it: the browser draws it, and a screen reader reads it. */
const m = (tag: string, ...children: ReactNode[]) => createElement(tag, null, ...children);
const number = (value: number | string) => m('mn', typeof value === 'number' ? print(value) : value);
const name = (words: string) => m('mi', words);
const sign = (one: string) => m('mo', one);
const row = (...children: ReactNode[]) => m('mrow', ...children);
const below = (base: string, index: string) => m('msub', name(base), m('mtext', index));

function Block({children}: {children: ReactNode}) {
  // It scrolls by itself where it is wider than the window: not every browser lets the keyboard scroll what cannot have the focus.
  return <p>{createElement('math', {display: 'block', className: styles.formula, tabIndex: 0}, children)}</p>;
}

/** The threshold and the index of MON-02.6, with the numbers of this calculation in them. */
export function IndexFormula({
  sd,
  reliability,
  before,
  after,
  index,
}: {
  sd: number;
  reliability: number;
  before: number;
  after: number;
  index: ReliableChange;
}) {
  return (
    <>
      <Block>
        {row(
          m('mtext', 'threshold'),
          sign('='),
          number(RELIABLE),
          sign('×'),
          m('msqrt', number(2)),
          sign('×'),
          number(sd),
          sign('×'),
          m('msqrt', row(number(1), sign('−'), number(reliability))),
          sign('='),
          number(index.threshold),
        )}
      </Block>
      <Block>
        {row(
          name('RCI'),
          sign('='),
          m('mfrac', row(below('x', 'after'), sign('−'), below('x', 'before')), below('S', 'diff')),
          sign('='),
          m('mfrac', row(number(after), sign('−'), number(before)), number(index.errorOfChange)),
          sign('='),
          number(index.index),
        )}
      </Block>
    </>
  );
}

type Lines = ChangeCutoffs & {clinical: Group; healthy: Group};

/** The lines a, b and c of MON-02.8 between two groups. */
export function LinesFormula({lines, better}: {lines: Lines; better: 'lower' | 'higher'}) {
  const {a, b, c, clinical, healthy} = lines;
  const [toA, toB] = better === 'lower' ? ['−', '+'] : ['+', '−'];
  return (
    <>
      <Block>
        {row(
          name('a'),
          sign('='),
          number(clinical.mean),
          sign(toA),
          number(2),
          sign('×'),
          number(clinical.sd),
          sign('='),
          number(a),
        )}
      </Block>
      <Block>
        {row(
          name('b'),
          sign('='),
          number(healthy.mean),
          sign(toB),
          number(2),
          sign('×'),
          number(healthy.sd),
          sign('='),
          number(b),
        )}
      </Block>
      {isNotDefined(c) ? (
        <p>Line c is not defined: {c.notDefined}.</p>
      ) : (
        <Block>
          {row(
            name('c'),
            sign('='),
            m(
              'mfrac',
              row(
                number(healthy.sd),
                sign('×'),
                number(clinical.mean),
                sign('+'),
                number(clinical.sd),
                sign('×'),
                number(healthy.mean),
              ),
              row(number(healthy.sd), sign('+'), number(clinical.sd)),
            ),
            sign('='),
            number(c),
          )}
        </Block>
      )}
      {lines.contradictory && <p>The groups overlap so far that the lines contradict each other: use none of them.</p>}
    </>
  );
}
