/** The part of citation-js that the manual uses; the packages bring no types. */
declare module '@citation-js/core' {
  type FormatOptions = {format: 'text' | 'html'; template: string; lang: string; asEntryArray: true; nosort?: boolean};
  export class Cite {
    constructor(data: unknown);
    format(kind: 'bibliography', options: FormatOptions): [id: string, entry: string][];
  }
}

declare module '@citation-js/plugin-csl';
