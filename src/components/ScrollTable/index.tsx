import type {ComponentProps} from 'react';
import styles from './styles.module.css';

/** A table that keeps its words readable on a phone: it scrolls sideways inside its own frame, by keyboard too. */
export function ScrollTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y: not form fields, so no fieldset; what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <div className={styles.frame} tabIndex={0} role="group" aria-label="Table">
      <table {...props} />
    </div>
  );
}
