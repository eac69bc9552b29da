/** What src/plugins/manual writes for the site's own pages. */
declare module '@generated/manual/default/draft/contents.json' {
  const contents: import('./manual/contents.ts').Contents;
  export default contents;
}
