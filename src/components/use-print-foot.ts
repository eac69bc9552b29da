import {useEffect} from 'react';
import {formatDay} from '../manual/dates.ts';
import {usePageData} from './page-data.tsx';
import {lineOnPaper, useKnown} from './Standing/standing.tsx';

/**
 * On every sheet of paper: what it is, of which edition and standing, and that paper is not kept current. The foot of a sheet is
 * drawn by `@page` in src/css/print.css, which can read this property but not the page's text.
 */
export function usePrintFoot(): void {
  const {code, title, edition, reviewed} = usePageData();
  const {editions} = useKnown();
  const line = lineOnPaper(edition, editions);
  useFoot(`${code} ${title} · ${line} · reviewed ${formatDay(reviewed)} · uncontrolled when printed`);
}

/** Sets the foot of every sheet while the component that uses it is on the page. */
export function useFoot(foot: string): void {
  useEffect(() => {
    const {style} = document.documentElement;
    style.setProperty('--print-foot', JSON.stringify(foot));
    return () => {
      style.removeProperty('--print-foot');
    };
  }, [foot]);
}
