/** What reference managers take. Apart from what writes it (`citation-exchange.ts`), which is heavy. */
export const EXCHANGE_FORMATS = {
  bibtex: {name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex'},
  ris: {name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems'},
  csl: {name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json'},
} as const;

export type ExchangeFormat = keyof typeof EXCHANGE_FORMATS;
