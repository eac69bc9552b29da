import {useEffect} from 'react';
import {markFound, unmarkFound} from './found-words.ts';
import './found.css';
import styles from './styles.module.css';
import type {Trail} from './trail.ts';

type Props = {trail: Trail; onBack: () => void; onEnd: () => void};

/** On the page of a result that was opened: its words are marked, and one press brings the results back. */
export function Landing({trail, onBack, onEnd}: Props) {
  useMarks(trail);
  useEscape(onBack);
  return (
    <aside className={styles.landing} aria-label="Search">
      <button type="button" onClick={onBack}>
        Back to results for “{trail.search.query.trim()}”{' '}
        <span aria-hidden="true" className={styles.key}>
          Esc
        </span>
      </button>
      <button type="button" aria-label="Remove the marks of the search" onClick={onEnd}>
        <span aria-hidden="true">×</span>
      </button>
    </aside>
  );
}

/** Milliseconds: a page may take its time to arrive, and changes while it is read. */
const [ARRIVES_WITHIN, SETTLES] = [8000, 120];

function useMarks({marks, selected}: Trail): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened anew, a result is gone to anew
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const end = Date.now() + ARRIVES_WITHIN;
    let hasArrived = id === '';
    const look = () => {
      const heading = hasArrived ? null : document.getElementById(id);
      if (heading) {
        hasArrived = true;
        arriveAt(heading);
      }
      markFound(document, marks, id);
    };
    let timer: ReturnType<typeof setTimeout>;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLES);
    };
    const observer = new MutationObserver(() => (hasArrived || Date.now() < end) && lookSoon());
    observer.observe(document.getElementById('__docusaurus') ?? document.body, {childList: true, subtree: true});
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      unmarkFound(document);
    };
  }, [marks, selected]);
}

/** The heading is in view, and whoever reads on by keyboard or ear starts from it. */
function arriveAt(heading: HTMLElement): void {
  heading.scrollIntoView();
  if (!heading.hasAttribute('tabindex')) {
    heading.setAttribute('tabindex', '-1');
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  }
  heading.focus({preventScroll: true});
}

/** Escape, unless something on the page takes it: another dialog, a popover, a field. */
function useEscape(run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const {key, defaultPrevented, target} = event;
      const isTaken =
        document.querySelector('dialog[open], :popover-open') || (target as Element).closest?.('input, textarea, select');
      if (key === 'Escape' && !defaultPrevented && !isTaken) {
        // Or the browser closes with it what it opens.
        event.preventDefault();
        run();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [run]);
}
