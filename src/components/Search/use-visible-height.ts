import {type RefObject, useEffect} from 'react';

/** Gives an element the height that an on-screen keyboard leaves, as `--visible-height`: keyboards shrink no viewport unit. */
export function useVisibleHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) {
      return;
    }
    const adjust = () => element.current?.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
    adjust();
    viewport.addEventListener('resize', adjust);
    return () => viewport.removeEventListener('resize', adjust);
  }, [element]);
}
