/** What a page knows of an engine: how it is opened, from nothing, and how it answers what stands in the field. */
export type OpenEngine = () => Promise<SearchOnce>;
/** Resolves when what a reader sees first can be shown: the number of results. */
export type SearchOnce = (query: string) => Promise<number>;
