import {useEffect, useRef} from 'react';
import {codeToPath} from '../../manual/code.ts';
import {editionPath} from '../../manual/edition-name.ts';
import {usePageData} from '../page-data.tsx';
import {liveProgram} from '../Setting/program-data.ts';
import styles from './styles.module.css';

/** Drawn when the site is put together (scripts/lib/live-parts.ts), with the site's address of that day: React leaves it as it is. */
const DRAWN_ELSEWHERE = {__html: ''};

/**
 * On paper: a QR code that leads to this page of this edition. A page that was reached by a link within the site was not drawn
 * anywhere: the library that draws is loaded then.
 */
export function PrintCode() {
  const {code, edition} = usePageData();
  const path = editionPath(edition.name) + codeToPath(code);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element?.childElementCount === 0) {
      void import(/* webpackChunkName: "dialog-print-code" */ './draw-into.ts').then(({drawInto}) =>
        drawInto(element, liveProgram().url + path),
      );
    }
  }, [path]);
  return (
    <span
      key={path}
      ref={place}
      className={styles.code}
      data-print-code={path}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
      dangerouslySetInnerHTML={DRAWN_ELSEWHERE}
    />
  );
}
