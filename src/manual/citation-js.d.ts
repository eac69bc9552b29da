/** The part of citation-js that the manual uses; the packages bring no types. */
declare module '@citation-js/core' {
  type FormatOptions = {format: 'text' | 'html'; template: string; lang: string; asEntryArray: true; nosort?: boolean};
  export class Cite {
    constructor(data: unknown);
    format(kind: 'bibliography', options: FormatOptions): [id: string, entry: string][];
  }

  type CslDate = {'date-parts': [number[]]};
  /** An entry of CSL-JSON, as far as the manual writes one. */
  export type CslEntry = {
    id: string;
    'citation-key': string;
    type: 'chapter';
    title: string;
    'container-title': string;
    publisher: string;
    edition?: string;
    issued?: CslDate;
    accessed?: CslDate;
    note?: string;
    URL: string;
  };
  /** Tags of RIS and their values. */
  export type RisEntry = {TY: string} & Record<string, string | string[]>;
  export const plugins: {
    output: {
      format(kind: 'bibtex' | 'data', data: readonly CslEntry[], options: {format: 'text'}): string;
      format(kind: 'ris', data: readonly CslEntry[], options: {format: 'object'}): RisEntry[];
    };
    config: {get(plugin: '@bibtex'): {format: {checkLabel: boolean}}};
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
