/**
 * What exchange needs to know of a form beside its record in `_data/instruments`: where an edition prints its words, and the codes by which other
 * systems know it. Places and names only: words and scoring are the edition's. Codes are never issued twice, so a place holds in every edition; where
 * one is not there, or does not fit the record, the form is left out.
 */

export type KnownForm = {
  /** Section with the items. */
  words: string;
  /** Section with the opening question and the answers, where that is another. */
  asked?: string;
  /** How many items of the section are this form's. All, when absent. */
  first?: number;
  /** Section that says whether it may be printed. */
  printing: string;
  /** Line that must stay with the form. */
  credit?: string;
  /** Codes of https://loinc.org. Only those that were seen in a stored listing: none is guessed. */
  loinc?: {form?: string; total?: string; items?: string[]; unscored?: string};
};

/** Kept with the form, as the developers ask: INS-01.12. */
const PHQ_CREDIT =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.';

const CENTER = 'National Center for PTSD, U.S. Department of Veterans Affairs.';

const PHQ_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];

/** By the instrument's key. */
export const KNOWN_FORMS: Readonly<Record<string, KnownForm>> = {
  'phq-9': {
    words: 'INS-01.3',
    printing: 'INS-01.12',
    credit: PHQ_CREDIT,
    loinc: {form: '44249-1', total: '44261-6', items: PHQ_ITEMS, unscored: '69722-7'},
  },
  'phq-2': {
    words: 'INS-01.3',
    first: 2,
    printing: 'INS-01.12',
    credit: PHQ_CREDIT,
    loinc: {total: '55758-7', items: PHQ_ITEMS.slice(0, 2)},
  },
  'gad-7': {
    words: 'INS-02.3',
    asked: 'INS-01.3',
    printing: 'INS-02.12',
    credit: PHQ_CREDIT,
    // The panel is often taken for the score.
    loinc: {form: '69737-5', total: '70274-6'},
  },
  'pcl-5': {words: 'INS-03.5', printing: 'INS-03.14', credit: CENTER},
  'pc-ptsd-5': {words: 'INS-03.3', printing: 'INS-03.14', credit: CENTER},
  'lec-5': {words: 'INS-03.4', printing: 'INS-03.14', credit: CENTER},
  // Often swapped with the codes of the AUDIT.
  'audit-c': {words: 'INS-05.3', printing: 'INS-05.12', loinc: {form: '72109-2', total: '75626-2'}},
  'ciwa-ar': {words: 'INS-12.3', printing: 'INS-12.13'},
};
