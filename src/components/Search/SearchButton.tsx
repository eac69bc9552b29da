import styles from './button.module.css';
import {openSearch} from './open-search.ts';

/** In the bar of every page. The key is shown where there is room, and likely a keyboard. */
export function SearchButton() {
  return (
    <button type="button" className={styles.button} aria-keyshortcuts="/ Control+K Meta+K" onClick={() => openSearch()}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M13 13l5 5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>Search</span>
      <span aria-hidden="true" className={styles.key}>
        /
      </span>
    </button>
  );
}
