/**
 * Runs at a floating address, such as `/asm-02/`, before anything is shown: goes on to the edition that is in force today, with query
 * and fragment. Without scripts the reader stays, at a copy of the page as it was in force on the day of the last build.
 * `data-editions` names the editions that answer for the address: `2026.1:2026-12-01 2026.2:2027-03-01`.
 */
import {dayAt, floatingEdition} from '../manual/standing.ts';

const {editions = '', path = '', timeZone = 'UTC'} = document.currentScript?.dataset ?? {};

const answering = editions
  .split(' ')
  .map((pair) => pair.split(':'))
  .map(([name = '', effective = '']) => ({name, effective}));
const edition = floatingEdition(answering, dayAt(new Date(), timeZone));
if (edition) {
  location.replace(`/${edition.name}/${path}${location.search}${location.hash}`);
}
