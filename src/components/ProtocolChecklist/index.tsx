import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createContext, type ReactNode, use, useId, useMemo, useRef} from 'react';
import {codeToAnchor} from '../../manual/code.ts';
import {toClock} from '../../manual/dates.ts';
import {editionWords} from '../../manual/edition-name.ts';
import type {Checklist, ChecklistItem as Item} from '../../manual/types.ts';
import {CiteCode} from '../CiteDialog/index.tsx';
import {copyText} from '../clipboard.ts';
import {KEPT_FOR} from '../kept.ts';
import {useAddress, usePageData} from '../page-data.tsx';
import {printOnly} from '../print-only.ts';
import {withSettings} from '../Setting/settings.ts';
import {SectionStanding} from '../Standing/SectionStanding.tsx';
import {useToast} from '../Toast/index.tsx';
import {useKept} from '../use-kept.ts';
import {toRecord} from './record.ts';
import styles from './styles.module.css';
import {isTicks, progressOf, type Tick, type Ticks, withTick} from './ticks.ts';

type Work = {items: ReadonlyMap<string, Item>; ticks: Ticks; setTick: (id: string, tick: Tick | undefined) => void};

const Context = createContext<Work | undefined>(undefined);

function useWork(): Work {
  const work = use(Context);
  if (!work) {
    throw new Error('A checklist item stands outside its ProtocolChecklist.');
  }
  return work;
}

const NO_TICKS: Ticks = {};

const KIND_WORDS = {
  'read-do': 'Read an item, do it, tick it',
  'do-confirm': 'Do the work, then stop and confirm each item',
} as const;

type Props = {code: string; children: ReactNode};

/**
 * A checklist that can be worked through here and copied into the record. Ticks stay in this browser, under the edition and the
 * words of each item, and are gone twelve hours after the last one.
 */
export function ProtocolChecklist({code, children}: Props) {
  const {edition, checklists, roleNames, notApplicable} = usePageData();
  const checklist = checklists[code] as Checklist;
  const [kept, keep] = useKept(`ticks.${edition.name}.${code}`, isTicks);
  const ticks = kept ?? NO_TICKS;
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  useBrokenLinks().collectAnchor(codeToAnchor(code));

  const items = useMemo(() => {
    const list = checklist.pausePoints.flatMap((pausePoint) => pausePoint.items);
    return new Map(list.flatMap((item) => [item, ...item.ifs]).map((item) => [item.number, item]));
  }, [checklist]);
  const setTick = (id: string, tick: Tick | undefined) => {
    const next = withTick(ticks, id, tick);
    keep(Object.keys(next).length > 0 ? next : undefined);
  };

  return (
    <section ref={root} id={codeToAnchor(code)} className={styles.checklist} aria-labelledby={titleId}>
      <header className={styles.head}>
        <p className={styles.line}>
          <CiteCode code={code} title={checklist.title} className={styles.code} />
          <span>
            <b>{checklist.kind}</b>: {KIND_WORDS[checklist.kind]}
          </span>
        </p>
        <h3 id={titleId} className={styles.title}>
          {checklist.title}
        </h3>
        <p className={styles.line}>Worked through by: {roleNames[checklist.by]}</p>
        <SectionStanding code={code} />
      </header>
      <Context value={{items, ticks, setTick}}>{children}</Context>
      <Foot
        checklist={checklist}
        ticks={ticks}
        reasons={notApplicable}
        clear={() => keep(undefined)}
        print={() => root.current && printOnly(root.current)}
      />
    </section>
  );
}

type FootProps = {checklist: Checklist; ticks: Ticks; reasons: readonly string[]; clear: () => void; print: () => void};

function Foot({checklist, ticks, reasons, clear, print}: FootProps) {
  const {edition} = usePageData();
  const {siteConfig} = useDocusaurusContext();
  const url = siteConfig.url + useAddress(checklist.code);
  const toast = useToast();
  const {answered, of} = progressOf(checklist, ticks);
  const last = Math.max(0, ...Object.values(ticks).map(({at}) => at));

  const copy = async () => {
    const manual = `${siteConfig.title}, ${editionWords(edition.name)}`;
    const record = toRecord({checklist, ticks, reasons, manual, url, now: new Date()});
    toast(
      (await copyText(withSettings(record)))
        ? 'Copied for the record'
        : 'This browser does not let the page copy. Print the checklist instead.',
    );
  };

  return (
    <footer className={styles.foot}>
      <p role="status" className={styles.progress}>
        {answered} of {of} answered
        {answered === of && ': complete'}
      </p>
      <p className={styles.buttons}>
        <button type="button" className="button-quiet" onClick={() => void copy()}>
          Copy for the record
        </button>
        <button type="button" className="button-quiet" onClick={print}>
          Print blank
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            clear();
            toast(last === 0 ? `${checklist.code} has no ticks` : `${checklist.code} cleared`);
          }}
        >
          Clear
        </button>
      </p>
      <p className={styles.kept}>
        {last === 0
          ? 'Ticks stay in this browser only, for 12 hours.'
          : `These ticks are in this browser only, and gone at ${toClock(new Date(last + KEPT_FOR))} unless you go on.`}
      </p>
    </footer>
  );
}

/** A moment at which the work stops and its items are confirmed. */
export function PausePoint({title, children}: {title?: string; children: ReactNode}) {
  return (
    <fieldset className={styles.pausePoint}>
      <legend className={title === undefined ? 'sr-only' : styles.pauseTitle}>{title ?? 'Items'}</legend>
      <ol className={styles.items}>{children}</ol>
    </fieldset>
  );
}

/** One item, or one "If …" below an item. Done, not done, or not applicable with one of the manual's short reasons. */
export function ChecklistItem({number, children}: {number: string; children: ReactNode}) {
  const {items, ticks, setTick} = useWork();
  const {notApplicable} = usePageData();
  const id = useId();
  const item = items.get(number) as Item;
  const tick = ticks[item.id];
  const isIf = /[a-z]$/.test(number);
  const [words, ...ifs] = Array.isArray(children) ? (children as ReactNode[]) : [children];

  return (
    <li
      className={`${styles.item} ${isIf ? styles.if : ''}`}
      data-state={tick ? (tick.reason === undefined ? 'done' : 'not-applicable') : 'open'}
    >
      <div className={styles.row}>
        <input
          type="checkbox"
          id={id}
          checked={tick !== undefined && tick.reason === undefined}
          onChange={(event) => setTick(item.id, event.currentTarget.checked ? {at: Date.now()} : undefined)}
        />
        <label htmlFor={id}>
          {/* One text with its space: Chromium leaves a space that is a text of its own out of the box's name. */}
          <span className={styles.number}>{`${number} `}</span>
          {words}
        </label>
        <select
          className={styles.reason}
          aria-label={`Item ${number}: not applicable, because`}
          value={tick?.reason ?? ''}
          onChange={(event) => {
            const {value} = event.currentTarget;
            setTick(item.id, value === '' ? undefined : {at: Date.now(), reason: Number(value)});
          }}
        >
          <option value="">n/a?</option>
          {notApplicable.map((reason, index) => (
            <option key={reason} value={index}>
              {reason}
            </option>
          ))}
        </select>
      </div>
      {ifs.length > 0 && <ol className={styles.items}>{ifs}</ol>}
    </li>
  );
}

/** The words of an item, with what they contain: links, terms, settings. */
export function ChecklistWords({children}: {children?: ReactNode}) {
  return children;
}

/** The one role that has to do an item. */
export function By({role}: {role: string}) {
  return <b className={styles.by}>{usePageData().roleNames[role]}:</b>;
}
