import {type RefObject, useEffect} from 'react';

/**
 * A note stands at the end of the page, too far for the keyboard: it would be gone before the reader arrives. While `active`, Tab
 * goes from `here`, where the reader is, to `target`; from there, Tab goes on from `here`, and Shift-Tab or Escape back to it.
 */
export function useTabFromHere(
  active: boolean,
  here: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!active) {
      return;
    }
    const goOn = (event: KeyboardEvent) => {
      if (document.activeElement === target.current && (event.key === 'Tab' || event.key === 'Escape')) {
        here.current?.focus({preventScroll: true});
        if (event.key === 'Escape' || event.shiftKey) {
          event.preventDefault();
        }
      } else if (document.activeElement === here.current && event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault();
        target.current?.focus();
      }
    };
    document.addEventListener('keydown', goOn);
    return () => document.removeEventListener('keydown', goOn);
  }, [active, here, target]);
}
