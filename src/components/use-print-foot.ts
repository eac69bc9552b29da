import {useEffect} from 'react';
import {DRAFT_EDITION, editionWords} from '../manual/citation-text.ts';
import {formatDay} from '../manual/dates.ts';
import {usePageData} from './page-data.tsx';

/**
 * On every sheet of paper: what it is, of which edition, and that paper is not kept current. The foot of a sheet is drawn by
 * `@page` in src/css/print.css, which can read this property but not the page's text.
 */
export function usePrintFoot(): void {
  const {code, title, edition, reviewed} = usePageData();
  const standing = editionWords(edition.name) + (edition.name === DRAFT_EDITION ? ', not in force' : '');
  const foot = `${code} ${title} · ${standing} · reviewed ${formatDay(reviewed)} · uncontrolled when printed`;
  useEffect(() => {
    const {style} = document.documentElement;
    style.setProperty('--print-foot', JSON.stringify(foot));
    return () => {
      style.removeProperty('--print-foot');
    };
  }, [foot]);
}
